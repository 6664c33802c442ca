/** `npm run picture`: draws the README's picture from the built site, as a small phone shows it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const PORT = '3217';
const RESULT = '/check/parent/council-decision/refused-assessment/under-5-weeks/nothing';
const root = fileURLToPath(new URL('..', import.meta.url));

const server = spawn(process.execPath, ['lib/delivery/start.mjs'], {
  cwd: root,
  env: { ...process.env, PORT, LOG: 'off' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({
  viewport: { width: 320, height: 1080 },
  colorScheme: 'light',
  deviceScaleFactor: 2,
});
await page.goto(`http://localhost:${PORT}${RESULT}`);
await page.screenshot({ path: fileURLToPath(new URL('support/result.png', import.meta.url)) });
await browser.close();
server.kill('SIGTERM');
