import type { Answers } from '@/lib/domain/answers';
import { everyState } from '@/lib/flow/every-path';
import { toSegments } from '@/lib/flow/path';
import type { State } from '@/lib/flow/walk';

/** Every state that a visitor can stand in: questions and results, in every voice. */
export const EVERY_STATE: readonly State[] = [...everyState()];

/** The states of one voice. The voice changes no question, so what costs much is tried in one of them. */
export const EVERY_STATE_OF_A_PARENT = EVERY_STATE.filter(
  ({ answers }) => answers.who === 'parent',
);

export function addressOf({ answers }: { readonly answers: Answers }): string {
  return toSegments(answers).join('/');
}

/** The addresses of all states, for asking whether one is known. */
export const ADDRESSES: ReadonlySet<string> = new Set(EVERY_STATE.map(addressOf));

/**
 * The addresses that break a property: an empty list proves it, and a failing test prints them.
 * One comparison at the end instead of one for each case keeps thousands of cases fast.
 */
export function breaking<T extends { readonly answers: Answers }>(
  cases: readonly T[],
  holds: (one: T) => boolean,
): string[] {
  // A property of nothing proves nothing.
  if (cases.length === 0) throw new Error('There is no case to prove the property with.');
  return cases.filter((one) => !holds(one)).map(addressOf);
}
