import { type APIRequestContext, expect, type Page } from '@playwright/test';

/** Whose policy the documents are shown under: every page has the same. */
const HOST = '/';

/**
 * Puts the document of an address in the place of the one that the page shows. The same parser reads it under the same
 * policy, and what was loaded into the page stays: for looking at many pages, where going to each would take most of
 * the time. What an address asks for, keeps or says in the console is for tests that go there.
 *
 * @param status what the address must answer
 */
export async function show(
  page: Page,
  request: APIRequestContext,
  address: string,
  status = 200,
): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(HOST);
  const response = await request.get(address);
  expect(response.status(), address).toBe(status);
  await page.setContent(await response.text());
}
