/**
 * `npm run review -- pack <seed>` draws 40 situations and writes them to reports/, as HTML for A4 and as CSV.
 * `npm run review -- marks <file.csv> <day> <reviewer>` reads a pack that came back, and keeps it in content/reviews.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../../lib/delivery/bundled.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const HOW =
  'npm run review -- pack <seed>, or npm run review -- marks <file.csv> <day> "<reviewer>"';

/** @param {string} folder @param {string} name @param {string} text @param {'w' | 'wx'} flag */
async function write(folder, name, text, flag) {
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, folder, name), text, { flag });
  console.log(`Wrote ${folder}/${name}`);
}

/** @type {Record<string, (given: string[]) => Promise<void>>} */
const COMMANDS = {
  async pack([seed = '']) {
    if (!/^\d{1,9}$/.test(seed)) throw new Error('The seed must be a whole number.');
    const { drawSituations, packAsCsv, packAsHtml } = await bundled(
      root,
      'lib/views/review-pack.ts',
    );
    const drawn = drawSituations(Number(seed));
    await write('reports', `review-${seed}.html`, packAsHtml(drawn, Number(seed)), 'w');
    await write('reports', `review-${seed}.csv`, packAsCsv(drawn), 'w');
  },
  async marks([file = '', day = '', reviewer = '']) {
    const { reviewFrom } = await bundled(root, 'lib/views/reviews.ts');
    const review = reviewFrom(await readFile(file, 'utf8'), { day, reviewer });
    const name = reviewer
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    const text = `${JSON.stringify(review, null, 2)}\n`;
    await write('content/reviews', `${day}-${name}.json`, text, 'wx');
  },
};

const [command = '', ...given] = process.argv.slice(2);
const run = COMMANDS[command] ?? (() => Promise.reject(new Error('Say what to do.')));
await run(given).catch((error) => {
  console.error(`${error.message}\n${HOW}`);
  process.exitCode = 1;
});
