import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { lotsOf, NO_PAGE, PAGES } from '@/tests/support/pages';
import { expect, test } from '@/tests/support/watched';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The findings of axe on the page as it stands, each with where it is. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    TAGS,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

for (const [at, lot] of lotsOf([...PAGES, NO_PAGE], 12).entries()) {
  test(`Axe finds nothing, in light and dark, on a phone and a desk (pages, part ${at + 1})`, async ({
    browser,
    baseURL,
  }) => {
    // Not the watched page: an address without a page is a 404 in the console.
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    for (const address of lot) {
      await page.goto(address);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [width, height] of [[320, 640], [1280, 900]] as const) {
          await page.setViewportSize({ width, height });
          const where = `${address}, ${colorScheme}, ${width} px`;
          expect.soft(await findings(page), where).toEqual([]);
        }
      }
    }
    await page.close();
  });
}
