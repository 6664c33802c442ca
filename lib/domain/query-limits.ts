/** What a query may hold: more than any form or link of the site sends, and little enough to be read at no cost. */
export const MOST_PAIRS = 40;

/** Faults that are named to whoever mends a request; more would not be read. */
export const MOST_FAULTS = 20;

/** A query that holds more pairs than are read. */
export type TooManyPairs = {
  readonly kind: 'too-many-pairs';
  readonly key: '';
  readonly allowed: readonly never[];
};

export const TOO_MANY_PAIRS: TooManyPairs = { kind: 'too-many-pairs', key: '', allowed: [] };
