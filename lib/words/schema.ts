import { z } from 'zod';
import { ANSWERS } from '@/lib/domain/answers';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { COUNCIL_SENTENCES } from '@/lib/domain/council-sentence';
import { LETTER_VARIANTS, MOST_VARIANTS, SIGNS } from '@/lib/domain/letter';
import { MEETING_PARTIES } from '@/lib/domain/meeting-party';
import { READERS } from '@/lib/domain/reader';
import { ROUTE_IDS } from '@/lib/domain/route';
import { COUNCIL_SOURCES, type SourceId } from '@/lib/domain/source';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const webAddress = z.url({ protocol: /^https?$/u });

/** A day as YYYY-MM-DD. YAML hands over an unquoted date as a Date. */
const day = z.union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.iso.date()]);

/** That each is a source is for `checkContent`, which can say what is near. */
const sourceId = z.custom<SourceId>((value) => id.safeParse(value).success);

/** Groups on the page of all routes: by what a route can fix. */
const FIXES = ['talk', 'plan', 'decision', 'complaint', 'late-or-stuck'] as const;

export const routeLabel = z.strictObject({
  title: text,
  action: text,
  summary: text,
  fixes: z.enum(FIXES),
  cost: text,
  time: text,
  independent: text,
  sources: z.array(sourceId).min(1),
  checked: day,
});

export type RouteLabel = z.infer<typeof routeLabel>;

/** A young person's own words for a step. */
export const youngLabel = z.strictObject({
  action: text,
  sources: z.array(sourceId),
  checked: day,
});

export type YoungLabel = z.infer<typeof youngLabel>;

const option = z.strictObject({ label: text, hint: text.optional() });

export const questionLabel = z.strictObject({
  title: text,
  hint: text.optional(),
  why: text.optional(),
  /** Short headings over a long list; every option stands under one of them. */
  groups: z.array(z.strictObject({ title: text, options: z.array(id).min(1) })).optional(),
  options: z.record(z.string(), option),
});

export type QuestionLabel = z.infer<typeof questionLabel>;

/**
 * When something was last held against where it comes from, and the day by which it must be again. The release check
 * warns a month before that day, and fails after it.
 */
const review = { checked: day, reviewBy: day } as const;

/** `wording`: whether our words were compared with the source's own text. */
const source = z.strictObject({
  title: text,
  short: text,
  url: webAddress,
  kind: z.enum(['law', 'case', 'guidance', 'advice', 'council', 'body']),
  wording: z.enum(['compared', 'not-compared']),
  ...review,
});

export type Source = z.infer<typeof source>;

export const sources = z.record(id, source);

/**
 * `confirmed`: whether the body itself, or the council, has said that the details are right.
 * `shortName`: the name in running text, which is the part before the first comma.
 */
const contact = z
  .strictObject({
    name: text,
    for: text,
    independent: z.enum(['yes', 'arms-length', 'no']),
    independentNote: text.optional(),
    phone: z
      .string()
      .regex(/^0[\d ]{9,13}$/u, 'it must be a telephone number that starts with 0')
      .optional(),
    /** What the number is, where it is not the body's own. It then stands after the e-mail address. */
    phoneIs: text.optional(),
    /** When the number is answered; only where the source says it. */
    hours: text.optional(),
    email: z.email().optional(),
    url: webAddress.optional(),
    address: text.optional(),
    note: text.optional(),
    source: z.strictObject({ title: text, url: webAddress }),
    confirmed: z.boolean(),
    ...review,
  })
  .transform((one) => ({ ...one, shortName: one.name.replace(/,.*$/u, '') }));

export type Contact = z.infer<typeof contact>;

export const contacts = z.record(id, contact);

/** Who runs informal resolution, and what it is called in running text. */
const informalResolution = z.strictObject({
  /** The id of one of the council's contacts. */
  runBy: id,
  name: text,
  shortName: text,
  independent: text,
});

/** The council's own pages. The sites of all councils cite the same few by the same ids. */
const councilSources = sources.superRefine((all, context) => {
  for (const role of COUNCIL_SOURCES)
    if (all[role]?.kind !== 'council')
      context.addIssue(`"${role}" is missing, or its kind is not "council"`);
});

export const council = z.strictObject({
  name: text,
  shortName: text,
  /** Names of places and local services that may stand nowhere else in the content. */
  localNames: z.array(text).default([]),
  safeguarding: z.array(text).min(1),
  /** Who reads what is wrong on a page: never the complaints form. Not offered where nobody has said. */
  wrongPageEmail: z.email().optional(),
  contacts,
  /** Its free services for mediation and for formal disagreement resolution, by the ids of its contacts. */
  disagreementServices: z.array(id).min(1),
  /** How many stages its own complaints procedure has. */
  complaintStages: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** null where the council arranges none. */
  informalResolution: informalResolution.nullable(),
  sources: councilSources,
});

export type Council = z.infer<typeof council>;

/** What the council says, as a text or as the items of a list; may hold a [phrase]. */
const sentence = z.strictObject({
  text: z.union([text, z.array(text).min(1)]),
  source: sourceId,
});

export type Sentence = z.infer<typeof sentence>;

export const councilSentences = z.partialRecord(z.enum(COUNCIL_SENTENCES), sentence);

/** What one council puts into the pages of every council. */
export type CouncilWords = {
  /** Its file of sentences, as an editor knows it. */
  readonly file: string;
  readonly sentences: z.infer<typeof councilSentences>;
  /** What a [phrase] about informal resolution says, to every reader; none where the council has no such service. */
  readonly phrases: Readonly<Record<string, string>>;
  /** The contact whom a family asks for informal resolution. */
  readonly informalService: string;
};

const situations = ['everyone', ...MEETING_PARTIES, ...ANSWERS.setting] as const;

const party = z.partialRecord(z.enum(situations), text).transform((words, context) => {
  if (words.everyone !== undefined) return { ...words, everyone: words.everyone };
  context.addIssue('the words for "everyone" are missing');
  return z.NEVER;
});

export const voices = z.strictObject({
  /** Worded for each reader. */
  phrases: z.record(z.string(), z.record(z.enum(READERS), text)),
  /** Worded for each party that a meeting can be with, or for each kind of setting. */
  parties: z.record(z.string(), party),
});

const clock = z.strictObject({
  name: text,
  starts: text,
  by: text,
  who: text,
  rule: text,
  doesNotStop: text,
  /** What is said in place of it where only the school or college named is wrong, and no certificate is needed. */
  placement: z.strictObject({ by: text, doesNotStop: text }).optional(),
  /** Said where it is not known whether the clock, or its exception, is this family's. */
  maybe: z.strictObject({ by: text }).optional(),
  late: text,
  otherSites: text.optional(),
});

export type Clock = z.infer<typeof clock>;

export const clocks = z.record(z.enum(CLOCK_IDS), clock);

const sentences = z.record(id, text);

export const reasons = z.strictObject({
  because: sentences,
  alongside: sentences,
  notAvailable: sentences,
});

/** Words of the pages themselves: strings, at any depth. */
export type Words = { readonly [name: string]: string | readonly string[] | Words };

export const words: z.ZodType<Words> = z.lazy(() =>
  z.record(z.string(), z.union([text, z.array(text), words])),
);

/** The answers that a guide can fit, by key, the most specific first. */
export const FITTING = ['letter', 'part', 'topic', 'stage', 'setting', 'about'] as const;

/** How a step is taken: a contact to ring, write to or fill in a form of; the letter or the page that goes with it. */
const channel = z.union([
  z.strictObject({ use: z.enum(['phone', 'email', 'form']), contact: id }),
  z.strictObject({ use: z.enum(['letter', 'page']) }),
]);

export type Channel = z.infer<typeof channel>;

const channels = z.array(channel).min(1);

/** What the head of a result says of a step: by when, and how it is taken. */
const stepWords = z.strictObject({
  title: text.optional(),
  by: text,
  channels: channels.optional(),
  /** Where it depends on whom a meeting is with. */
  parties: z.record(z.enum(MEETING_PARTIES), channels).optional(),
  /** That each of several numbers will do. */
  note: z.literal('either').optional(),
  /** The letter to send where nobody answers. */
  closed: id.optional(),
});

export type StepWords = z.infer<typeof stepWords>;

/** What is done by a day of a time limit: the page that says how, the letter, and whom to ring or write to. */
const dateStep = z.strictObject({
  route: z.enum(ROUTE_IDS),
  letter: id.optional(),
  channels,
  /** The letter to send where nobody answers. */
  closed: id.optional(),
});

/** Of each route, and by rule where a rule says it in its own way; of each time limit that can be worked out. */
export const steps = z.strictObject({
  routes: z.record(z.enum(ROUTE_IDS), stepWords),
  rules: z.record(id, z.partialRecord(z.enum(ROUTE_IDS), stepWords)),
  dates: z.partialRecord(z.enum(CLOCK_IDS), dateStep),
});

export const happened = z.record(z.string(), text);

export const guideLabel = z.strictObject({
  title: text,
  summary: text,
  audience: z.enum(['everyone', 'young-people', 'professionals']),
  /** The answers and the steps that it goes with; that each is known is for `checkContent`. */
  fits: z.array(id).default([]),
  sources: z.array(id).min(1),
  checked: day,
});

export type GuideLabel = z.infer<typeof guideLabel>;

/** A page about this site, of one council. */
export const aboutLabel = z.strictObject({
  title: text,
  summary: text,
  sources: z.array(id).default([]),
  ...review,
});

export type AboutLabel = z.infer<typeof aboutLabel>;

/** What a letter says in its own way for one answer: the rest is the letter's own. */
const letterVariant = z.strictObject({
  subject: text,
  dear: text.optional(),
  to: text.optional(),
  toContact: id.optional(),
  short: text.optional(),
});

export const letterLabel = z.strictObject({
  title: text,
  /** The line of a letter that says what it is about, and of an e-mail. */
  subject: text,
  summary: text,
  when: text,
  to: text,
  toContact: id.optional(),
  /** Who is greeted; a blank where nobody knows. */
  dear: text.optional(),
  /** A text or an e-mail for those who cannot write a letter. */
  short: text,
  reply: text,
  /** The steps it goes with. */
  routes: z.array(z.enum(ROUTE_IDS)).min(1),
  /** The answers it is for, the closest first; none means whenever one of its steps is shown. */
  answers: z.array(z.enum(Object.values(ANSWERS).flat())),
  /** Answers with which the duty that it names does not apply. */
  notFor: z.array(z.enum(Object.values(ANSWERS).flat())).default([]),
  /** The answers that it has a wording of its own for. */
  variants: z
    .partialRecord(z.enum(LETTER_VARIANTS), letterVariant)
    .default({})
    .refine((variants) => Object.keys(variants).length <= MOST_VARIANTS, {
      message: `a letter has at most ${MOST_VARIANTS} variants`,
    }),
  signs: z.array(z.enum(SIGNS)).min(1),
  sources: z.array(id).min(1),
  checked: day,
});

export type LetterLabel = z.infer<typeof letterLabel>;

const term = z.strictObject({
  term: text,
  means: text,
  /** The same for a young person, where it must differ. */
  young: text.optional(),
  also: z.array(text).optional(),
  abbreviation: text.optional(),
});

export type Term = z.infer<typeof term>;

export const glossary = z.record(id, term);

export const changes = z.array(
  z.strictObject({ date: z.iso.date(), what: text, pages: z.array(z.string().startsWith('/')) }),
);

export type Change = z.infer<typeof changes>[number];

/** Words of the site, each with what people say for it when they search. */
export const searchWords = z.record(text, z.array(text).min(1));

/** What a page of families' sentences leads to: a kind and an id, or a page of its own. */
const said = z.strictObject({
  /** The matter in a few words, as in "It is about: no school". */
  about: text,
  /** Set where the sentences are those of one reader; without it, a parent's. */
  who: z.enum(ANSWERS.who).optional(),
  /** The answers that these sentences give, in the order of an address. */
  answers: z
    .array(z.enum(Object.values(ANSWERS).flat()))
    .min(1)
    .optional(),
  /** What is said first where the site is not for this, and who helps. */
  says: text.optional(),
  /** The pages that are right, the best first. */
  pages: z.array(z.string().regex(/^[a-zA-Z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/u)).min(1),
  sentences: z.array(text).min(1),
});

export type Said = z.infer<typeof said>;

/** The sentences that families say, by the matter that they are about. */
export const familiesSay = z.record(id, said);
