import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = process.env['E2E_PORT'] ?? '4173';
const origin = `http://localhost:${port}`;
/** Empty: the browser that Playwright brought itself. */
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** One browser, the built site, with scripts and without: the site must not notice. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../reports/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Only what hangs is ended: how fast the machine is decides nothing.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  reporter: [['dot'], ['json', { outputFile: '../reports/browser.json' }]],
  use: {
    baseURL: origin,
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: {
      ...(executablePath !== '' && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'with scripts' },
    {
      name: 'without scripts',
      testMatch: ['journeys.spec.ts', 'front-door.spec.ts'],
      use: { javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: 'node lib/delivery/start.mjs',
    cwd: root,
    url: `${origin}/readyz`,
    env: { PORT: port, LOG: 'off' },
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
