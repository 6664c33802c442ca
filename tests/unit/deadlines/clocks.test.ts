import { describe, expect, it } from 'vitest';
import clockWords from '@/content/clocks.json';
import sources from '@/content/sources.json';
import { CLOCKS, mostUrgentFirst } from '@/lib/deadlines/clocks';
import { PERIODS, type Period } from '@/lib/deadlines/periods';
import { CLOCK_IDS, type ClockId } from '@/lib/domain/clock';

describe('the table of clocks', () => {
  it('names who must act in time', () => {
    const council = CLOCK_IDS.filter((id) => CLOCKS[id].actors.includes('council'));
    expect(council).toEqual([
      'assessment',
      'reassessment',
      'annual-review',
      'review-due',
      'phase-transfer',
      'tribunal-order',
      'mediation-agreement',
      'recommendation',
      'tribunal-dates',
    ]);
  });

  it('gives to each clock the calculator that works it out', () => {
    expect(CLOCKS['mediation-adviser'].calculator).toBe('appeal');
    const own = CLOCK_IDS.filter((id) => CLOCKS[id].calculator === id);
    expect(own).toEqual([
      'appeal',
      'draft-response',
      'assessment',
      'annual-review',
      'discrimination',
      'ombudsman',
    ]);
  });

  it('leaves the clocks that no date works out without a calculator', () => {
    const without = CLOCK_IDS.filter((id) => CLOCKS[id].calculator === undefined);
    expect(without).toEqual([
      'reassessment',
      'review-due',
      'phase-transfer',
      'tribunal-order',
      'mediation-agreement',
      'recommendation',
      'nhs-complaint',
      'social-care-complaint',
      'judicial-review',
      'tribunal-dates',
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

describe('the periods', () => {
  const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
  const SPOKEN = new RegExp(
    `\\b(\\d+|${COUNTS.join('|')}) ((?:working )?(?:day|week|month))s?\\b(?! earlier)`,
    'gu',
  );

  /** The periods that a text speaks of, in its order, figures or words alike. */
  const spokenIn = (text: string) =>
    [
      ...text
        .toLowerCase()
        .replaceAll(/\bday (\d+)/gu, '$1 days')
        .matchAll(SPOKEN),
    ].map(([, count = '', unit]) => {
      const at = COUNTS.indexOf(count);
      return `${at === -1 ? count : at} ${unit}s`;
    });

  const inWords = ({ firstDayCounts: _, ...length }: Period) =>
    Object.entries(length)
      .map(([unit, count]) => `${count} ${unit}`)
      .join();

  // The words that say each clock's time, and the periods that its dates are worked out with.
  const WORKED_OUT = [
    ['appeal', ['appealFromLetter', 'appealFromCertificate']],
    ['mediation-adviser', ['mediationAdviser']],
    ['draft-response', ['draftResponse']],
    ['assessment', ['decisionToAssess', 'refusalOfPlan', 'finalPlan']],
    ['annual-review', ['decisionAfterReview', 'amendedPlan']],
    ['discrimination', ['discrimination']],
    ['ombudsman', ['ombudsman']],
  ] as const satisfies readonly (readonly [ClockId, readonly (keyof typeof PERIODS)[]])[];

  it.each(WORKED_OUT)('of the %s clock are worked out as its words say', (id, periods) => {
    const { starts, by } = clockWords[id];
    expect(spokenIn(by)).toEqual(periods.map((name) => inWords(PERIODS[name])));
    const saysFirst = /first day counts|that day is day 1/iu.test(`${starts} ${by}`);
    for (const name of periods) {
      const period: Period = PERIODS[name];
      expect(period.firstDayCounts === true, name).toBe(saysFirst);
    }
  });

  it('are each told of by a clock that a date works out', () => {
    expect(WORKED_OUT.flatMap(([, periods]) => periods).toSorted()).toEqual(
      Object.keys(PERIODS).toSorted(),
    );
    const worked = CLOCK_IDS.filter((id) => CLOCKS[id].calculator !== undefined);
    expect(WORKED_OUT.map(([id]) => id).toSorted()).toEqual(worked.toSorted());
  });

  // What the law gives where no date works it out, written here a second time and from the law alone.
  it.each([
    ['reassessment', ['15 days', '14 weeks', '15 days', '2 months']],
    ['review-due', ['12 months', '12 months', '12 months']],
    ['phase-transfer', ['5 months']],
    ['tribunal-order', ['5 weeks', '2 weeks', '2 weeks', '5 weeks']],
    ['mediation-agreement', ['2 weeks']],
    ['recommendation', ['5 weeks']],
    ['nhs-complaint', ['12 months']],
    ['social-care-complaint', ['12 months', '10 working days']],
    ['judicial-review', ['3 months', '3 months']],
    ['tribunal-dates', []],
  ] as const)('of the %s clock are told as the law gives them', (id, periods) => {
    const { by, rule } = clockWords[id];
    expect(spokenIn(`${by} ${rule}`)).toEqual(periods);
  });

  it('of a Tribunal order to make a plan, or to assess, are told with the same start', () => {
    expect(clockWords['tribunal-order'].rule).toMatch(
      /a draft in 5 weeks, final in 11\. Assess, then a plan: final in 14\./u,
    );
  });
});
