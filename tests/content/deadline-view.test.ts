import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { receiveDeadline } from '@/lib/deadlines/query';
import { datesOf } from '@/lib/deadlines/question';
import type { Answers } from '@/lib/domain/answers';
import { READERS } from '@/lib/domain/reader';
import type { Recommendation } from '@/lib/rules/recommendation';
import { actOf } from '@/lib/views/deadline-rungs';
import { type DeadlineView, deadlineView } from '@/lib/views/deadline-view';
import { longDate } from '@/lib/words/day';
import { wordsFor } from '@/lib/words/words';
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
  it.each(DEADLINE_KINDS)('has one rung for each day, in the order of the calendar: %s', (kind) => {
    for (const day of daysBetween('2026-01-01', '2026-12-31')) {
      const { rungs, rows } = viewOf(queryOf(kind, day));
      const dates = rungs.map(({ date }) => date.toString());
      expect(dates).toEqual([...new Set(dates)].toSorted());
      expect(rungs.flatMap((rung) => rung.rows.map(({ id }) => id))).toEqual(
        rows.map(({ id }) => id),
      );
      expect(rungs.filter(({ state }) => state === 'next')).toEqual(rungs.slice(0, 1));
    }
  });

  it('has the call to the mediation adviser first, while there is no certificate', () => {
    for (const { day } of LETTERS) {
      const { rungs } = viewOf(queryOf('appeal', day));
      expect(rungs[0]?.rows.map(({ id }) => id)).toEqual(['adviserSafeDay', 'safeDay']);
      const numbers = rungs[0]?.rows[0]?.act?.buttons ?? [];
      expect(numbers.map(({ to }) => to.kind)).toEqual(['phone', 'phone']);
    }
  });

  it('shows the days of every letter as a slow calendar counts them, the safe day before the last', () => {
    const wrong = LETTERS.filter(({ day, expected }) => {
      const view = viewOf(queryOf('appeal', day));
      // Where the safe day and the last day are one day, they are one rung.
      const lastOf = (safe: string, last: string) => dateOf(view, last) ?? dateOf(view, safe);
      const last = lastOf('safeDay', 'lastDay');
      return (
        dateOf(view, 'safeDay') !== expected.safeDay ||
        lastOf('adviserSafeDay', 'adviserBy') !== expected.adviserBy ||
        dateOf(view, 'adviserSafeDay') !== expected.adviserSafeDay ||
        last !== (expected.lastDay === 'uncertain' ? expected.safeDay : expected.lastDay) ||
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
      expect(idsOf(view)).toEqual(['adviserSafeDay', 'safeDay', 'adviserBy']);
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

  it.each(DEADLINE_KINDS)('says how many days are left, or that a day has gone: %s', (kind) => {
    const words = wordsFor({ voice: 'everyone' }).deadlines;
    const isCouncils = CLOCKS[kind].actors.includes('council');
    const late = (text: string) => (isCouncils ? `${text}, ${words.overdue.ifNot}` : words.passed);
    const SAID: readonly (readonly [days: number, when: string])[] = [
      [-400, '400 days left'],
      [-2, '2 days left'],
      [-1, '1 day left'],
      [0, 'Today'],
      [1, late('1 day late')],
      [6, late('6 days late')],
      [7, late('1 week late')],
      [13, late('1 week late')],
      [14, late('2 weeks late')],
      [400, late('57 weeks late')],
    ];
    for (const { date } of viewOf(queryOf(kind, '2026-03-02')).rungs)
      for (const [days, when] of SAID) {
        const today = date.add({ days });
        const { rungs } = viewOf(queryOf(kind, '2026-03-02'), { today });
        const rung = rungs.find((one) => one.date.equals(date));
        expect([rung?.when, rung?.state === 'gone']).toEqual([when, days > 0]);
      }
  });

  it.each(DEADLINE_KINDS)('offers nothing for a day that has gone: %s', (kind) => {
    for (const { date } of viewOf(queryOf(kind, '2026-03-02')).rungs) {
      const { rungs } = viewOf(queryOf(kind, '2026-03-02'), { today: date.add({ days: 1 }) });
      const gone = rungs.filter(({ state }) => state === 'gone');
      expect(gone.length).toBeGreaterThan(0);
      expect(gone.flatMap(({ rows }) => rows.flatMap(({ act }) => act ?? []))).toEqual([]);
    }
  });

  it.each(DEADLINE_KINDS)('says what to do once a day has gone, and not before: %s', (kind) => {
    const query = queryOf(kind, '2026-03-02');
    const [first] = viewOf(query).rungs;
    const overdueAfter = (days: number) =>
      viewOf(query, { today: (first?.date ?? LONG_AGO).add({ days }) }).overdue;
    expect(overdueAfter(0)).toBeUndefined();
    const letters = overdueAfter(1)?.act?.buttons.filter(({ to }) => to.kind === 'letter') ?? [];
    expect(letters).toHaveLength(CLOCKS[kind].actors.includes('council') ? 1 : 0);
    expect(overdueAfter(1)?.texts.length).toBeGreaterThan(0);
  });

  it('knows how each thing is done whose dates it works out', () => {
    const clocks = DEADLINE_KINDS.flatMap((kind) =>
      viewOf(queryOf(kind, '2026-03-02')).rows.map(({ clock }) => clock),
    );
    expect(new Set(clocks).size).toBe(DEADLINE_KINDS.length + 1);
    const { result } = wordsFor({ voice: 'everyone' });
    for (const clock of clocks)
      expect(actOf(clock, result)?.buttons.length, clock).toBeGreaterThan(0);
  });

  it.each(DEADLINE_KINDS)('asks if a date that is still to come is right: %s', (kind) => {
    const today = Temporal.PlainDate.from('2026-03-02');
    const futureOf = (days: number, more: Pair[] = []) =>
      viewOf([...queryOf(kind, today.add({ days }).toString()), ...more], { today }).future;
    expect([-1, 0, 1, 40].map((days) => futureOf(days))).toEqual([false, false, true, true]);
    if (kind === 'appeal')
      expect(futureOf(-1, [['certificateDate', today.add({ days: 1 }).toString()]])).toBe(true);
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
