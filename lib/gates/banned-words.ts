/** Words that this site does not use, and what it says instead. Each is matched as a whole word. */
export const BANNED_WORDS: Readonly<Record<string, string>> = {
  'access (?:to|the|your|this|a|an)': 'say "get" or "use"',
  'accessed|accessing': 'say "get" or "use"',
  aforementioned: 'leave it out',
  'amongst|whilst': 'say "among" or "while"',
  'and/or': 'say which, or "or both"',
  approximately: 'say "about"',
  'assist|assists|assistance': 'say "help"',
  'at this moment in time|at the present time': 'say "now"',
  'commence|commences|commencing|commenced': 'say "start"',
  'due to the fact that': 'say "because"',
  'e\\.g\\.|i\\.e\\.|etc': 'write it out',
  endeavour: 'say "try"',
  'ensure|ensures|ensuring': 'say "make sure"',
  'escalate|escalates|escalated|escalating': 'say "take it further"',
  'facilitate|facilitates': 'say what is done',
  'hereby|herein|thereof': 'leave it out',
  'in accordance with|pursuant to': 'say "under" or "as … says"',
  'in order to': 'say "to"',
  'in respect of|with regard to|with respect to|regarding': 'say "about"',
  'in the event': 'say "if"',
  'liaise|liaises|liaising|liaison with': 'say "talk" or "work with"',
  notwithstanding: 'say "even if"',
  'obtain|obtains|obtained': 'say "get"',
  'please note|please be aware|N\\.B\\.': 'leave it out',
  'prior to': 'say "before"',
  purchase: 'say "buy"',
  // The law's own noun, "the request", may stand.
  'requested|requesting|(?:to|can|may|must|you) request|(?<!(?:the|a|this|your) )request (?:a|an|the|your|that|more)':
    'say "ask"',
  'robust|holistic|streamline|empower|leverage|stakeholders?': 'say what is meant',
  'select|selects|selecting': 'say "choose"',
  'submit|submits|submitted|submitting': 'say "send"',
  'subsequently|subsequent to': 'say "then" or "after"',
  'terminate|terminates|terminated': 'say "end"',
  'utilise|utilises|utilising': 'say "use"',
  via: 'say "by" or "through"',
};

/** Pictures in words, which many readers take by the letter. */
export const IDIOMS: Readonly<Record<string, string>> = {
  'back to square one|drawing board': 'say what happens',
  'bear in mind|keep in mind': 'say "remember"',
  'by the book': 'say "as the rules say"',
  'dead end|red tape|rule of thumb|grey area': 'say what it is',
  'in the long run|down the line': 'say "later"',
  'jump through hoops|move the goalposts|up in the air|on the table': 'say what happens',
  'keep an eye on': 'say "check"',
  'off the record': 'say "not written down"',
  'touch base|reach out': 'say "talk to" or "write to"',
};

/** Words that would steer a family away from its right to appeal. */
export const STEERING: readonly string[] = [
  'last resort',
  'as a last step',
  '(?:wait|think twice|think carefully|think hard) before (?:you |\\[?you\\]? )?(?:appeal|going to the tribunal)',
  'no need (?:to|for an?) appeal',
  '(?<!not )(?:try|have) to (?:meet|talk|mediate|complain) (?:first|before (?:you )?(?:can )?appeal)',
  'must (?:meet|talk|mediate|complain) (?:first|before (?:you )?(?:can )?appeal)',
  'appeals? (?:is|are|can be) (?:slow|stressful|long|costly|expensive|a big step|hard|difficult)',
  'avoid (?:an appeal|the tribunal|appealing)',
  'without (?:having|needing) to appeal',
  'only (?:appeal|go to the tribunal) if',
  '(?:before|instead of) going (?:to|as far as) the tribunal',
  'hold off|put off the appeal|delay (?:the|your|an) appeal',
];

/** What only people who have tried the site can say of it; `claims.ts` asks whether any have. */
export const CLAIMS: readonly string[] = [
  '(?:easy|simple|quick|straightforward)[ -]to[ -](?:use|read|understand|follow|navigate)',
  'user[ -]friendly|intuitive|accessible to (?:all|everyone)|works for everyone',
  '(?:tested|tried|piloted|designed|developed|co-produced|approved|checked) (?:with|by) (?:\\p{L}+ ){0,2}(?:families|parents|carers|people|users|officers)',
  '(?:families|parents|carers|people|users|officers) (?:have )?(?:told us|tell us|find it|found it|love it)',
];

/** American spellings and words, and ours. */
export const AMERICAN: Readonly<Record<string, string>> = {
  '(\\p{L}+)iz(?:e|es|ed|ing|ation|ations|er|ers)': '-ise',
  '(\\p{L}+)yz(?:e|es|ed|ing)': '-yse',
  'behaviors?': 'behaviour',
  'canceled|canceling': 'cancelled',
  'centers?': 'centre',
  'colors?|colored': 'colour',
  'counselors?': 'counsellor',
  'defense|offense': 'defence, offence',
  'dialog|catalog': 'dialogue, catalogue',
  enrollment: 'enrolment',
  'favors?|favorites?': 'favour',
  'fulfill|fulfills|fulfillment': 'fulfil',
  gotten: 'got',
  'honors?|honored': 'honour',
  judgment: 'decision',
  'labor|labored': 'labour',
  'mom|moms': 'mum',
  'neighbors?|neighborhood': 'neighbour',
  'pediatric|pediatrician': 'paediatric',
  'practiced|practicing': 'practised',
  '(?<!computer )programs?': 'programme, or computer program',
  'skillful|willful': 'skilful, wilful',
  'traveled|traveling': 'travelled',
};

/** Words that end in -ize in British spelling too. */
export const NOT_AMERICAN = [
  'size',
  'sized',
  'sizes',
  'prize',
  'prizes',
  'seize',
  'seized',
  'citizen',
  'citizens',
];

/** Capital letters that may stand bare, and those that are written out at their first use on a page. */
export const BARE_ABBREVIATIONS = ['SEN', 'SEND', 'NHS', 'PDF', 'UK', 'MP', 'SOS'];

export const WRITTEN_OUT: Readonly<Record<string, { readonly first: string }>> = {
  EHC: { first: 'education, health and care (EHC) ' },
  SENDIASS: { first: 'SENDIASS, the free local advice service' },
  IPSEA: { first: 'IPSEA, a charity that gives free legal advice' },
  ICB: { first: 'Integrated Care Board (ICB)' },
  EOTAS: { first: 'education not in a school (EOTAS)' },
  SENCO: { first: 'SENCO (the teacher in charge of special needs)' },
};

/** Abbreviations that no parent knows, and what is said instead. */
export const NEVER_ABBREVIATED: Readonly<Record<string, string>> = {
  LGSCO: 'the Local Government and Social Care Ombudsman, then "the Ombudsman"',
  PHSO: 'the Parliamentary and Health Service Ombudsman',
  DfE: 'the Department for Education',
  EHCP: '"education, health and care (EHC) plan", then "plan"',
  LA: 'the council',
  IDR: 'informal disagreement resolution',
  DR: 'formal disagreement resolution',
  FTT: 'the SEND Tribunal',
};
