import { describe, expect, it } from 'vitest';
import { receiveDeadline } from '@/lib/deadlines/query';
import { KEYS } from '@/lib/domain/answers';
import { MOST_FAULTS, MOST_PAIRS, TOO_MANY_PAIRS } from '@/lib/domain/query-limits';
import { receive } from '@/lib/flow/front-door';
import { readDeadlineForm } from '@/lib/views/deadline-form';
import { problemOf } from '@/lib/views/problem';
import { describeFault } from '@/lib/views/unfit';

const repeated = (count: number, key = 'who') =>
  Array.from({ length: count }, () => [key, 'parent'] as const);
const strangers = (count: number) =>
  Array.from({ length: count }, (_, at) => [`x${at}`, ''] as const);

describe('a query of more pairs than are read', () => {
  it('is one fault, whatever is in it', () => {
    for (const pairs of [repeated(MOST_PAIRS + 1), repeated(2000), strangers(2000)]) {
      expect(receive(pairs).faults).toEqual([TOO_MANY_PAIRS]);
      expect(receive(pairs).state.answers).toEqual({});
      expect(receiveDeadline(pairs)).toEqual({ faults: [TOO_MANY_PAIRS] });
    }
  });

  it('is unreadable for the page of dates, which works out nothing from it', () => {
    const dates = [
      ['kind', 'appeal'],
      ['start-day', '2'],
      ['start-month', '11'],
      ['start-year', '2026'],
    ] as const;
    expect(readDeadlineForm(dates)).toMatchObject({ unreadable: false });
    expect(readDeadlineForm([...dates, ...strangers(MOST_PAIRS)])).toMatchObject({
      unreadable: true,
      found: undefined,
    });
  });

  it('is told in words, to people and to programs', () => {
    expect(problemOf([TOO_MANY_PAIRS]).detail).toBe(
      'The query holds more than 40 pairs, so none of it was read.',
    );
    expect(describeFault(TOO_MANY_PAIRS, {}).what).toMatch(/^The link holds far more/);
  });
});

it('a query of as many pairs as are read is read, and no more than twenty faults are named', () => {
  expect(receive(repeated(MOST_PAIRS)).faults).toEqual([
    expect.objectContaining({ kind: 'repeated', key: 'who' }),
  ]);
  expect(receive(strangers(MOST_PAIRS)).faults).toHaveLength(MOST_FAULTS);
  const kind = [['kind', 'appeal'] as const];
  expect(receiveDeadline([...kind, ...strangers(MOST_PAIRS - 1)])).toMatchObject({
    faults: { length: MOST_FAULTS },
  });
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'])(
  'the key "%s" is named as unknown, as any other that is no question',
  (key) => {
    const query = new URLSearchParams({ who: 'parent' });
    query.append(key, '1');
    expect(receive(query).faults).toEqual([{ kind: 'unknown-key', key, allowed: KEYS }]);
    const dates = new URLSearchParams({ kind: 'appeal', letterDate: '2026-11-02' });
    dates.append(key, '1');
    expect(receiveDeadline(dates)).toMatchObject({ faults: [{ kind: 'unknown-key', key }] });
  },
);
