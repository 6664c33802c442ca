import { z } from 'zod';
import { ANSWERS, KEYS, type Key } from '@/lib/domain/answers';
import {
  MOST_FAULTS,
  MOST_PAIRS,
  TOO_MANY_PAIRS,
  type TooManyPairs,
} from '@/lib/domain/query-limits';
import { ASSUMED_VOICE } from '@/lib/domain/voice';
import { movedTo } from './moved';
import { rowsWith, type State, walk } from './walk';

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
  /** Answers that fit, but stand after a question that is still open: they are asked again. */
  readonly again: readonly Key[];
  /** What stands in the place of answers that have moved. */
  readonly moved: { readonly [key: string]: string } | undefined;
};

const keySchema = z.enum(KEYS);

type Loose = { [K in Key]?: string };

/** The answers with those before them that they leave no choice in: an id that stands under one answer only brings it. */
function withEarlier(given: Loose): Loose {
  const last = KEYS.findLastIndex((key) => given[key] !== undefined);
  const rows = rowsWith(given);
  const all = { ...given };
  for (const key of KEYS.slice(0, last)) {
    if (key === 'who' || given[key] !== undefined) continue;
    const values = new Set(
      rows.flatMap((row): readonly (string | undefined)[] => row[key] ?? [undefined]),
    );
    const [only] = values;
    if (values.size === 1 && only !== undefined) all[key] = only;
  }
  return all;
}

/** The pairs by key: the first value of each, which keys came more than once, and which names are no key. */
function sorted(pairs: Iterable<readonly [string, string]>) {
  const given = new Map<Key, string>();
  const repeated = new Set<Key>();
  const strangers = new Set<string>();
  for (const [name, value] of pairs) {
    const key = keySchema.safeParse(name);
    if (!key.success) strangers.add(name);
    else if (given.has(key.data)) repeated.add(key.data);
    else given.set(key.data, value);
  }
  return { given, repeated, strangers };
}

/**
 * Reads the pairs of a query: keys in any order, `who` taken as `parent` when absent and anything
 * else is answered. Never throws; every pair that is not used is named in a fault or in `again`.
 *
 * @param bring whether an answer brings those before it that it leaves no choice in, as in a prefilled link
 */
export function receive(
  pairs: Iterable<readonly [string, string]>,
  { bring = false }: { readonly bring?: boolean } = {},
): Reception {
  const all = [...pairs];
  if (all.length > MOST_PAIRS)
    return { state: walk({}), faults: [TOO_MANY_PAIRS], again: [], moved: undefined };
  const { given, repeated, strangers } = sorted(all);
  const read: Loose = {};
  for (const [key, value] of given) {
    if (!repeated.has(key) && ANSWERS[key].some((one) => one === value)) read[key] = value;
  }
  const moved = movedTo(read);
  const usable = bring ? withEarlier({ ...read, ...moved }) : { ...read, ...moved };
  const anyAnswer = KEYS.some((key) => key !== 'who' && given.has(key));
  const state = walk(anyAnswer ? { who: ASSUMED_VOICE, ...usable } : usable);
  const unused = KEYS.filter(
    (key) => usable[key] !== undefined && state.answers[key] === undefined,
  );
  const fits = rowsWith(usable).length > 0;

  // Where the question is open, only what it offers there is of use to whoever mends the request.
  const allowedFor = (key: Key, otherwise: readonly string[] = ANSWERS[key]): readonly string[] =>
    state.kind === 'asking' && state.key === key ? state.options : otherwise;
  const faults: Fault[] = [];
  for (const key of strangers) faults.push({ kind: 'unknown-key', key, allowed: KEYS });
  for (const [key, value] of given) {
    const allowed = allowedFor(key);
    if (repeated.has(key)) faults.push({ kind: 'repeated', key, allowed });
    else if (value === '') faults.push({ kind: 'empty', key, allowed });
    else if (read[key] === undefined) faults.push({ kind: 'unknown-value', key, value, allowed });
  }
  for (const key of fits ? [] : unused) {
    const { [key]: value = '' } = usable;
    faults.push({ kind: 'does-not-fit', key, value, allowed: allowedFor(key, []) });
  }
  return { state, faults: faults.slice(0, MOST_FAULTS), again: fits ? unused : [], moved };
}
