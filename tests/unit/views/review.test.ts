import { describe, expect, it } from 'vitest';
import { toSegments } from '@/lib/flow/path';
import { everyDecision } from '@/lib/views/decisions';
import { drawSituations, PACK_SIZE, packAsCsv, packAsHtml } from '@/lib/views/review-pack';
import { againstMarks, MARK, MISSING, reviewFrom, reviewsOfRule } from '@/lib/views/reviews';
import { readCsv, writeCsv } from '@/lib/words/csv';
import { type Review, reviews } from '@/lib/words/reviews';

/** Marks made up for these tests: content holds none that the makers of the site made. */
const EXAMPLE = { reviewer: 'An example, who is nobody', day: '2026-12-01' };

const addressOf = ({ answers }: (typeof DRAWN)[number]) => toSegments(answers).join('/');
const DRAWN = drawSituations(7);

/** The pack as it would come back with these cells written into one row. */
function comesBack(at: number, cells: Readonly<Record<string, string>>): string {
  const rows = readCsv(packAsCsv(DRAWN)).map((row, n) => (n === at ? { ...row, ...cells } : row));
  return writeCsv([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]);
}

const marked = (mark: string, missing = '', others = {}): Review =>
  reviewFrom(comesBack(3, { [MARK]: mark, [MISSING]: missing, ...others }), EXAMPLE);

describe('a pack for a reviewer', () => {
  it('holds forty situations, one of each ladder at least, none twice', () => {
    expect(DRAWN).toHaveLength(PACK_SIZE);
    expect(new Set(DRAWN.map(addressOf)).size).toBe(PACK_SIZE);
    const ladders = new Set(everyDecision().map(({ decision }) => decision.ladder));
    expect(new Set(DRAWN.map(({ decision }) => decision.ladder))).toEqual(ladders);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(drawSituations(7).map(addressOf)).toEqual(DRAWN.map(addressOf));
    expect(drawSituations(8).map(addressOf)).not.toEqual(DRAWN.map(addressOf));
  });

  it('asks about each in plain words on paper, with a box for right and one for wrong', () => {
    const html = packAsHtml(DRAWN, 7);
    expect(html.split('<article>')).toHaveLength(PACK_SIZE + 1);
    expect(html.split('<p class="boxes"><span></span>')).toHaveLength(PACK_SIZE + 1);
    expect(html).toContain('@page{size:A4');
    expect(html).not.toMatch(/undefined|\[object/u);
  });

  it('names the same situations, with the same answers, in its table', () => {
    expect(
      readCsv(packAsCsv(DRAWN)).map((row) => [row['situation'], row['rule'], row['next']]),
    ).toEqual(DRAWN.map((one) => [addressOf(one), one.decision.rule, one.decision.next]));
  });
});

describe('marks that are read back', () => {
  it('keep what was marked, and leave out what was not', () => {
    const [mark, ...others] = marked(' Right ').marks;
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ mark: 'right', rule: DRAWN[3]?.decision.rule });
  });

  it('are refused with the row when one is no mark, or of no situation, or there is none', () => {
    expect(() => marked('maybe')).toThrow(/Row 5: .*right.*wrong/u);
    expect(() => marked('right', '', { situation: 'delay/never' })).toThrow('Row 5');
    expect(() => marked('')).toThrow('No row has a mark');
    expect(() => reviewFrom('situation,rule\r\nx,y\r\n', EXAMPLE)).toThrow('Row 2');
  });

  it('go against nothing while a right answer stays, and hold it when it changes', () => {
    expect(againstMarks([marked('right')])).toEqual([]);
    const [told, ...others] = againstMarks([marked('right', '', { next: 'ofsted' })]);
    expect(others).toEqual([]);
    expect(told).toMatch(/marked it right on 2026-12-01, and it has changed since/u);
  });

  it('go against a wrong answer until it changes', () => {
    const [told] = againstMarks([marked('wrong', 'A phone number.')]);
    expect(told).toMatch(
      /marked it wrong on 2026-12-01, and it has not changed: A phone number\./u,
    );
    expect(againstMarks([marked('wrong', '', { alongside: 'ofsted' })])).toEqual([]);
  });

  it('stand on the page of the rule, counted', () => {
    const rule = DRAWN[3]?.decision.rule ?? '';
    const found = (review: Review) => reviewsOfRule(rule, [review]);
    expect(found(marked('right'))).toEqual([{ ...EXAMPLE, right: 1, wrong: 0, since: 0 }]);
    expect(found(marked('wrong'))).toEqual([{ ...EXAMPLE, right: 0, wrong: 1, since: 0 }]);
    expect(found(marked('right', '', { next: 'ofsted' }))).toEqual([
      { ...EXAMPLE, right: 0, wrong: 0, since: 1 },
    ]);
    expect(reviewsOfRule('another', [marked('right')])).toEqual([]);
  });
});

describe('the reviews of this site', () => {
  it('agree with what it decides: what was marked right stays, what was marked wrong has changed', () => {
    expect(againstMarks(reviews())).toEqual([]);
  });

  it('hold none of the examples of these tests', () => {
    expect(reviews().filter(({ reviewer }) => reviewer === EXAMPLE.reviewer)).toEqual([]);
  });
});
