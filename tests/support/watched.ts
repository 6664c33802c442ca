import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from '@playwright/test';

/** How every test finds the page. The fade from page to page has a test of its own: elsewhere it would be waited for. */
const SCREEN = { width: 1280, height: 720 };
const LOOK = { colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' } as const;

/**
 * A browser page under watch. Whatever a test is about, it fails when the site says something in the
 * console, throws, asks another site for anything or keeps a cookie.
 *
 * All tests of a worker share the page, since a new profile costs more than most tests do. A test that fails ends its
 * worker, and one that passes has left nothing that could be found by the next: the watch sees to that.
 */
export const test = base.extend<object, { shared: Page }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, javaScriptEnabled = true } = project.use;
      const context = await browser.newContext({
        javaScriptEnabled,
        ...(baseURL !== undefined && { baseURL }),
        ...(locale !== undefined && { locale }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ shared, baseURL }, use) => {
    await shared.goto('about:blank');
    await shared.setViewportSize(SCREEN);
    await shared.emulateMedia(LOOK);
    const strays = new Set<string>();
    const hear = (message: ConsoleMessage) => {
      // What a browser thinks of a header is the same on every page: one test of its own asks.
      if (!message.text().includes('Permissions-Policy header'))
        strays.add(`In the console: ${message.text()}`);
    };
    const catchError = (error: Error) => {
      // The browser's own fade from page to page, given up because the next page was there first.
      if (!error.message.startsWith('Transition was')) strays.add(`Thrown: ${error.message}`);
    };
    const note = (request: Request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== baseURL) strays.add(`Asked for: ${request.url()}`);
    };
    shared.on('console', hear).on('pageerror', catchError).on('request', note);
    await use(shared);
    shared.off('console', hear).off('pageerror', catchError).off('request', note);
    expect([...strays]).toEqual([]);
    expect(await shared.context().cookies()).toEqual([]);
  },
});

export { expect };
