import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  calculate,
  DEADLINE_DATES,
  DEADLINE_KINDS,
  type DeadlineQuestion,
} from '@/lib/deadlines/calculate';
import { addDays, addMonths, daysBetween, workingDayUpTo } from '@/tests/support/slow-calendar';

const day = (date: string) => Temporal.PlainDate.from(date);
/** What a caller of the API would read. */
const asJson = (question: DeadlineQuestion): unknown =>
  JSON.parse(JSON.stringify(calculate(question)));

const QUESTIONS: {
  readonly [K in (typeof DEADLINE_KINDS)[number]]: (date: string) => DeadlineQuestion;
} = {
  appeal: (date) => ({ kind: 'appeal', letterDate: day(date) }),
  'draft-response': (date) => ({ kind: 'draft-response', servedDate: day(date) }),
  assessment: (date) => ({ kind: 'assessment', requestedDate: day(date) }),
  'annual-review': (date) => ({ kind: 'annual-review', meetingDate: day(date) }),
  discrimination: (date) => ({ kind: 'discrimination', happenedDate: day(date) }),
  ombudsman: (date) => ({ kind: 'ombudsman', knewDate: day(date) }),
};

describe('each kind of deadline', () => {
  it.each(DEADLINE_KINDS)(
    '%s answers with its own kind, from the date that its table names',
    (kind) => {
      const question = QUESTIONS[kind]('2026-10-01');
      expect(calculate(question)).toMatchObject({ kind });
      expect(Object.keys(question)).toEqual(['kind', DEADLINE_DATES[kind].required]);
    },
  );

  it('gives the council 6, 16 and 20 calendar weeks after a request for an assessment', () => {
    expect(asJson(QUESTIONS.assessment('2026-01-05'))).toEqual({
      kind: 'assessment',
      decisionBy: '2026-02-16',
      refusalBy: '2026-04-27',
      finalPlanBy: '2026-05-25',
    });
  });

  it('gives the council 4 and 12 calendar weeks after a review meeting', () => {
    expect(asJson(QUESTIONS['annual-review']('2026-10-05'))).toEqual({
      kind: 'annual-review',
      decisionBy: '2026-11-02',
      finalPlanBy: '2026-12-28',
    });
  });

  it('counts the day of service as the first of the 15 days for a draft', () => {
    expect(asJson(QUESTIONS['draft-response']('2026-03-02'))).toEqual({
      kind: 'draft-response',
      respondBy: '2026-03-16',
      safeDay: '2026-03-16',
    });
    expect(asJson(QUESTIONS['draft-response']('2026-12-12'))).toMatchObject({
      respondBy: '2026-12-26',
      safeDay: '2026-12-24',
    });
  });

  it.each([
    ['2026-03-10', '2026-09-09', '2026-09-09'],
    ['2026-02-20', '2026-08-19', '2026-08-19'],
    ['2026-08-31', '2027-02-27', '2027-02-26'],
    ['2026-07-01', '2026-12-31', '2026-12-31'],
    ['2026-06-26', '2026-12-25', '2026-12-24'],
  ])(
    'ends six months for discrimination of %s on %s, unshifted, with the safe day %s',
    (happened, lastDay, safeDay) => {
      expect(asJson(QUESTIONS.discrimination(happened))).toEqual({
        kind: 'discrimination',
        lastDay,
        safeDay,
      });
    },
  );

  it.each([
    ['2026-01-05', '2027-01-04', '2027-01-04'],
    ['2027-02-28', '2028-02-27', '2028-02-25'],
    ['2024-02-29', '2025-02-27', '2025-02-27'],
    ['2026-01-01', '2026-12-31', '2026-12-31'],
  ])(
    'ends twelve months for the Ombudsman from %s on %s, with the safe day %s',
    (knew, lastDay, safeDay) => {
      expect(asJson(QUESTIONS.ombudsman(knew))).toEqual({ kind: 'ombudsman', lastDay, safeDay });
    },
  );

  it('agrees with the slow calendar for every day that leads into the covered years', () => {
    for (const date of daysBetween('2023-01-01', '2028-12-31')) {
      const served = addDays(date, 14);
      const happened = addDays(addMonths(date, 6), -1);
      const known = addDays(addMonths(date, 12), -1);
      const expected = [
        ['draft-response', { respondBy: served, safeDay: workingDayUpTo(served) }],
        ['discrimination', { lastDay: happened, safeDay: workingDayUpTo(happened) }],
        ['ombudsman', { lastDay: known, safeDay: workingDayUpTo(known) }],
      ] as const;
      for (const [kind, answer] of expected) {
        const outside = answer.safeDay === undefined;
        expect(asJson(QUESTIONS[kind](date)), `${kind} ${date}`).toEqual(
          outside
            ? { fault: 'outside-coverage', firstYear: 2024, lastYear: 2028 }
            : { kind, ...answer },
        );
      }
      expect(asJson(QUESTIONS.assessment(date))).toEqual({
        kind: 'assessment',
        decisionBy: addDays(date, 42),
        refusalBy: addDays(date, 112),
        finalPlanBy: addDays(date, 140),
      });
      expect(asJson(QUESTIONS['annual-review'](date))).toEqual({
        kind: 'annual-review',
        decisionBy: addDays(date, 28),
        finalPlanBy: addDays(date, 84),
      });
    }
  });

  it('has no limit of years where no bank holiday is needed', () => {
    expect(asJson(QUESTIONS.assessment('1999-12-31'))).toMatchObject({ decisionBy: '2000-02-11' });
    expect(asJson(QUESTIONS['annual-review']('2099-01-01'))).toMatchObject({
      decisionBy: '2099-01-29',
    });
  });

  it('throws for no date that a person can write with a year of four digits', () => {
    for (const kind of DEADLINE_KINDS) {
      for (const date of ['0000-01-01', '9999-12-31']) {
        expect(() => calculate(QUESTIONS[kind](date))).not.toThrow();
      }
    }
  });
});
