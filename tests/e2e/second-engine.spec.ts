import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Checker } from 'accessibility-checker-engine';
import { paths } from '@/app/paths';
import { publicPages } from '@/app/public-pages';
import {
  ANSWERED_PAGES,
  lotsOf,
  NO_PAGE,
  QUESTION_PAGES,
  RESULT_PAGES,
} from '@/tests/support/pages';
import { show } from '@/tests/support/shown';
import { expect, test } from '@/tests/support/watched';

declare global {
  interface Window {
    readonly ace: { readonly Checker: typeof Checker };
  }
}

const ENGINE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine'),
  'utf8',
);

/** Two pages of each folder are looked at, and every question and step: this engine takes its time. */
const folderOf = (address: string) => address.split('/')[1];
const LOOKED_AT: readonly string[] = [
  ...publicPages().filter(
    (address, at, all) =>
      all.slice(0, at).filter((other) => folderOf(other) === folderOf(address)).length < 2,
  ),
  ...QUESTION_PAGES,
  ...RESULT_PAGES,
  ...ANSWERED_PAGES,
  NO_PAGE,
];

/** What this engine is sure is wrong on the page as it stands, by its own rules and those of WCAG 2.2. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, [
      'WCAG_2_2',
      'IBM_Accessibility',
    ]);
    return results
      .filter(({ value: [, sure] }) => String(sure) === 'FAIL')
      .map(({ ruleId, reasonId, path }) => `${ruleId} ${reasonId ?? ''} ${path['dom'] ?? ''}`);
  });
}

for (const [at, lot] of lotsOf(LOOKED_AT, 12).entries()) {
  test(`A second engine finds nothing wrong either (pages, part ${at + 1})`, async ({
    page,
    request,
  }) => {
    await page.goto(paths.start);
    await page.evaluate(ENGINE);
    for (const address of lot) {
      await show(page, request, address, address === NO_PAGE ? 404 : 200);
      expect.soft(await violations(page), address).toEqual([]);
    }
  });
}

test('The second engine sees what is wrong', async ({ page }) => {
  await page.goto(paths.start);
  await page.evaluate(ENGINE);
  await page.setContent(
    '<!doctype html><html><body><img src="data:,"><a href="/"></a></body></html>',
  );
  expect((await violations(page)).length).toBeGreaterThan(2);
});
