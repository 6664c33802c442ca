import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import clockWords from '@/content/clocks.json';
import sources from '@/content/sources.json';
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

/** A limit as one line of words. */
function inWords(limit: ClockLimit): string {
  if ('before' in limit) return `${limit.due} before ${limit.before} of a move to ${limit.moveTo}`;
  const period = (given: object) =>
    Object.entries(given)
      .map(([unit, count]) => `${count} ${unit}`)
      .join(' ');
  if ('beforeMove' in limit)
    return `${limit.due} ${period(limit.beforeMove)} before a move to ${limit.moveTo}`;
  const first = limit.firstDayCounts ? ', that day the first' : '';
  return `${limit.due} ${period(limit.within)} from ${limit.from}${first}`;
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

  // The law's periods, written here a second time and from the law alone.
  const order = [
    'named-school 2 weeks from school-ordered',
    'amended-plan 5 weeks from amendment-ordered',
    'draft-plan 5 weeks from plan-ordered',
    'final-plan 11 weeks from plan-ordered',
    'start-of-assessment 2 weeks from assessment-ordered',
    'refusal 10 weeks from assessment-ordered',
    'final-plan 14 weeks from assessment-ordered',
  ];
  it.each([
    [
      'appeal',
      'family',
      ['appeal 2 months from decision-sent', 'appeal 1 months from certificate-issued'],
    ],
    ['mediation-adviser', 'family', ['call 2 months from decision-sent']],
    ['draft-response', 'family', ['views 15 days from draft-served, that day the first']],
    [
      'assessment',
      'council',
      [
        'decision 6 weeks from request-received',
        'refusal 16 weeks from request-received',
        'final-plan 20 weeks from request-received',
      ],
    ],
    [
      'reassessment',
      'council',
      ['decision 15 days from request-received', 'final-plan 14 weeks from reassessment-agreed'],
    ],
    [
      'annual-review',
      'council',
      ['decision 4 weeks from review-meeting', 'final-plan 12 weeks from review-meeting'],
    ],
    ['review-due', 'council', ['review 12 months from plan-made-or-last-review']],
    [
      'phase-transfer',
      'council',
      [
        'final-plan before 02-15 of a move to school',
        'final-plan before 03-31 of a move to post-16',
        'final-plan 5 months before a move to another-post-16',
      ],
    ],
    ['tribunal-order', 'council', order],
    [
      'mediation-agreement',
      'council, health-body',
      [...order, 'health-or-care-change 2 weeks from health-or-care-agreed'],
    ],
    ['discrimination', 'family', ['claim 6 months from conduct, that day the first']],
    ['ombudsman', 'family', ['complaint 12 months from matter-known, that day the first']],
    ['nhs-complaint', 'family', ['complaint 12 months from conduct']],
    ['social-care-complaint', 'family', ['complaint 12 months from conduct']],
  ] as const)('gives the %s clock to the %s, with the limits of the law', (id, actors, limits) => {
    expect(CLOCKS[id].actors.join(', ')).toBe(actors);
    expect(CLOCKS[id].limits.map(inWords)).toEqual(limits);
  });

  it('leaves the clocks that no date works out without a calculator', () => {
    const without = CLOCK_IDS.filter((id) => CLOCKS[id].calculator === undefined);
    expect(without).toEqual([
      'reassessment',
      'review-due',
      'phase-transfer',
      'tribunal-order',
      'mediation-agreement',
      'nhs-complaint',
      'social-care-complaint',
    ]);
  });

  it('cites for every clock sources that are in the list', () => {
    for (const id of CLOCK_IDS) {
      expect(CLOCKS[id].sources.length, id).toBeGreaterThan(0);
      expect(CLOCKS[id].sources.filter((source) => !(source in sources))).toEqual([]);
    }
  });

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
    Object.entries(words).flatMap(([field, said]) =>
      typeof said === 'string'
        ? [{ id, field, text: said }]
        : Object.values(said).map((text) => ({ id, field, text })),
    ),
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
