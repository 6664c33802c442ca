import { NEEDS, type Reader } from '@/lib/domain/reader';
import type { Fault } from '@/lib/words/content-error';
import {
  AMERICAN,
  BANNED_WORDS,
  BARE_ABBREVIATIONS,
  IDIOMS,
  NEVER_ABBREVIATED,
  NOT_AMERICAN,
  STEERING,
  WRITTEN_OUT,
} from './banned-words';
import { CITED, type Passage, sentencesIn, wordsIn } from './passage';
import type { Readable } from './readable';

/** A gate over one passage: the messages of what it finds. */
type Gate = (passage: Passage, reader: Reader, text: Readable) => string[];

/** Every fault of language in a text, as each of its readers meets it. */
export function languageFaults(text: Readable): Fault[] {
  const found = new Map<string, Fault>();
  for (const reader of text.readers) {
    const passages = text.passages(reader);
    for (const passage of passages) {
      for (const gate of GATES) {
        for (const message of gate(passage, reader, text)) add(found, passage, message, reader);
      }
    }
    for (const { passage, message } of abbreviationFaults(text, passages))
      add(found, passage, message, reader);
  }
  return [...found.values()];
}

/** A fault that several readers meet is told once, for the first of them. */
function add(found: Map<string, Fault>, passage: Passage, message: string, reader: Reader): void {
  const { file, line } = passage;
  const key = `${file} ${line ?? ''} ${message.replace(/: ".*$/u, '').replace(/\d+ words/u, '')}`;
  if (found.has(key)) return;
  const told = `${message} (read by ${NEEDS[reader].name})`;
  found.set(key, line === undefined ? { file, message: told } : { file, line, message: told });
}

function matches(text: string, pattern: string): string[] {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  return text.match(whole) ?? [];
}

function listed(words: Readonly<Record<string, string>>, text: string): string[] {
  return Object.entries(words).flatMap(([pattern, instead]) =>
    matches(text, pattern).map((word) => `"${word}": ${instead}`),
  );
}

const sentenceLength: Gate = ({ text }, reader, { longest = NEEDS[reader].longestSentence }) =>
  sentencesIn(text).flatMap((sentence) => {
    const count = wordsIn(sentence).length;
    return count > longest
      ? [`a sentence has ${count} words; at most ${longest}: "${sentence}"`]
      : [];
  });

const bannedWords: Gate = ({ text }) => listed({ ...BANNED_WORDS, ...IDIOMS }, text);

const spelling: Gate = ({ text }) =>
  Object.entries(AMERICAN).flatMap(([pattern, british]) =>
    matches(text, pattern)
      .filter((word) => !NOT_AMERICAN.includes(word.toLowerCase()))
      .map((word) => `"${word}" is American; ours is ${british}`),
  );

const contractions: Gate = ({ text }) =>
  matches(
    text,
    "\\p{L}+n['’]t|\\p{L}+['’](?:re|ve|ll|d|m)|(?:it|that|what|there|here|let|who|he|she|how)['’]s",
  ).map((word) => `"${word}": write it out`);

const exclamation: Gate = ({ text }) =>
  /!(?!\p{L})/u.test(text) ? ['an exclamation mark: use a full stop'] : [];

const steering: Gate = ({ text }) =>
  STEERING.flatMap((pattern) => matches(text, pattern)).map(
    (words) => `"${words}" steers away from the right to appeal`,
  );

/** The law says must or can; "should" makes a duty sound like advice. */
const duty: Gate = ({ text }) =>
  sentencesIn(text)
    .filter((sentence) => sentence.includes(CITED) && matches(sentence, 'should').length > 0)
    .map(() => '"should" beside a source: the law says must or can');

/** An appeal has two months, and one month from a certificate; 30 days is the time to arrange mediation. */
const rightPeriod: Gate = ({ text }) =>
  sentencesIn(text).flatMap((sentence) => {
    const always = matches(sentence, '(?:60|sixty|61|62|56|fifty-six) days');
    const aboutAppeal = /appeal|tribunal|certificate|mediation adviser/iu.test(sentence);
    const ofAppeal = matches(
      sentence,
      '(?:8|eight|9|nine|4|four) weeks|(?:30|thirty|31) days',
    ).filter(() => aboutAppeal && !/arrange|hold|assess|draft/iu.test(sentence));
    return [...always, ...ofAppeal].map(
      (period) => `"${period}": the time to appeal is two months, or one month from a certificate`,
    );
  });

/** A period of months is written in words, so that it is found and read as one. */
const monthsInWords: Gate = ({ text }) =>
  matches(text, '[12] months?').map((period) => `"${period}": write "two months" or "one month"`);

const linksAndNumbers: Gate = ({ text }) => [
  ...(
    /(?:https?:\/\/|www\.)\S+|[\w-]+\.(?:gov|org|co|ac|nhs)\.uk|[\w-]+\.(?:com|org|net)\b/iu.exec(
      text,
    ) ?? []
  ).map((url) => `the web address "${url}": put it in contacts.json, sources.json or council.json`),
  ...(text.match(/[\w.+-]+@[\w-]+\.[\w.-]+/gu) ?? []).map(
    (address) => `the e-mail address "${address}": put it in contacts.json or council.json`,
  ),
  ...(text.match(/(?<!\d)0\d(?:[ -]?\d){8,9}(?!\d)/gu) ?? []).map(
    (phone) => `the telephone number "${phone}": put it in contacts.json or council.json`,
  ),
];

/** Phrases leave some sentences with a verb that does not fit: "what you wants". */
const agreement: Gate = ({ text }) =>
  matches(
    text,
    '(?<!ing )(?<!section )(?<!only )(?:you|i|the family) (?:is|has|needs|wants|gets|does|was|thinks|says|goes|knows|feels)|(?:the family|you) am|i are',
  ).map((words) => `"${words}": the verb does not fit; use a [phrase] that holds it`);

/** A name from a contact, or a phrase, may bring the words that stand beside it. */
const saidTwice: Gate = ({ text }) =>
  [...text.replaceAll(CITED, '').matchAll(/\b(\p{L}+(?: \p{L}+){1,12}),? \1\b/giu)].map(
    (match) => `"${match[1]}" is said twice`,
  );

/** A young person is never addressed as a parent; the words about a child come from phrases. */
const addressedAsParent: Gate = ({ text }, reader) =>
  reader === 'young-person'
    ? matches(text, "(?:your|my) (?:child|son|daughter)(?:['’]s)?").map(
        (words) => `"${words}": a young person would be addressed as a parent; use a [phrase]`,
      )
    : [];

const capitals: Gate = ({ text, part }) => {
  const bare = text.replaceAll(CITED, '');
  const opens = part === 'sentence' && /^["“'‘(]?\p{Ll}/u.test(bare);
  const within = /[.?] ["“'‘(]?\p{Ll}\p{L}*/u.exec(bare.replaceAll('…', ''));
  return [
    ...(opens ? [`"${wordsIn(bare).slice(0, 3).join(' ')}" opens with a small letter`] : []),
    ...(within === null ? [] : [`"${within[0]}": a sentence opens with a small letter`]),
  ];
};

const GATES: readonly Gate[] = [
  sentenceLength,
  bannedWords,
  spelling,
  contractions,
  exclamation,
  steering,
  duty,
  rightPeriod,
  monthsInWords,
  linksAndNumbers,
  agreement,
  saidTwice,
  addressedAsParent,
  capitals,
];

type AbbreviationFault = { readonly passage: Passage; readonly message: string };

const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}|DfE)(?=s?(?![\p{L}\p{N}]))/gu;

/** Each abbreviation is written out where a page, or an entry of a list, first uses it. */
function abbreviationFaults(text: Readable, passages: readonly Passage[]): AbbreviationFault[] {
  const bare = [...BARE_ABBREVIATIONS, ...(text.names ?? [])];
  const met = new Set(bare);
  let entry: string | undefined;
  const faults: AbbreviationFault[] = [];
  for (const passage of passages) {
    if (text.kind === 'list' && passage.section !== entry) {
      entry = passage.section;
      met.clear();
      for (const one of bare) met.add(one);
    }
    for (const [word] of passage.text.matchAll(ABBREVIATION)) {
      if (met.has(word)) continue;
      met.add(word);
      const message = abbreviationMessage(word, passage.text);
      // A name explains itself, and the texts that stand under it.
      if (message !== undefined && passage.part !== 'name') faults.push({ passage, message });
    }
  }
  return faults;
}

function abbreviationMessage(word: string, text: string): string | undefined {
  const never = NEVER_ABBREVIATED[word];
  if (never !== undefined) return `"${word}": write ${never}`;
  const first = WRITTEN_OUT[word]?.first;
  if (first === undefined) return `"${word}" is not explained; write it out`;
  return text.includes(first) ? undefined : `"${word}" is first used here; write "${first.trim()}"`;
}
