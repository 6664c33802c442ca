import { describe, expect, it } from 'vitest';
import { DEADLINE_DATES, DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { isoDate, receiveDeadline } from '@/lib/deadlines/query';
import { datesOf } from '@/lib/deadlines/question';
import {
  addDays,
  addMonths,
  daysBetween,
  slowAppeal,
  workingDayUpTo,
} from '@/tests/support/slow-calendar';

type Pair = readonly [string, string];

/** A day in the middle of what is known, on which every kind can be answered. */
const DAY = '2026-03-02';

const namesOf = (kind: DeadlineKind): readonly string[] => Object.values(DEADLINE_DATES[kind]);

const wholeQuery = (kind: DeadlineKind): Pair[] => [
  ['kind', kind],
  ...namesOf(kind).map((name): Pair => [name, DAY]),
];

/** Each date of each kind: what is said of one must be said of all. */
const DATES = DEADLINE_KINDS.flatMap((kind) => namesOf(kind).map((name) => [kind, name] as const));

const faultsOf = (pairs: readonly Pair[]) => {
  const found = receiveDeadline(pairs);
  return 'faults' in found ? found.faults : [];
};
const named = (pairs: readonly Pair[]) => faultsOf(pairs).map(({ kind, key }) => `${kind} ${key}`);
const withDate = (kind: DeadlineKind, name: string, text: string): Pair[] =>
  wholeQuery(kind).map((pair) => (pair[0] === name ? [name, text] : pair));

describe('the date of an address', () => {
  it('is every day of the calendar, written year, month, day', () => {
    const days = daysBetween('2023-01-01', '2029-12-31');
    expect(days.filter((text) => isoDate.safeParse(text).data?.toString() !== text)).toEqual([]);
  });

  it.each([
    '',
    ' ',
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1/10/2026',
    '01/10/2026',
    '01-10-2026',
    '2026/10/01',
    '2026.10.01',
    '20261001',
    '2026-10-1',
    '2026-1-01',
    '26-10-01',
    '2026-10',
    '2026-274',
    '2026-W40-4',
    '2026-10-01T09:00',
    '2026-10-01T09:00Z',
    '2026-10-01[u-ca=hebrew]',
    '+002026-10-01',
    '-002026-10-01',
    ' 2026-10-01',
    '2026-10-01 ',
    '2026-10-01\n',
    '２０２６-１０-０１',
    '2026–10–01',
    '1 October 2026',
    'today',
    'NaN-NaN-NaN',
  ])('is not %j', (text) => {
    expect(isoDate.safeParse(text).success).toBe(false);
  });
});

describe('the dates of a kind', () => {
  it('are those of its table, the needed one first', () => {
    expect(datesOf('appeal')).toEqual(['letterDate', 'certificateDate']);
    for (const kind of DEADLINE_KINDS) expect(datesOf(kind)).toEqual(namesOf(kind));
  });
});

describe('a query for dates', () => {
  it.each(DEADLINE_KINDS)('of the kind %s is answered, in any order of its keys', (kind) => {
    const pairs = wholeQuery(kind);
    for (const order of [pairs, pairs.toReversed(), [...pairs.slice(1), ...pairs.slice(0, 1)]]) {
      const found = receiveDeadline(order);
      expect(found).toMatchObject({ question: { kind }, deadline: { kind } });
      if ('faults' in found) continue;
      expect(JSON.parse(JSON.stringify(found.question))).toEqual(Object.fromEntries(pairs));
    }
  });

  it('of an appeal is answered without a certificate', () => {
    const found = receiveDeadline([
      ['kind', 'appeal'],
      ['letterDate', DAY],
    ]);
    expect(found).toMatchObject({ deadline: { kind: 'appeal', decidedBy: 'letter' } });
  });

  it('without a kind, or with one that is not known, is told the kinds', () => {
    const allowed = DEADLINE_KINDS;
    expect(faultsOf([])).toEqual([{ kind: 'missing', key: 'kind', allowed }]);
    expect(faultsOf([['letterDate', DAY]])).toEqual([{ kind: 'missing', key: 'kind', allowed }]);
    expect(faultsOf([['kind', '']])).toEqual([{ kind: 'empty', key: 'kind', allowed }]);
    for (const value of ['Appeal', 'appeal ', 'mediation', 'constructor', '__proto__'])
      expect(faultsOf([['kind', value]])).toEqual([
        { kind: 'unknown-value', key: 'kind', value, allowed },
      ]);
  });

  it.each(DEADLINE_KINDS)('of the kind %s that gives its kind twice is refused', (kind) => {
    expect(faultsOf([...wholeQuery(kind), ['kind', kind]])).toEqual([
      { kind: 'repeated', key: 'kind', allowed: DEADLINE_KINDS },
    ]);
    for (const other of DEADLINE_KINDS)
      expect(named([['kind', other], ...wholeQuery(kind)])).toContain('repeated kind');
  });

  it.each(DEADLINE_KINDS)('of the kind %s needs its date', (kind) => {
    const { required } = DEADLINE_DATES[kind];
    const allowed = ['YYYY-MM-DD'];
    expect(faultsOf([['kind', kind]])).toEqual([{ kind: 'missing', key: required, allowed }]);
  });

  it.each(DATES)('of the kind %s says what is wrong with %s', (kind, name) => {
    const allowed = ['YYYY-MM-DD'];
    expect(faultsOf(withDate(kind, name, ''))).toEqual([{ kind: 'empty', key: name, allowed }]);
    for (const text of ['2026-02-30', '1/10/2026', 'yesterday', '2026-10-01T09:00'])
      expect(faultsOf(withDate(kind, name, text))).toEqual([
        { kind: 'not-a-date', key: name, allowed },
      ]);
    const twice = [...wholeQuery(kind), [name, '2026-03-03'] as const];
    expect(named(twice)).toEqual([`repeated ${name}`]);
    expect(faultsOf([...wholeQuery(kind), [name, DAY]])).toEqual([
      { kind: 'repeated', key: name, allowed },
    ]);
  });

  it.each(DEADLINE_KINDS)('of the kind %s refuses the dates of the others, and junk', (kind) => {
    const known = ['kind', ...namesOf(kind)];
    const foreign = [...new Set(DATES.map(([, name]) => name))].filter(
      (name) => !known.includes(name),
    );
    for (const name of [...foreign, 'today', 'LetterDate', 'answers', '', '__proto__'])
      expect(faultsOf([...wholeQuery(kind), [name, DAY]])).toEqual([
        { kind: 'unknown-key', key: name, allowed: known },
      ]);
  });

  it('is told all its faults at once', () => {
    expect(
      named([
        ['kind', 'appeal'],
        ['certificateDate', 'soon'],
        ['colour', 'red'],
        ['knewDate', DAY],
      ]).toSorted(),
    ).toEqual([
      'missing letterDate',
      'not-a-date certificateDate',
      'unknown-key colour',
      'unknown-key knewDate',
    ]);
  });
});

describe('a certificate', () => {
  const withCertificate = (letter: string, certificate: string): Pair[] => [
    ['kind', 'appeal'],
    ['letterDate', letter],
    ['certificateDate', certificate],
  ];

  it('from any day before its letter is a fault, and from the same day on is none', () => {
    for (const days of [1, 2, 31, 365])
      expect(faultsOf(withCertificate(DAY, addDays(DAY, -days)))).toEqual([
        { kind: 'certificate-before-letter', key: 'certificateDate', allowed: [] },
      ]);
    for (const days of [0, 1, 31, 365])
      expect(faultsOf(withCertificate(DAY, addDays(DAY, days)))).toEqual([]);
  });
});

describe('a year without known bank holidays', () => {
  /** Whether a day can be answered, found day by day in a calendar of the tests' own. */
  const KNOWN = {
    appeal: (date: string) => slowAppeal(date) !== 'outside',
    'draft-response': (date: string) => workingDayUpTo(addDays(date, 14)) !== undefined,
    discrimination: (date: string) => workingDayUpTo(addDays(addMonths(date, 6), -1)) !== undefined,
    ombudsman: (date: string) => workingDayUpTo(addDays(addMonths(date, 12), -1)) !== undefined,
  } as const;
  const needsHolidays = (kind: DeadlineKind): kind is keyof typeof KNOWN => kind in KNOWN;
  const query = (kind: DeadlineKind, date: string): Pair[] => [
    ['kind', kind],
    [DEADLINE_DATES[kind].required, date],
  ];
  const days = daysBetween('2022-12-01', '2028-12-31');

  it.each(DEADLINE_KINDS.filter(needsHolidays))(
    'is refused for the kind %s wherever one is needed, with the first and the last year known',
    (kind) => {
      const outside = days.filter((date) => !KNOWN[kind](date));
      expect(outside.length).toBeGreaterThan(0);
      expect(days.filter((date) => faultsOf(query(kind, date)).length > 0)).toEqual(outside);
      for (const date of [...outside, '1999-06-01', '2099-06-01'])
        expect(faultsOf(query(kind, date)), date).toEqual([
          {
            kind: 'outside-coverage',
            key: DEADLINE_DATES[kind].required,
            allowed: [],
            firstYear: 2024,
            lastYear: 2028,
          },
        ]);
    },
  );

  it.each(DEADLINE_KINDS.filter((kind) => !needsHolidays(kind)))(
    'is no fault for the kind %s, which needs none',
    (kind) => {
      for (const date of ['0001-01-01', '1999-12-31', '2029-01-01', '2999-12-31'])
        expect(faultsOf(query(kind, date))).toEqual([]);
    },
  );

  it('is told of the certificate where the letter alone could be answered', () => {
    const letter = '2028-09-01';
    expect(faultsOf(query('appeal', letter))).toEqual([]);
    expect(named([...query('appeal', letter), ['certificateDate', '2028-12-15']])).toEqual([
      'outside-coverage certificateDate',
    ]);
  });

  it('is told of the letter where the letter alone could not be answered', () => {
    expect(named([...query('appeal', '2028-11-01'), ['certificateDate', '2028-11-10']])).toEqual([
      'outside-coverage letterDate',
    ]);
  });
});
