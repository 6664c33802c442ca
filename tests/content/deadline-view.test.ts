import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { receiveDeadline } from '@/lib/deadlines/query';
import { datesOf } from '@/lib/deadlines/question';
import type { Answers } from '@/lib/domain/answers';
import { READERS } from '@/lib/domain/reader';
import type { Recommendation } from '@/lib/rules/recommendation';
import { type DeadlineView, deadlineView } from '@/lib/views/deadline-view';
import { longDate } from '@/lib/words/day';
import { EVERY_RESULT } from '@/tests/support/situations';
import {
  addDays,
  addMonths,
  daysBetween,
  slowAppeal,
  weekdayOf,
} from '@/tests/support/slow-calendar';
import { breaking } from '@/tests/support/states';

const LONG_AGO = Temporal.PlainDate.from('2000-01-01');

type Pair = readonly [string, string];

const queryOf = (kind: DeadlineKind, day: string, certificate?: string): Pair[] => [
  ['kind', kind],
  [datesOf(kind)[0] ?? '', day],
  ...(certificate === undefined ? [] : [['certificateDate', certificate] as const]),
];

function viewOf(
  pairs: readonly Pair[],
  {
    today = LONG_AGO,
    result,
    voice = 'everyone',
  }: { today?: Temporal.PlainDate; result?: Recommendation; voice?: (typeof READERS)[number] } = {},
): DeadlineView {
  const found = receiveDeadline(pairs);
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  return deadlineView(found.question, found.deadline, { voice }, today, result);
}

const idsOf = (view: DeadlineView) => view.rows.map(({ id }) => id);
const dateOf = (view: DeadlineView, id: string) =>
  view.rows.find((row) => row.id === id)?.date.toString();

/** Every day of the years known, on which an appeal can be worked out, with what a slow calendar says. */
const LETTERS = daysBetween('2024-01-01', '2028-10-01').flatMap((day) => {
  const expected = slowAppeal(day);
  return expected === 'outside' ? [] : [{ day, expected }];
});

describe('the page of dates', () => {
  it.each(DEADLINE_KINDS)('puts one day first for the kind %s: the one to plan for', (kind) => {
    for (const day of daysBetween('2026-01-01', '2026-12-31')) {
      const { rows } = viewOf(queryOf(kind, day));
      expect(rows.filter(({ first }) => first)).toEqual(rows.slice(0, 1));
      const hasSafeDay = rows.some(({ id }) => id === 'safeDay');
      expect(hasSafeDay).toBe(!['assessment', 'annual-review'].includes(kind));
      if (hasSafeDay) expect(rows[0]?.id).toBe('safeDay');
      const [first, ...later] = rows.map(({ date }) => date.toString());
      if (!hasSafeDay) expect([first, ...later]).toEqual([first, ...later].toSorted());
      else if (kind !== 'appeal')
        for (const date of later) expect(date >= (first ?? '')).toBe(true);
    }
  });

  it('shows the days of every letter as a slow calendar counts them, the safe day before the last', () => {
    const wrong = LETTERS.filter(({ day, expected }) => {
      const view = viewOf(queryOf('appeal', day));
      const last = dateOf(view, 'lastDay');
      return (
        dateOf(view, 'safeDay') !== expected.safeDay ||
        dateOf(view, 'adviserBy') !== expected.adviserBy ||
        dateOf(view, 'adviserSafeDay') !== expected.adviserSafeDay ||
        last !== (expected.lastDay === 'uncertain' ? undefined : expected.lastDay) ||
        (last !== undefined && last < expected.safeDay)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has no last day where the rules leave it open, and says so there and nowhere else', () => {
    const open = LETTERS.filter(({ expected }) => expected.lastDay === 'uncertain');
    expect(open.length).toBeGreaterThan(0);
    const told = LETTERS.filter(
      ({ day }) => viewOf(queryOf('appeal', day)).uncertain !== undefined,
    );
    expect(told).toEqual(open);
    for (const { day } of open) {
      const view = viewOf(queryOf('appeal', day));
      expect(idsOf(view)).toEqual(['safeDay', 'adviserSafeDay', 'adviserBy']);
      expect(view.moved).toBeUndefined();
    }
  });

  it('says why the last day moved wherever it did, and nowhere else', () => {
    const moved = LETTERS.filter(
      ({ expected }) => expected.lastDay !== 'uncertain' && expected.lastDay !== expected.rawEnd,
    );
    expect(moved.length).toBeGreaterThan(0);
    const told = LETTERS.filter(({ day }) => viewOf(queryOf('appeal', day)).moved !== undefined);
    expect(told).toEqual(moved);
    for (const { day, expected } of moved)
      expect(viewOf(queryOf('appeal', day)).moved).toContain(
        longDate(Temporal.PlainDate.from(expected.rawEnd)),
      );
  });

  it('leaves the adviser out once there is a certificate', () => {
    for (const day of ['2026-01-05', '2026-05-31', '2026-10-28', '2026-12-31'])
      for (const days of [0, 1, 31, 90])
        expect(idsOf(viewOf(queryOf('appeal', day, addDays(day, days))))).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^adviser/u)]),
        );
  });

  it('leaves the adviser out where the place alone is appealed, and nowhere else on a result', () => {
    // Who has been to mediation has been to the adviser.
    const beenThere = ({ tried, stage }: Answers) =>
      tried === 'certificate' || stage === 'mediation-agreement-late';
    const appeals = EVERY_RESULT.filter(
      ({ answers, result }) => result.clocks.includes('appeal') && !beenThere(answers),
    );
    const query = queryOf('appeal', '2026-05-31');
    expect(
      breaking(appeals, ({ answers, result }) => {
        const adviser = idsOf(viewOf(query, { result })).some((id) => id.startsWith('adviser'));
        return adviser === (answers.part !== 'placement');
      }),
    ).toEqual([]);
  });

  it('says that a certificate gives more time, but not where the place alone is appealed', () => {
    const appeals = EVERY_RESULT.filter(({ result }) => result.clocks.includes('appeal'));
    const query = queryOf('appeal', '2026-05-31');
    expect(
      breaking(appeals, ({ answers, result }) => {
        const { rule, doesNotStop } = viewOf(query, { result });
        const promised = /month from a|can move the end/u.test(`${rule.by} ${doesNotStop}`);
        return promised === (answers.part !== 'placement');
      }),
    ).toEqual([]);
  });

  it('leaves the adviser out where the answers say that there is a certificate', () => {
    const holders = EVERY_RESULT.filter(({ answers }) => answers.tried === 'certificate');
    const query = queryOf('appeal', '2026-05-31');
    expect(
      breaking(holders, ({ result }) =>
        idsOf(viewOf(query, { result })).every((id) => !id.startsWith('adviser')),
      ),
    ).toEqual([]);
  });

  it.each(DEADLINE_KINDS)('marks the days of the kind %s that are over, and not today', (kind) => {
    for (const { id, date } of viewOf(queryOf(kind, '2026-03-02')).rows) {
      const passedOn = (today: Temporal.PlainDate) =>
        viewOf(queryOf(kind, '2026-03-02'), { today }).rows.find((row) => row.id === id)?.passed;
      expect([-400, -1, 0, 1, 400].map((days) => passedOn(date.add({ days })))).toEqual([
        false,
        false,
        false,
        true,
        true,
      ]);
    }
  });

  it.each(DEADLINE_KINDS)('says from which dates the kind %s was worked out', (kind) => {
    const { from } = viewOf(queryOf(kind, '2026-03-02'));
    expect(from.map(({ date }) => date.toString())).toEqual(['2026-03-02']);
    const both = viewOf(queryOf('appeal', '2026-03-02', '2026-04-01')).from;
    expect(both.map(({ date }) => date.toString())).toEqual(['2026-03-02', '2026-04-01']);
  });

  it.each(DEADLINE_KINDS)('has words and sources for the kind %s in every voice', (kind) => {
    for (const voice of READERS) {
      const view = viewOf(queryOf(kind, '2026-03-02'), { voice });
      expect(view.sources).toEqual(CLOCKS[kind].sources);
      const words = JSON.stringify([view.title, view.rule, view.duty, view.doesNotStop, view.late]);
      expect(words + JSON.stringify(view.rows) + (view.otherSites ?? '')).not.toMatch(
        /\[\p{L}[^\]"]*\]|undefined|""/u,
      );
      for (const row of view.rows) expect([row.label, row.text]).not.toContain('');
    }
  });
});

describe('a day in words', () => {
  const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

  it('has its weekday, day, month and year, in the order of this country', () => {
    for (const day of daysBetween('2024-01-01', addMonths('2024-01-01', 24))) {
      const [weekday, date, month, year, ...more] = longDate(Temporal.PlainDate.from(day)).split(
        ' ',
      );
      expect(weekday).toBe(WEEKDAYS[weekdayOf(day) - 1]);
      expect([Number(date), Number(year), more]).toEqual([
        Number(day.slice(8)),
        Number(day.slice(0, 4)),
        [],
      ]);
      expect(month).toMatch(/^[A-Z][a-z]+$/u);
    }
  });
});
