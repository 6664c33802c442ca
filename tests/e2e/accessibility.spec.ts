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

/**
 * What axe cannot judge and a person has: the arrow beside "Back" and the figures in a drawing are
 * for eyes only, and are ink on paper.
 */
const JUDGED = /^color-contrast (?:span\[aria-hidden="true"\]|.* > svg > text)$/u;

/** What axe finds, or leaves for a person to judge, on the page as it stands. */
async function findings(page: Page): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values } }),
    TAGS,
  );
  return [...violations, ...incomplete]
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
    .filter((finding) => !JUDGED.test(finding));
}

for (const [at, lot] of lotsOf([...PAGES, NO_PAGE], 12).entries()) {
  test(`Axe finds nothing, in light and dark, on a phone and a desk (pages, part ${at + 1})`, async ({
    browser,
    baseURL,
  }) => {
    // Not the watched page: an address without a page says so in the console.
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    for (const address of lot) {
      await page.goto(address);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [width, height] of [
          [320, 640],
          [1280, 900],
        ] as const) {
          await page.setViewportSize({ width, height });
          const where = `${address}, ${colorScheme}, ${width} px`;
          expect.soft(await findings(page), where).toEqual([]);
        }
      }
    }
    await page.close();
  });
}
