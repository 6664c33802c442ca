/**
 * `npm run search-figures`: how many sentences find a right page, on each list. `-- <file>` measures another list of
 * the same form; `-- --lost` names the sentences of the half that tunes which find none. The half that reports is
 * never named, so that nobody writes the site's words to it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../../lib/delivery/bundled.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {typeof import('./search/found')} */
const { halfOf, measure, soughtIn } = await bundled(root, 'tests/bench/search/found.ts');
/** @param {string} file */
const read = async (file) => soughtIn(await readFile(file, 'utf8'));
/** @param {number} part @param {number} of */
const share = (part, of) => `${part} (${((100 * part) / of).toFixed(1)} %)`;

const args = process.argv.slice(2);
const ours = await read(join(root, 'tests/bench/search/our-sentences.txt'));
const tuned = measure(halfOf(ours, 0));
const rows = [
  { name: 'ours, the half that tunes', ...tuned },
  { name: 'ours, the half that reports', ...measure(halfOf(ours, 1)) },
  {
    name: 'the public situations',
    ...measure(await read(join(root, 'tests/bench/search/public-sentences.txt'))),
  },
];
for (const file of args.filter((one) => !one.startsWith('--')))
  rows.push({ name: file, ...measure(await read(file)) });

console.log('| list | sentences | right page first | in the first three |');
console.log('|---|---:|---:|---:|');
for (const { name, of, first, three } of rows)
  console.log(`| ${name} | ${of} | ${share(first, of)} | ${share(three, of)} |`);
if (args.includes('--lost'))
  for (const { sentence, wanted, shown } of tuned.lost)
    console.log(`\n${sentence}\n  wanted ${wanted.join(' ')}\n  shown  ${shown.join(' ')}`);
