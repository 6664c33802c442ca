import { z } from 'zod';
import { ANSWERS, type Answers, KEYS, type Key } from '@/lib/domain/answers';
import {
  MOST_FAULTS,
  MOST_PAIRS,
  TOO_MANY_PAIRS,
  type TooManyPairs,
} from '@/lib/domain/query-limits';
import { type State, walk } from './walk';

/** What is wrong with one pair of a query; `allowed` holds what could stand there. */
export type Fault =
  | TooManyPairs
  | { readonly kind: 'unknown-key'; readonly key: string; readonly allowed: readonly Key[] }
  | { readonly kind: 'repeated'; readonly key: Key; readonly allowed: readonly string[] }
  | { readonly kind: 'empty'; readonly key: Key; readonly allowed: readonly string[] }
  | {
      readonly kind: 'unknown-value' | 'does-not-fit';
      readonly key: Key;
      readonly value: string;
      readonly allowed: readonly string[];
    };

export type Reception = {
  /** Where the answers that hold together lead. */
  readonly state: State;
  readonly faults: readonly Fault[];
};

const keySchema = z.enum(KEYS);

/**
 * Reads the pairs of a query: keys in any order, `who` taken as `parent` when absent and anything
 * else is answered. Never throws; every pair that is not used is named in a fault.
 */
export function receive(query: Iterable<readonly [string, string]>): Reception {
  const pairs = [...query];
  if (pairs.length > MOST_PAIRS) return { state: walk({}), faults: [TOO_MANY_PAIRS] };
  const faults: Fault[] = [];
  const given = new Map<Key, string>();
  const repeated = new Set<Key>();
  const strangers = new Set<string>();

  for (const [name, value] of pairs) {
    const key = keySchema.safeParse(name);
    if (!key.success) {
      strangers.add(name);
    } else if (given.has(key.data)) {
      repeated.add(key.data);
    } else {
      given.set(key.data, value);
    }
  }
  for (const key of strangers) faults.push({ kind: 'unknown-key', key, allowed: KEYS });

  const usable: { [K in Key]?: string } = {};
  for (const [key, value] of given) {
    if (!repeated.has(key) && ANSWERS[key].some((one) => one === value)) usable[key] = value;
  }
  const anyAnswer = KEYS.some((key) => key !== 'who' && given.has(key));
  const state = walk(anyAnswer ? { who: 'parent', ...usable } : usable);

  // Where the question is open, only what it offers there is of use to whoever mends the request.
  const allowedFor = (key: Key): readonly string[] =>
    state.kind === 'asking' && state.key === key ? state.options : ANSWERS[key];
  for (const [key, value] of given) {
    const allowed = allowedFor(key);
    if (repeated.has(key)) faults.push({ kind: 'repeated', key, allowed });
    else if (value === '') faults.push({ kind: 'empty', key, allowed });
    else if (usable[key] === undefined) faults.push({ kind: 'unknown-value', key, value, allowed });
  }
  for (const key of KEYS) {
    const value = usable[key];
    if (value !== undefined && state.answers[key] === undefined) {
      const allowed = state.kind === 'asking' && state.key === key ? state.options : [];
      faults.push({ kind: 'does-not-fit', key, value, allowed });
    }
  }
  return { state, faults: faults.slice(0, MOST_FAULTS) };
}

/** Reads `ask`, the key of the question a form was sent from, if it names one. */
export function askedKey(value: string | null): Key | undefined {
  const key = keySchema.safeParse(value);
  return key.success ? key.data : undefined;
}

/** The answers of a state that are of a reader other than the one who gave them. */
export function inVoice(answers: Answers, who: NonNullable<Answers['who']>): Answers {
  return { ...answers, who };
}
