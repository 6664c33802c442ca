/** `npm run picture`: draws the README's picture from the built site, as a small phone shows it. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serveBuiltSite } from './support/built-site.mjs';

const RESULT = '/check/parent/council-decision/refused-assessment/under-5-weeks/nothing';

const { origin, stop } = await serveBuiltSite();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({
  viewport: { width: 320, height: 1080 },
  colorScheme: 'light',
  deviceScaleFactor: 2,
});
await page.goto(origin + RESULT);
await page.screenshot({ path: fileURLToPath(new URL('support/result.png', import.meta.url)) });
await browser.close();
stop();
