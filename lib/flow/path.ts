import { ANSWERS, type Answers, KEYS, type Key } from '@/lib/domain/answers';
import { type State, walk } from './walk';

const KEY_OF: ReadonlyMap<string, Key> = new Map(
  KEYS.flatMap((key) => ANSWERS[key].map((value): [string, Key] => [value, key])),
);

/** The key that an answer id belongs to; ids are unique over all keys. */
export function keyOf(value: string): Key | undefined {
  return KEY_OF.get(value);
}

/** The answers as the segments of their one canonical address, in key order. */
export function toSegments(answers: Answers): string[] {
  return KEYS.flatMap((key) => answers[key] ?? []);
}

/**
 * Reads the segments of an address. Gives undefined unless they are exactly one canonical state:
 * known values, in key order, each of them asked for by the ones before it.
 */
export function fromSegments(segments: readonly string[]): State | undefined {
  const answers = Object.fromEntries(
    segments.flatMap((value) => {
      const key = keyOf(value);
      return key === undefined ? [] : [[key, value]];
    }),
  );
  const state = walk(answers);
  const canonical = toSegments(state.answers);
  const same =
    canonical.length === segments.length && canonical.every((value, at) => value === segments[at]);
  return same ? state : undefined;
}
