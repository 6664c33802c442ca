import { describe, expect, it } from 'vitest';
import { GET } from '@/app/api/deadlines/route';
import { DEADLINE_KINDS } from '@/lib/deadlines/calculate';
import { deadlineSchema, problemSchema } from '@/lib/views/api-schema';
import { EXAMPLES } from '@/lib/views/openapi';
import { HOSTILE_QUERIES, type Pair, requestFor } from '@/tests/support/request';
import { daysBetween, slowAppeal } from '@/tests/support/slow-calendar';

const ask = (query: readonly Pair[] | string) => GET(requestFor('/api/deadlines', query));

async function datesIn(response: Response) {
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toMatch(/^application\/json\b/u);
  return deadlineSchema.parse(await response.json());
}

async function problemIn(response: Response) {
  expect(response.status).toBe(400);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  return problemSchema.parse(await response.json());
}

/** The contract's table: each kind, its dates, and what is answered wherever there is no doubt. */
const TABLE = {
  appeal: {
    dates: ['letterDate', 'certificateDate'],
    answer: ['lastDay', 'safeDay', 'adviserBy', 'adviserSafeDay', 'uncertain'],
  },
  'draft-response': { dates: ['servedDate'], answer: ['respondBy', 'safeDay'] },
  assessment: { dates: ['requestedDate'], answer: ['decisionBy', 'refusalBy', 'finalPlanBy'] },
  'annual-review': { dates: ['meetingDate'], answer: ['decisionBy', 'finalPlanBy'] },
  discrimination: { dates: ['happenedDate'], answer: ['lastDay', 'safeDay'] },
  ombudsman: { dates: ['knewDate'], answer: ['lastDay', 'safeDay'] },
} as const satisfies Record<
  string,
  { readonly dates: readonly [string, ...string[]]; readonly answer: readonly string[] }
>;

describe('the dates as JSON', () => {
  it('are of the kinds of the contract, and of no other', () => {
    expect(Object.keys(TABLE).toSorted()).toEqual([...DEADLINE_KINDS].toSorted());
  });

  it.each(DEADLINE_KINDS)('of the kind %s come with all that the contract names', async (kind) => {
    const { dates, answer } = TABLE[kind];
    const pairs = dates.map((name): Pair => [name, '2026-03-02']);
    const found = await datesIn(ask([['kind', kind], ...pairs]));
    expect(found).toMatchObject({ kind, ...Object.fromEntries(pairs) });
    expect(Object.keys(found)).toEqual(expect.arrayContaining([...answer]));
    const [needed] = dates;
    expect(
      await datesIn(
        ask([
          ['kind', kind],
          [needed, '2026-03-02'],
        ]),
      ),
    ).toMatchObject({ kind });
  });

  it.each(DEADLINE_KINDS)(
    'of the kind %s keep their form on every day of a leap year',
    async (kind) => {
      const [needed] = TABLE[kind].dates;
      for (const day of daysBetween('2024-01-01', '2024-12-31')) {
        const found = await datesIn(
          ask([
            ['kind', kind],
            [needed, day],
          ]),
        );
        expect(found).toMatchObject({ kind, [needed]: day });
      }
    },
  );

  it('say when the last day is uncertain, and then give a safe day and no last day', async () => {
    let uncertain = 0;
    for (const day of daysBetween('2024-01-01', '2028-06-30')) {
      const expected = slowAppeal(day);
      if (expected === 'outside' || expected.lastDay !== 'uncertain') continue;
      uncertain += 1;
      const found = await datesIn(
        ask([
          ['kind', 'appeal'],
          ['letterDate', day],
        ]),
      );
      expect(found).toMatchObject({ uncertain: true, safeDay: expected.safeDay });
      expect(found).not.toHaveProperty('lastDay');
    }
    expect(uncertain).toBeGreaterThan(0);
  });

  it.each(EXAMPLES.deadlines)('answer the published example %s', async (query) => {
    expect(await datesIn(ask(query))).toMatchObject(Object.fromEntries(new URLSearchParams(query)));
  });

  it('have a published example of every kind', () => {
    const kinds = EXAMPLES.deadlines.map((query) => new URLSearchParams(query).get('kind'));
    expect(kinds.toSorted()).toEqual([...DEADLINE_KINDS].toSorted());
  });
});

describe('a request for dates that cannot be used', () => {
  const LETTER = 'kind=appeal&letterDate=2026-10-01';
  const DAY = 'YYYY-MM-DD';

  it.each<
    readonly [string, string, readonly { kind: string; key: string; allowed: readonly string[] }[]]
  >([
    ['', 'nothing', [{ kind: 'missing', key: 'kind', allowed: DEADLINE_KINDS }]],
    ['?kind=', 'an empty kind', [{ kind: 'empty', key: 'kind', allowed: DEADLINE_KINDS }]],
    [
      '?kind=tribunal',
      'an unknown kind',
      [{ kind: 'unknown-value', key: 'kind', allowed: DEADLINE_KINDS }],
    ],
    ['?kind=appeal', 'a missing date', [{ kind: 'missing', key: 'letterDate', allowed: [DAY] }]],
    [
      '?kind=appeal&letterDate=',
      'an empty date',
      [{ kind: 'empty', key: 'letterDate', allowed: [DAY] }],
    ],
    [
      `?${LETTER}&certificateDate=`,
      'an empty certificate',
      [{ kind: 'empty', key: 'certificateDate', allowed: [DAY] }],
    ],
    [
      `?${LETTER}&letterDate=2026-10-01`,
      'a repeated date',
      [{ kind: 'repeated', key: 'letterDate', allowed: [DAY] }],
    ],
    [
      `?${LETTER}&kind=appeal`,
      'a repeated kind',
      [{ kind: 'repeated', key: 'kind', allowed: DEADLINE_KINDS }],
    ],
    [
      '?kind=appeal&letterDate=2026-02-30',
      'an impossible date',
      [{ kind: 'not-a-date', key: 'letterDate', allowed: [DAY] }],
    ],
    [
      '?kind=appeal&letterDate=1/10/2026',
      'a date in another form',
      [{ kind: 'not-a-date', key: 'letterDate', allowed: [DAY] }],
    ],
    [
      `?${LETTER}&knewDate=2026-10-01`,
      'a foreign date',
      [
        {
          kind: 'unknown-key',
          key: 'knewDate',
          allowed: ['kind', 'letterDate', 'certificateDate'],
        },
      ],
    ],
    [
      `?${LETTER}&certificateDate=2026-09-30`,
      'a certificate before its letter',
      [{ kind: 'certificate-before-letter', key: 'certificateDate', allowed: [] }],
    ],
    [
      '?kind=appeal&letterDate=2031-10-01',
      'a date out of range',
      [{ kind: 'outside-coverage', key: 'letterDate', allowed: [] }],
    ],
  ])('%s is told: %s', async (query, _, expected) => {
    const { faults, detail } = await problemIn(ask(query));
    expect(faults.map(({ kind, key, allowed }) => ({ kind, key, allowed }))).toEqual(expected);
    for (const { message } of faults) expect(detail).toContain(message);
  });

  it('is told the first and the last year where it is out of range', async () => {
    for (const kind of ['appeal', 'draft-response', 'discrimination', 'ombudsman'] as const) {
      const [needed] = TABLE[kind].dates;
      for (const day of ['1999-01-01', '2031-01-01']) {
        const { faults } = await problemIn(
          ask([
            ['kind', kind],
            [needed, day],
          ]),
        );
        expect(faults).toHaveLength(1);
        expect(faults[0]?.message).toMatch(/\b2024\b.*\b2028\b/u);
      }
    }
  });

  it.each(HOSTILE_QUERIES)('is refused, and never echoed at length: %s', async (_, query) => {
    const response = ask(query);
    const text = await response.clone().text();
    await problemIn(response);
    expect(text).not.toMatch(/a{200}|b{200}/u);
  });
});

describe('a date far away', () => {
  it.each(['assessment', 'annual-review'] as const)(
    'is answered for the kind %s, in the published form or not at all',
    async (kind) => {
      const [needed] = TABLE[kind].dates;
      for (const day of ['0001-01-01', '1999-12-31', '2099-12-31', '9999-12-31']) {
        const response = ask([
          ['kind', kind],
          [needed, day],
        ]);
        const form = response.status === 200 ? deadlineSchema : problemSchema;
        expect(form.safeParse(await response.json()).error, day).toBeUndefined();
      }
    },
  );
});
