/**
 * `npm run journeys`: walks some journeys of the built site as a phone sees them, from the start page to the result, and
 * writes what each costs into measured.md. `-- --before http://localhost:3001` walks an older build that is served there
 * too, and says both.
 */
import { chromium } from '@playwright/test';
import { serveBuiltSite } from '../support/built-site.mjs';
import { addressesOf, JOURNEYS } from '../support/journeys.mjs';
import { record, whenAndWhere } from './measured.mjs';

const SCREEN = { width: 390, height: 844 };
/** Slow 3G: a round for each request, and then so many bytes a second. */
const SLOW = { round: 2, bytes: 50_000 };

/**
 * @typedef {object} Cost
 * @property {number} taps from the start page to the result
 * @property {number} swipes screens that are scrolled to reach the answers
 * @property {number} seconds of network
 * @property {number} words that stand open in the main part of the result
 * @property {number} screens that the result is long
 * @property {number | undefined} number the screen on which the first telephone number stands; undefined where none does
 */

/** @param {import('@playwright/test').Page} page @param {string} origin @param {readonly string[]} answers @returns {Promise<Cost>} */
async function walk(page, origin, answers) {
  let seconds = await secondsTo(page, `${origin}/`);
  let taps = 0;
  let swipes = 0;
  for (const address of addressesOf(answers)) {
    const answer = page.locator(`main a[href="${address}"]`).first();
    // An older start page only leads to the first question.
    if ((await answer.count()) === 0) {
      seconds += await secondsTo(page, `${origin}/check`);
      taps += 1;
    }
    const { bottom } = await answer.evaluate((link) => link.getBoundingClientRect().toJSON());
    swipes += Math.ceil(Math.max(0, bottom - SCREEN.height) / SCREEN.height);
    seconds += await secondsTo(page, origin + address);
    taps += 1;
  }
  const { words, height, top } = await page.evaluate(() => {
    // What stands in a closed part, or is for ears only, is not open.
    const open = [...document.querySelectorAll('main *')].filter(
      (element) => element.checkVisibility() && element.closest('.away') === null,
    );
    const text = open
      .flatMap(({ childNodes }) => [...childNodes])
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? '');
    return {
      words: text.join(' ').split(/\s+/).filter(Boolean).length,
      height: document.documentElement.scrollHeight,
      top: document.querySelector('main a[href^="tel:"]')?.getBoundingClientRect().top,
    };
  });
  return {
    taps,
    swipes,
    seconds,
    words,
    screens: height / SCREEN.height,
    number: top === undefined ? undefined : top / SCREEN.height + 1,
  };
}

/**
 * Goes to an address; what that takes on slow 3G is reckoned from its bytes.
 *
 * @param {import('@playwright/test').Page} page @param {string} url
 */
async function secondsTo(page, url) {
  const response = await page.goto(url);
  if (response?.status() !== 200) throw new Error(`${url} answers ${response?.status()}.`);
  const { responseBodySize, responseHeadersSize } = await response.request().sizes();
  return SLOW.round + (responseBodySize + responseHeadersSize) / SLOW.bytes;
}

/** @param {readonly { story: string, before: Cost | undefined, after: Cost }[]} rows */
function table(rows) {
  /** @type {readonly (readonly [string, (cost: Cost) => string])[]} */
  const columns = [
    ['taps', ({ taps }) => String(taps)],
    ['swipes', ({ swipes }) => String(swipes)],
    ['network, s', ({ seconds }) => seconds.toFixed(1)],
    ['words open', ({ words }) => String(words)],
    ['screens', ({ screens }) => screens.toFixed(1)],
    ['first number on screen', ({ number }) => (number === undefined ? '–' : number.toFixed(1))],
  ];
  const said = rows.map(({ story, before, after }) =>
    [
      story,
      ...columns.map(([, say]) =>
        before === undefined ? say(after) : `${say(before)} → ${say(after)}`,
      ),
    ].join(' | '),
  );
  return [
    `| from the start page | ${columns.map(([name]) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---:').join('|')}|`,
    ...said.map((line) => `| ${line} |`),
  ];
}

const flag = process.argv.indexOf('--before');
const before = flag === -1 ? undefined : process.argv[flag + 1];
const { origin, stop } = await serveBuiltSite();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: SCREEN });
  const rows = [];
  for (const { story, answers } of JOURNEYS)
    rows.push({
      story,
      before: before === undefined ? undefined : await walk(page, before, answers),
      after: await walk(page, origin, answers),
    });
  const lines = [
    ...table(rows),
    '',
    `A screen is ${SCREEN.width} × ${SCREEN.height}; slow 3G is ${SLOW.round} s a request and ${SLOW.bytes / 1000} KB a second, reckoned from the bytes sent.`,
    ...(before === undefined ? [] : ['Before → after.']),
    `On ${whenAndWhere()}`,
  ].join('\n');
  console.log(lines);
  await record('Journeys', lines);
} finally {
  await browser.close();
  stop();
}
