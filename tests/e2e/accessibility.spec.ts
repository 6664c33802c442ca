import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { paths } from '@/app/paths';
import { lotsOf, NO_PAGE, PAGES } from '@/tests/support/pages';
import { show } from '@/tests/support/shown';
import { expect, test } from '@/tests/support/watched';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that dark can change anything for: a test of the stylesheet shows that it sets colours alone. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
];
const LOOKS: readonly (readonly ['light' | 'dark', axe.RunOnly])[] = [
  ['light', { type: 'tag', values: TAGS }],
  ['dark', { type: 'rule', values: COLOUR }],
];

/** What axe cannot judge and a person has: the arrow beside "Back" is for eyes only. */
const JUDGED = /^color-contrast span\[aria-hidden="true"\]$/u;

/**
 * In a drawing axe cannot tell the ground, which is paper under ink; and its links may be small, since the same links
 * stand in the list beside it.
 */
const NOT_IN_DRAWINGS = ['color-contrast', 'target-size'];

/** What axe finds, or leaves for a person to judge, on the page as it stands. */
async function findings(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  // What is well needs no address, and finding one for each element takes most of the time.
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations', 'incomplete'] };
  const found = await page.evaluate(
    async ([given, apart]) => {
      const { violations, incomplete } = await window.axe.run(document, given);
      const isDrawn = ([first]: readonly unknown[]) =>
        typeof first === 'string' && document.querySelector(first)?.closest('svg') != null;
      return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => !(apart.includes(id) && isDrawn(target)))
          .map(({ target }) => `${id} ${target.join(' ')}`),
      );
    },
    [options, NOT_IN_DRAWINGS] as const,
  );
  return found.filter((finding) => !JUDGED.test(finding));
}

test('Axe has the rules for colour that it is asked for, and no other', () => {
  const known = axe
    .getRules(['cat.color'])
    .filter(({ tags }) => TAGS.some((tag) => tags.includes(tag)));
  expect(known.map(({ ruleId }) => ruleId).toSorted()).toEqual(COLOUR);
});

for (const [at, lot] of lotsOf([...PAGES, NO_PAGE], 20).entries()) {
  test(`Axe finds nothing, in light and dark, on a phone and a desk (pages, part ${at + 1})`, async ({
    page,
    request,
  }) => {
    // Axe is loaded once for all of them.
    await page.goto(paths.start);
    await page.evaluate(axe.source);
    for (const address of lot) {
      await show(page, request, address, address === NO_PAGE ? 404 : 200);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      for (const [colorScheme, runOnly] of LOOKS) {
        await page.emulateMedia({ colorScheme });
        for (const size of SIZES) {
          await page.setViewportSize(size);
          const where = `${address}, ${colorScheme}, ${size.width} px`;
          expect.soft(await findings(page, runOnly), where).toEqual([]);
        }
      }
    }
  });
}
