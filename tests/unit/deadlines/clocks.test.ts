import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import clockWords from '@/content/clocks.json';
import { calculate, type DeadlineQuestion } from '@/lib/deadlines/calculate';
import { CLOCKS, type ClockLimit, mostUrgentFirst } from '@/lib/deadlines/clocks';
import { CLOCK_IDS } from '@/lib/domain/clock';

const date = Temporal.PlainDate.from('2026-03-10');

/** The last day of a limit that starts on the date above. */
function lastDayOf(limit: ClockLimit): string {
  if (!('within' in limit)) throw new Error(`${limit.due} has no start`);
  const end = date.add(limit.within);
  return (limit.firstDayCounts ? end.subtract({ days: 1 }) : end).toString();
}

/** An answer as a caller of the API reads it. */
function answered(question: DeadlineQuestion): unknown {
  return JSON.parse(JSON.stringify(calculate(question)));
}

describe('the table of clocks', () => {
  it.each([
    ['appeal', { kind: 'appeal', letterDate: date }, ['rawEnd']],
    ['mediation-adviser', { kind: 'appeal', letterDate: date }, ['adviserBy']],
    ['draft-response', { kind: 'draft-response', servedDate: date }, ['respondBy']],
    [
      'assessment',
      { kind: 'assessment', requestedDate: date },
      ['decisionBy', 'refusalBy', 'finalPlanBy'],
    ],
    ['annual-review', { kind: 'annual-review', meetingDate: date }, ['decisionBy', 'finalPlanBy']],
    ['discrimination', { kind: 'discrimination', happenedDate: date }, ['lastDay']],
    ['ombudsman', { kind: 'ombudsman', knewDate: date }, ['lastDay']],
  ] as const)(
    'gives the %s clock the limits that its calculator works with',
    (id, question, names) => {
      const { calculator, limits } = CLOCKS[id];
      expect(calculator).toBe(question.kind);
      expect(answered(question)).toMatchObject(
        Object.fromEntries(
          names.map((name, n) => {
            const limit = limits[n];
            return [name, limit && lastDayOf(limit)];
          }),
        ),
      );
    },
  );

  it('ranks every clock once, and sorts by that rank', () => {
    const ranks = CLOCK_IDS.map((id) => CLOCKS[id].urgency).sort((a, b) => a - b);
    expect(ranks).toEqual(CLOCK_IDS.map((_, n) => n + 1));
    expect(mostUrgentFirst(['ombudsman', 'appeal', 'assessment', 'mediation-adviser'])).toEqual([
      'mediation-adviser',
      'appeal',
      'assessment',
      'ombudsman',
    ]);
    expect(mostUrgentFirst([])).toEqual([]);
  });

  it('is worded clock by clock in the content', () => {
    expect(Object.keys(clockWords)).toEqual([...CLOCK_IDS]);
  });
});

describe('the words of the clocks', () => {
  const texts = Object.entries(clockWords).flatMap(([id, words]) =>
    Object.entries(words).map(([field, text]) => ({ id, field, text })),
  );

  it('keep every sentence to 20 words', () => {
    const long = texts.filter(({ text }) =>
      text.split(/(?<=[.?])\s+/).some((sentence) => sentence.split(/\s+/).length > 20),
    );
    expect(long).toEqual([]);
  });

  it('never give the time to appeal in days or weeks', () => {
    const { appeal, 'mediation-adviser': adviser } = clockWords;
    expect(JSON.stringify([appeal, adviser])).not.toMatch(/\b\d+ (days|weeks)\b/);
    expect(appeal.by).toMatch(/Two months .* one month/);
    expect(adviser.by).toMatch(/Two months/);
  });
});
