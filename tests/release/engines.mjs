/** Journeys in the other two engines, where they are installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { serveBuiltSite } from '../support/built-site.mjs';
import { addressesOf, JOURNEYS } from '../support/journeys.mjs';
import { firefox, until, webkit } from './webdriver.mjs';

/**
 * @typedef {import('../release-check.mjs').Outcome} Outcome
 * @typedef {import('./webdriver.mjs').Driver} Driver
 */

/** @param {string} name @returns {string | undefined} where a program is */
function program(name) {
  return (
    spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim() || undefined
  );
}

/** @returns {string | undefined} the plain browser that comes with WebKitGTK */
function miniBrowser() {
  const root = '/usr/lib';
  const folders = existsSync(root) ? readdirSync(root) : [];
  return folders
    .flatMap((folder) =>
      ['4.1', '4.0'].map((version) => `${root}/${folder}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
}

/** Each engine: how it is started, or undefined where something that it needs is not here. */
function engines() {
  const fox = program('firefox-esr') ?? program('firefox');
  const driver = program('WebKitWebDriver');
  const browser = miniBrowser();
  const screen = process.env['DISPLAY'] ?? program('Xvfb');
  return {
    Firefox: fox && (() => firefox(fox)),
    WebKitGTK: driver && browser && screen && (() => webkit(driver, browser)),
  };
}

/**
 * From the start page to the result by tapping each answer, then one step back to the answer, which is marked.
 *
 * @param {Driver} driver @param {string} origin @param {readonly string[]} answers
 */
async function walk(driver, origin, answers) {
  /** @param {string} address */
  const reached = (address) =>
    until(
      async () =>
        (await driver.ask('return document.readyState + location.pathname + location.hash')) ===
        `complete${address}`
          ? true
          : undefined,
      address,
    );
  await driver.go(`${origin}/`);
  const addresses = addressesOf(answers);
  for (const address of addresses) {
    await driver.click(`main a[href="${address}"]`);
    await reached(address);
  }
  const result = await driver.ask(
    'return document.querySelectorAll("h1").length === 1 && document.querySelector("#step h1").getBoundingClientRect().top < innerHeight',
  );
  if (result !== true) throw new Error(`${addresses.at(-1)} does not show its step at once.`);
  const back = `${addresses.at(-2) ?? '/check'}#${answers.at(-1)}`;
  await driver.click(`main .back a[href="${back}"]`);
  await reached(back);
  const marked = await driver.ask(
    'return getComputedStyle(document.querySelector(".answer:target ~ .given")).display',
  );
  if (marked !== 'block') throw new Error(`${back} does not mark the answer.`);
}

/**
 * Whether families with another engine get to their step.
 *
 * @param {string} _root
 * @returns {Promise<Outcome>}
 */
export async function otherEngines(_root) {
  /** @type {string[]} */
  const lines = [];
  let failed = false;
  let run = false;
  const { origin, stop } = await serveBuiltSite();
  for (const [name, start] of Object.entries(engines())) {
    if (!start) {
      lines.push(
        `${name}: not run; it is not installed here (Debian: firefox-esr, webkit2gtk-driver and xvfb).`,
      );
      continue;
    }
    run = true;
    const driver = await start();
    /** @type {string[]} */
    const faults = [];
    for (const { story, answers } of JOURNEYS)
      await walk(driver, origin, answers).catch((error) =>
        faults.push(`${story}: ${error.message}`),
      );
    await driver.end();
    failed ||= faults.length > 0;
    lines.push(
      faults.length === 0
        ? `${name}: ${JOURNEYS.length} journeys and the way back, without a fault.`
        : `${name}: ${faults.join(' ')}`,
    );
  }
  stop();
  return { result: failed ? 'failed' : run ? 'passed' : 'not run', lines };
}
