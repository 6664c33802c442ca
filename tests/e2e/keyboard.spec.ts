import type { Page } from '@playwright/test';
import { paths } from '@/app/paths';
import type { Answers } from '@/lib/domain/answers';
import { walk } from '@/lib/flow/walk';
import { resultView } from '@/lib/views/result';
import { wordsFor } from '@/lib/words/words';
import { QUESTION_PAGES, RESULT_PAGES } from '@/tests/support/pages';
import { PERSONAS } from '@/tests/support/personas';
import { optionsOf } from '@/tests/support/walker';
import { expect, test } from '@/tests/support/watched';

const words = wordsFor({ voice: 'everyone' });

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`The Tab key does not reach ${selector}.`);
}

for (const { name, answers, leadsTo } of PERSONAS.slice(0, 4)) {
  test(`${name} gets to her step with the keyboard alone`, async ({ page }) => {
    await page.goto(paths.start);
    let given: Answers = {};
    for (;;) {
      await expect(page).toHaveURL(given.who === undefined ? paths.start : paths.check(given));
      const state = walk(given);
      if (state.kind === 'complete') {
        expect(resultView(state).route).toBe(leadsTo);
        break;
      }
      const chosen = optionsOf(state).find(({ value }) => value === answers[state.key]);
      if (chosen === undefined) throw new Error(`Nobody answers ${state.key}.`);
      await tabTo(page, `a[id="${chosen.value}"]`);
      await page.keyboard.press('Enter');
      given = { ...given, [state.key]: chosen.value };
    }
    await tabTo(page, 'main .button');
  });
}

test('The first Tab shows a link that skips to the main part', async ({ page }) => {
  for (const address of [paths.start, paths.check({}), paths.route('mediation')]) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.site.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${address}#main`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Whatever has the focus can be seen to have it, and no Tab is trapped (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const address of [
      paths.start,
      QUESTION_PAGES[1] ?? '',
      RESULT_PAGES[0] ?? '',
      paths.help,
    ]) {
      await page.goto(address);
      const stops = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
            (element) => element.checkVisibility() && element.getAttribute('type') !== 'hidden',
          ).length,
      );
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        const unseen = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return undefined;
          const shown = [element, element.closest('label')].some((one) => {
            if (one === null) return false;
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          });
          const { top, bottom } = element.getBoundingClientRect();
          const inSight = bottom > 0 && top < innerHeight;
          return shown && inSight ? undefined : element.outerHTML.slice(0, 200);
        });
        expect.soft(unseen, address).toBeUndefined();
      }
      // Round to the start: after the last stop the page gives the focus back.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/^(skip|)$/u);
    }
  });
}
