import type { TypedDate } from '@/lib/deadlines/typed-date';
import { MOST_PAIRS } from '@/lib/domain/query-limits';

const LONGEST = 12;

/** What a query holds: its pairs by name, and whether any is given twice, or there are more than anyone means. */
export type TypedQuery = {
  readonly values: ReadonlyMap<string, string>;
  readonly unreadable: boolean;
};

/** The pairs of a query by their names. */
export function typedQuery(pairs: Iterable<readonly [string, string]>): TypedQuery {
  const given = [...pairs];
  const values = new Map(given);
  return { values, unreadable: values.size < given.length || given.length > MOST_PAIRS };
}

const PARTS = ['day', 'month', 'year'] as const;

/** The names of the three boxes of a date. */
const boxesOf = (prefix: string) => PARTS.map((part) => `${prefix}-${part}`);

const holds = (values: TypedQuery['values'], name: string | undefined) =>
  name !== undefined && values.has(name);

/** Whether a date is given: in three boxes, filled or not, or in one piece under the name that the API has for it. */
export function isGiven({ values }: TypedQuery, prefix: string, name: string | undefined): boolean {
  return holds(values, name) || boxesOf(prefix).some((box) => values.has(box));
}

/** Whether one date is given in both ways: then nobody can say which is meant. */
export function isGivenTwice(
  { values }: TypedQuery,
  prefix: string,
  name: string | undefined,
): boolean {
  return holds(values, name) && boxesOf(prefix).some((box) => values.has(box));
}

/**
 * A date as it stands in the query, for three boxes.
 *
 * @param prefix of the names of the boxes
 * @param name of the date in the API: YYYY-MM-DD. What is not of that form stands in the box for the day.
 */
export function typedIn(
  { values }: TypedQuery,
  prefix: string,
  name: string | undefined,
): TypedDate {
  const whole = name === undefined ? undefined : values.get(name);
  if (whole === undefined) {
    const [day = '', month = '', year = ''] = boxesOf(prefix).map((box) =>
      (values.get(box) ?? '').slice(0, LONGEST),
    );
    return { day, month, year };
  }
  const parts = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(whole)?.groups;
  return {
    day: (parts?.['day'] ?? whole).slice(0, LONGEST),
    month: parts?.['month'] ?? '',
    year: parts?.['year'] ?? '',
  };
}
