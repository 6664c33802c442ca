import { interfaceWords, voices } from './read';
import { isYoungReader } from './reader';
import { type Speaker, say } from './say';

/** The words of the pages themselves: buttons, headings and notes. */
export type InterfaceWords = ReturnType<typeof interfaceWords>;

const spoken = new Map<string, InterfaceWords>();

/** The words of the pages themselves, said to this reader. */
export function wordsFor(speaker: Speaker): InterfaceWords {
  const { voice, meeting, setting } = speaker;
  const key = [voice, meeting, setting].join();
  const words = spoken.get(key) ?? inOwnWords(sayAll(interfaceWords(), speaker), speaker);
  spoken.set(key, words);
  return words;
}

/** What a result says to a young person in words of their own stands in place of what it says to all. */
function inOwnWords(words: InterfaceWords, speaker: Speaker): InterfaceWords {
  if (!isYoungReader(speaker)) return words;
  return { ...words, result: { ...words.result, ...words.young.result } };
}

function sayAll<T>(words: T, speaker: Speaker): T {
  if (typeof words === 'string') return say(words, speaker, voices()) as T;
  if (Array.isArray(words)) return words.map((one) => sayAll(one, speaker)) as T;
  return Object.fromEntries(
    Object.entries(words as object).map(([name, value]) => [name, sayAll(value, speaker)]),
  ) as T;
}
