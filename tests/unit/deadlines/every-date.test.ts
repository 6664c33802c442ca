import { describe, expect, it } from 'vitest';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { receiveEveryDate } from '@/lib/deadlines/every-date';
import { receiveDeadline } from '@/lib/deadlines/query';
import { datesOf } from '@/lib/deadlines/question';
import { HOSTILE_QUERIES } from '@/tests/support/request';

type Pair = readonly [string, string];

const DAY = '2026-03-02';
const NAMES = DEADLINE_KINDS.flatMap((kind) => datesOf(kind));
const pairsFor = (kind: DeadlineKind): Pair[] => datesOf(kind).map((name) => [name, DAY]);

describe('every date that is known', () => {
  it('has a name that no other kind has', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });

  it('leads to what each kind leads to by itself, whichever kinds are given, in the order of the kinds', () => {
    for (const one of DEADLINE_KINDS)
      for (const other of DEADLINE_KINDS) {
        const kinds = DEADLINE_KINDS.filter((kind) => kind === one || kind === other);
        expect(receiveEveryDate(kinds.toReversed().flatMap(pairsFor))).toEqual({
          found: kinds.map((kind) => receiveDeadline([['kind', kind], ...pairsFor(kind)])),
        });
      }
  });

  it('leads to all kinds at once', () => {
    const received = receiveEveryDate(DEADLINE_KINDS.flatMap(pairsFor));
    expect('found' in received ? received.found.map(({ question }) => question.kind) : []).toEqual([
      ...DEADLINE_KINDS,
    ]);
  });

  const faultsOf = (pairs: readonly Pair[]) => {
    const received = receiveEveryDate(pairs);
    return 'faults' in received ? received.faults.map(({ kind, key }) => `${kind} ${key}`) : [];
  };

  it('is refused as a whole where one date is wrong, and each fault is named', () => {
    for (const name of NAMES) {
      const others = NAMES.filter((one) => one !== name).map((one): Pair => [one, DAY]);
      expect(faultsOf([...others, [name, '2026-02-30']])).toEqual([`not-a-date ${name}`]);
      expect(faultsOf([...others, [name, '']])).toEqual([`empty ${name}`]);
      expect(faultsOf([...others, [name, DAY], [name, DAY]])).toEqual([`repeated ${name}`]);
    }
    expect(faultsOf([['certificateDate', DAY]])).toEqual(['missing letterDate']);
    expect(faultsOf([])).toEqual(['missing letterDate']);
    expect(faultsOf([['kind', 'appeal'], ...pairsFor('appeal')])).toEqual(['unknown-key kind']);
  });

  it.each(HOSTILE_QUERIES)('is not to be had from %s', (_, query) => {
    expect(faultsOf([...new URLSearchParams(query)]).length).toBeGreaterThan(0);
  });
});
