import type { Answers } from '@/lib/domain/answers';
import { voices } from '@/lib/words/read';
import { rulebook } from '@/lib/words/rulebook';
import { EVERYONE, say } from '@/lib/words/say';
import { happenedLine } from './happened';

/** The answers that say no more than how far a matter has come: how old, and what was tried. */
const HOW_FAR = ['letter', 'when', 'tried'] as const satisfies readonly (keyof Answers)[];

/** The answers that tell one matter from the next where what has happened is said in the same line. */
const WHERE = ['stage', 'setting'] as const satisfies readonly (keyof Answers)[];

function factsOf(
  answers: Answers,
  keys: readonly (typeof HOW_FAR | typeof WHERE)[number][],
): readonly string[] {
  const { facts } = rulebook();
  return keys.flatMap((key) => {
    const words: Readonly<Record<string, string>> = facts[key];
    return words[answers[key] ?? ''] ?? [];
  });
}

/** What has happened, in the words for a reader of whom nothing is known. */
export function matterInWords(answers: Answers): string {
  return [say(happenedLine(answers), EVERYONE, voices()), ...factsOf(answers, WHERE)].join(' ');
}

/** What tells a matter from the others of its topic. */
export function shortMatter(answers: Answers): string {
  return factsOf(answers, WHERE)[0] ?? matterInWords(answers);
}

/** How far the matter has come, a sentence for each answer; none where nothing more is asked. */
export function howFarInWords(answers: Answers): readonly string[] {
  return factsOf(answers, HOW_FAR);
}

/** A whole situation as plain sentences. */
export function situationInWords(answers: Answers): string {
  return [matterInWords(answers), ...howFarInWords(answers)].join(' ');
}

/** The answers that name the matter, without how far it has come. */
export function matterOf(answers: Answers): Answers {
  const { letter: _letter, when: _when, tried: _tried, ...matter } = answers;
  return matter;
}
