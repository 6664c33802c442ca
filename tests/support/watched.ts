import { test as base, expect } from '@playwright/test';

/**
 * A browser page under watch. Whatever a test is about, it fails when the site says something in the
 * console, throws, asks another site for anything or keeps a cookie.
 */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const strays = new Set<string>();
      page.on('console', (message) => {
        // What a browser thinks of a header is the same on every page: one test of its own asks.
        if (!message.text().includes('Permissions-Policy header'))
          strays.add(`In the console: ${message.text()}`);
      });
      page.on('pageerror', (error) => {
        // The browser's own fade from page to page, given up because the next page was there first.
        if (!error.message.startsWith('Transition was')) strays.add(`Thrown: ${error.message}`);
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== 'data:' && origin !== baseURL) strays.add(`Asked for: ${request.url()}`);
      });
      await use(undefined);
      expect([...strays]).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
