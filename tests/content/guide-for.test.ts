import { expect, test } from 'vitest';
import type { RouteId } from '@/lib/domain/route';
import { everyPath } from '@/lib/flow/every-path';
import { toSegments } from '@/lib/flow/path';
import { guideFor, guideIds, guideLabel } from '@/lib/words/library';
import { everySituation, VOICES } from '@/tests/support/contract-oracle';

const PATHS = [...everyPath()].map(({ answers }) => toSegments(answers));

test('every situation finds a guide by its answers alone, in each voice', () => {
  expect(PATHS).toHaveLength(VOICES.length * everySituation().length);
  const lost = PATHS.filter((answers) => guideFor(answers) === undefined);
  expect(lost.map((answers) => answers.join('/'))).toEqual([]);
});

test('a guide for young people is found by a young person alone', () => {
  const strays = PATHS.filter(
    (answers) =>
      !answers.includes('young-person') &&
      guideLabel(guideFor(answers) ?? '').audience !== 'everyone',
  );
  expect(strays).toEqual([]);
  expect(guideFor(['young-person', 'council-decision', 'refused-plan'])).toBe(
    'disagree-with-a-decision',
  );
});

test('no answer and no step belongs to two guides for the same readers', () => {
  const owned = guideIds().flatMap((id) => {
    const { audience, fits } = guideLabel(id);
    return fits.map((fit) => `${audience}: ${fit}`);
  });
  expect(owned.filter((one, at) => owned.indexOf(one) !== at)).toEqual([]);
});

const FOUND: readonly (readonly [string, string, RouteId?])[] = [
  ['parent out-of-education too-ill nothing', 'no-school-or-part-time', 'meeting'],
  ['parent out-of-education excluded', 'no-school-or-part-time'],
  ['parent something-else excluded', 'no-school-or-part-time'],
  ['parent something-else transport nothing', 'school-transport', 'other-routes'],
  ['parent something-else home-education', 'home-education-and-a-plan'],
  ['parent something-else records', 'other-disagreements'],
  ['parent school-place named-school-refuses nothing', 'the-school-says-no'],
  ['parent plan-content moving-to-secondary nothing', 'the-school-says-no'],
  ['parent plan-content appeal-lodged nothing', 'while-an-appeal-runs', 'meeting'],
  ['parent council-decision appeal-lodged nothing', 'while-an-appeal-runs'],
  ['parent delay tribunal-order-late nothing', 'while-an-appeal-runs'],
  ['parent delay plan-late nothing', 'ehc-pathway', 'corporate-complaint'],
  ['parent plan-content final-plan placement over-2-months nothing', 'if-you-are-late'],
  ['parent plan-content final-plan placement under-5-weeks nothing', 'plan-sections', 'meeting'],
  ['parent', 'notes-for-a-meeting', 'meeting'],
  ['young-person', 'going-to-a-meeting', 'meeting'],
];

for (const [answers, guide, route] of FOUND)
  test(`${answers} finds ${guide}, the closest fit`, () => {
    expect(guideFor(answers.split(' '), route)).toBe(guide);
  });

test('where no answer is known, no guide is found', () => {
  expect(guideFor([])).toBeUndefined();
});
