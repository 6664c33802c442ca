import { DEADLINE_KINDS, type DeadlineKind } from './calculate';
import { type DeadlineQueryFault, receiveDeadline } from './query';
import { type Answered, datesOf } from './question';

export type EveryDateReception =
  | { readonly found: readonly Answered[] }
  | { readonly faults: readonly DeadlineQueryFault[] };

/** Every date that some kind is worked out from; no two kinds share one. */
const NAMES: readonly string[] = DEADLINE_KINDS.flatMap(datesOf);

/**
 * Works out every time limit whose date a query gives, in the order of the kinds. Dates are YYYY-MM-DD, under the names
 * of `receiveDeadline`. Never throws: every fault is named, with what could stand there instead.
 */
export function receiveEveryDate(pairs: Iterable<readonly [string, string]>): EveryDateReception {
  const given = [...pairs];
  const strange = [...new Set(given.map(([key]) => key))].filter((key) => !NAMES.includes(key));
  if (strange.length > 0)
    return { faults: strange.map((key) => ({ kind: 'unknown-key', key, allowed: NAMES })) };
  const [first = ''] = NAMES;
  if (given.length === 0)
    return { faults: [{ kind: 'missing', key: first, allowed: ['YYYY-MM-DD'] }] };
  const received = DEADLINE_KINDS.flatMap((kind) => {
    const own = given.filter(([key]) => isDateOf(kind, key));
    return own.length === 0 ? [] : [receiveDeadline([['kind', kind], ...own])];
  });
  const faults = received.flatMap((one) => ('faults' in one ? one.faults : []));
  return faults.length > 0
    ? { faults }
    : { found: received.flatMap((one) => ('faults' in one ? [] : [one])) };
}

function isDateOf(kind: DeadlineKind, key: string): boolean {
  return datesOf(kind).some((name) => name === key);
}
