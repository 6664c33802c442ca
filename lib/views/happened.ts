import type { Answers } from '@/lib/domain/answers';
import { happened } from '@/lib/words/happened';

/** The answers that can tell what has happened, the most telling first. */
const TELLING = ['topic', 'part', 'setting', 'stage'] as const satisfies readonly (keyof Answers)[];

/**
 * What has happened, in this situation's own line; may hold a [phrase]. An answer that stands under
 * several others is told by the two together.
 *
 * @throws Error if no line says it: a test proves that every situation has one
 */
export function happenedLine(answers: Answers): string {
  const lines = happened();
  const { about, stage } = answers;
  for (const key of TELLING) {
    const value = answers[key];
    const line =
      value === undefined
        ? undefined
        : (lines[`${about}/${value}`] ?? lines[`${stage}/${value}`] ?? lines[value]);
    if (line !== undefined) return line;
  }
  const line = about === undefined ? undefined : lines[about];
  if (line === undefined) throw new Error(`Nothing says what has happened for ${about}.`);
  return line;
}
