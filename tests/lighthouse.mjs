/**
 * `npm run lighthouse`: grades the built site as Lighthouse sees it on a slow phone, and fails on a target that is
 * missed. Lighthouse is fetched for the run: it would be half of what this project installs.
 */
import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { serveBuiltSite } from './support/built-site.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const LARGEST_PAINT_MS = 800;
const PERFECT = 100;
/** A page whose address holds answers is kept out of search, which Lighthouse marks down. */
const PAGES = [
  { address: '/', indexed: true },
  { address: '/check', indexed: true },
  { address: '/check/parent/council-decision', indexed: false },
  {
    address: '/check/parent/council-decision/refused-assessment/under-5-weeks/nothing',
    indexed: false,
  },
  { address: '/routes/mediation', indexed: true },
];

const category = z.object({ score: z.number().transform((score) => Math.round(score * 100)) });
const report = z.object({
  categories: z.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: z.object({ 'largest-contentful-paint': z.object({ numericValue: z.number() }) }),
});

const { origin, stop } = await serveBuiltSite();
let missed = 0;
try {
  console.log('performance, accessibility, best practices, SEO; largest contentful paint');
  for (const { address, indexed } of PAGES) {
    const json = execFileSync(
      'npx',
      [
        '--yes',
        LIGHTHOUSE,
        origin + address,
        '--quiet',
        '--output=json',
        '--output-path=stdout',
        '--chrome-flags=--headless=new --no-sandbox',
      ],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          CHROME_PATH: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
        },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const { categories, audits } = report.parse(JSON.parse(json));
    const paint = Math.round(audits['largest-contentful-paint'].numericValue);
    const { seo, ...rest } = categories;
    const met =
      Object.values(rest).every(({ score }) => score === PERFECT) &&
      (!indexed || seo.score === PERFECT) &&
      paint <= LARGEST_PAINT_MS;
    if (!met) missed += 1;
    const scores = Object.values(categories).map(({ score }) => score);
    console.log(`${met ? 'met   ' : 'MISSED'} ${scores.join(', ')}; ${paint} ms  ${address}`);
  }
} finally {
  stop();
}
process.exitCode = missed === 0 ? 0 : 1;
