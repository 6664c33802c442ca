/**
 * `npm run release-check`: what is too long for every day, or depends on the day. `npm run release-check -- age council`
 * makes the named checks only. Writes each result into tests/bench/measured.md, and ends with 1 if one failed.
 */
import { fileURLToPath } from 'node:url';
import { record, whenAndWhere } from './bench/measured.mjs';
import { age } from './release/age.mjs';
import { api } from './release/api.mjs';
import { council, reproducibility } from './release/builds.mjs';
import { calendar } from './release/calendar.mjs';
import { otherEngines } from './release/engines.mjs';
import { libreoffice, ooxml } from './release/letters.mjs';
import { load } from './release/load.mjs';
import { container, mutation } from './release/programs.mjs';

/**
 * "not run": what it needs is not here.
 *
 * @typedef {{ result: 'passed' | 'failed' | 'not run', lines: readonly string[] }} Outcome
 */

/** @type {Record<string, (root: string) => Promise<Outcome>>} */
const CHECKS = {
  age,
  load,
  calendar,
  api,
  council,
  reproducibility,
  ooxml,
  libreoffice,
  container,
  mutation,
  engines: otherEngines,
};

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const wanted = process.argv.slice(2);
const strangers = wanted.filter((name) => !(name in CHECKS));
if (strangers.length > 0) {
  console.error(
    `There is no check called ${strangers.join(', ')}. The checks are ${Object.keys(CHECKS).join(', ')}.`,
  );
  process.exit(1);
}

const table = [];
for (const [name, check] of Object.entries(CHECKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const { result, lines } = await check(root).catch((error) => ({
    result: /** @type {const} */ ('failed'),
    lines: [String(error)],
  }));
  const seconds = Math.round((performance.now() - started) / 1000);
  const said = lines.map((line) => `- ${line}`).join('\n');
  console.log(said);
  await record(
    `Release check: ${name}`,
    `**${result}** in ${seconds} s on ${whenAndWhere()}\n\n${said}`,
  );
  table.push(`${name.padEnd(15)} ${result} (${seconds} s)`);
  if (result === 'failed') process.exitCode = 1;
}
console.log(`\n${table.join('\n')}`);
