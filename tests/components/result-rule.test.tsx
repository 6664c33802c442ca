import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Decided } from '@/app/check/decided';
import { paths } from '@/app/paths';
import { RULE_IDS } from '@/lib/rules/ladders';
import { resultView } from '@/lib/views/result';
import { EVERY_STATE_OF_A_PARENT } from '@/tests/support/states';

it('a result of every rule leads to the page of its rule', async () => {
  const led = new Set<string>();
  for (const state of EVERY_STATE_OF_A_PARENT) {
    if (state.kind !== 'complete') continue;
    const view = resultView(state);
    if (led.has(view.rule)) continue;
    led.add(view.rule);
    const html = renderToStaticMarkup(await Decided({ view }));
    expect(html, view.rule).toContain(`href="${paths.rule(view.rule)}"`);
  }
  expect([...led].toSorted()).toEqual([...RULE_IDS].toSorted());
});
