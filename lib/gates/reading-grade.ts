import { NEEDS, type Reader } from '@/lib/domain/reader';
import type { Fault } from '@/lib/words/content-error';
import { CITED, sentencesIn, wordsIn } from './passage';
import type { Readable } from './readable';

/**
 * The names that the law and the bodies themselves use, which stand on every letter and cannot be
 * said more simply. The gate counts each of their words as one syllable, so that it measures our
 * words alone; the table of scores gives both counts.
 */
const NAMES_SET_ASIDE: readonly string[] = [
  'education, health and care',
  'SENDIASS',
  'SEND Tribunal',
  'Tribunal',
  'mediation adviser',
  'mediation certificate',
  'mediation',
  'informal disagreement resolution',
  'formal disagreement resolution',
  'disagreement resolution',
  'informal resolution',
  'Local Government and Social Care Ombudsman',
  'Parliamentary and Health Service Ombudsman',
  'Ombudsman',
  'Integrated Care Board',
  'Department for Education',
  'Equality Advisory and Support Service',
  'National Autistic Society',
  "Information Commissioner's Office",
  'Patient Advice and Liaison Service',
];

/** Words whose spelling misleads {@link syllablesIn}. */
const IRREGULAR: Readonly<Record<string, number>> = {
  anyone: 3,
  centre: 2,
  every: 2,
  everyone: 3,
  everything: 3,
  ipsea: 2,
  people: 2,
  someone: 2,
};

/** How many syllables a word has, by its spelling. A number counts one for each digit. */
export function syllablesIn(word: string): number {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[-.]/u)
    .reduce((sum, part) => sum + syllablesInPart(part), 0);
}

function syllablesInPart(part: string): number {
  const digits = part.match(/\d/gu)?.length ?? 0;
  const letters = part.replaceAll(/\d/gu, '').replace(/(?<=s|[cg]e|sh|ch)'s$/u, 'es');
  const word = letters.replace(/'s?/u, '');
  if (word === '') return Math.max(1, digits);
  const known = IRREGULAR[word] ?? IRREGULAR[word.replace(/s$/u, '')];
  if (known !== undefined) return digits + known;
  const spoken = SILENT.reduce((rest, silent) => rest.replace(silent, ''), word);
  const groups = spoken.match(/[aeiouy]+/gu)?.length ?? 0;
  const parted = PARTED.reduce((sum, pair) => sum + (spoken.match(pair)?.length ?? 0), 0);
  return digits + Math.max(1, groups + parted);
}

/** Letters that make no syllable of their own. */
const SILENT: readonly RegExp[] = [
  // safely, hopeful, statement, careless, sometimes, apprenticeship
  /(?<=[aeiouy][^aeiouy]+)e(?=(?:ly|ful|ment|less|ness|ship|time|thing)s?$)/u,
  // asked, called; but not needed, started, settled
  /(?<=[^dt])(?<![^aeiouyl]l)e(?=d$)/u,
  // times, makes; but not pages, changes, tables
  /(?<=[^aeiouysxzcgh]|[^cs]h)(?<![^aeiouy]l)e(?=s$)/u,
  // time, make; but not table, the
  /(?<=[aeiouy].*[^aeiouy])(?<![^aeiouy]l)e$/u,
];

/** Vowels that stand together and make two syllables. */
const PARTED: readonly RegExp[] = [
  // area, ideas, museum, create
  /(?<=r|d)ea(?=s?$)|eu(?=m)|(?<=cr)ea(?=t)/gu,
  // medium, serial, video, earlier; but not special, mediation, decision
  /(?<![cstgx])i[ao]|(?<![cstgx])iu|(?<=[aeiou][^aeiou]?t)ia(?=t)|ie(?=t)|eo$|ie(?=r$|st$)/gu,
  // annual, usually, January
  /(?<![gq])ua(?!r[^y])/gu,
  // doing, saying, being; autism
  /(?<=[aeouy])i(?=ng)|(?<=is)m$/gu,
];

/** The Flesch-Kincaid grade of some texts: the school year of the United States that reads them with ease. */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const NAME = new RegExp(NAMES_SET_ASIDE.join('|'), 'gu');

/** Puts a word of one syllable in the place of each word of a name. */
function setNamesAside(text: string): string {
  return text.replaceAll(NAME, (name) =>
    wordsIn(name)
      .map(() => 'name')
      .join(' '),
  );
}

/** The grade of a text as one reader meets it: with every word, and with the names set aside. */
export function gradesOf(text: Readable, reader: Reader): { all: number; own: number } {
  const texts = text
    .passages(reader)
    .filter(({ part }) => part !== 'name')
    .map((passage) => passage.text.replaceAll(CITED, ''));
  return { all: readingGrade(texts), own: readingGrade(texts.map(setNamesAside)) };
}

/** Names a text that is too hard for one of its readers. */
export function gradeFaults(text: Readable): Fault[] {
  return text.readers.flatMap((reader) => {
    const { own } = gradesOf(text, reader);
    const { readingGrade, name } = NEEDS[reader];
    const highest = text.highestGrade ?? readingGrade;
    if (own <= highest) return [];
    const what = text.onResult ? 'the part on a result: ' : '';
    const message = `${what}the reading grade is ${own.toFixed(1)}; at most ${highest} (read by ${name})`;
    return [{ file: text.file, message }];
  });
}
