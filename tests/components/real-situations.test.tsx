import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Decided } from '@/app/check/decided';
import { paths } from '@/app/paths';
import { everyPath } from '@/lib/flow/every-path';
import { fromSegments } from '@/lib/flow/path';
import { resultView } from '@/lib/views/result';
import { hrefsOf, parseHtml, textOf } from '@/tests/support/html';

/**
 * Kinds of public cases that this site once failed: the answers that a family gives, and the facts that decide its
 * case. A fact is found on the result itself, or one link away where the row says so.
 */
const CASES: readonly (readonly [answers: string, facts: readonly RegExp[]])[] = [
  ['plan-content/appeal-lodged/nothing', [/Ombudsman cannot/u, /dates/u, /new final plan/u]],
  ['plan-content/appeal-lodged/meeting', [/Tribunal at once/u, /Tribunal's letters/u]],
  ['out-of-education/too-ill/nothing', [/suitable education/u, /15/u, /medical|doctor|GP/u]],
  [
    'out-of-education/sent-home/nothing',
    [/not lawful|unlawful|against the law/u, /part-time/u, /six months/u],
  ],
  ['out-of-education/off-roll/nothing', [/home educat/u, /Section F/u]],
  ['out-of-education/no-place/nothing', [/Section F/u, /ten working days/u]],
  ['council-decision/refused-assessment/under-5-weeks/nothing', [/two months/u, /no school/iu]],
  [
    'plan-content/final-plan/needs-provision-and-placement/under-5-weeks/nothing',
    [/Ombudsman cannot change/u, /two months/u],
  ],
  [
    'school-place/school-cannot-meet-need/nothing',
    [/three grounds/u, /does not decide/u, /final plan/u],
  ],
  ['delay/phase-transfer-late/nothing', [/15 February|31 March/u, /complain/iu]],
  ['discrimination/maintained-school/under-4-months/nothing', [/six months/u, /Tribunal/u]],
  [
    'something-else/transport/nothing',
    [/How far it is does not matter/u, /two stages/u, /Ombudsman/u],
  ],
  ['something-else/records', [/one month/u, /Information Commissioner/u]],
  ['something-else/want-assessment', [/six weeks/u, /diagnosis/u]],
  [
    'something-else/excluded',
    [/academy/iu, /Department for Education/u, /sixth/u, /six months/u, /15 school days/u],
  ],
  ['plan-content/final-plan/personal-budget/nothing', [/Section F/u]],
  ['plan-not-delivered/section-f/nothing', [/Section F/u, /ten working days/u]],
];

it.each(CASES)(
  'a family that answers %s finds the fact that decides its case',
  async (path, facts) => {
    const state = fromSegments(['parent', ...path.split('/')]);
    if (state?.kind !== 'complete') throw new Error(`${path} leads to no result.`);
    const page = parseHtml(renderToStaticMarkup(await Decided({ view: resultView(state) })));
    const text = textOf(page);
    expect(facts.filter((fact) => !fact.test(text)).map(String)).toEqual([]);
  },
);

it('every result links a guide that fits it, and one address for a second trouble', async () => {
  for (const state of [...everyPath()]
    .filter(({ answers }) => answers.who === 'parent')
    .slice(0, 40)) {
    const page = parseHtml(renderToStaticMarkup(await Decided({ view: resultView(state) })));
    expect(hrefsOf(page).some((href) => href.startsWith('/guides/'))).toBe(true);
    expect(hrefsOf(page)).toContain(paths.check({ who: 'parent' }));
  }
});
