import { sentencesIn, wordsIn } from './passage';

/**
 * The law's own names, which a reader meets on every letter and cannot be spared. The second score
 * of a page counts each of their words as one syllable, so that it measures our words alone.
 */
export const LAW_NAMES: readonly string[] = [];

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
  /(?<![cstgx])i[ao](?!u)|(?<![cstgx])iu|(?<=[aeiou][^aeiou]?t)ia(?=t)|ie(?=t)|eo$|ie(?=r$|st$)/gu,
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
  return (
    0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  );
}
