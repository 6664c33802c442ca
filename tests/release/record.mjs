/**
 * `npm run release -- <date>`: a person keeps what the site advises on a day, the decision table and the clocks, as a
 * record in content/history. Its name is the SHA-256 of its text, and it names the record before it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { bundled } from '../../lib/delivery/bundled.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** @param {string | undefined} given */
async function keep(given) {
  const day = Temporal.PlainDate.from(given ?? '').toString();
  const { newRecord } = await bundled(root, 'lib/views/record.ts');
  const { name, text } = newRecord(day);
  const folder = join(root, 'content', 'history');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), text, { flag: 'wx' });
  console.log(`Kept content/history/${name}.json. Commit it, and never change it.`);
}

await keep(process.argv[2]).catch((error) => {
  console.error(`${error.message}\nSay the day of the release: npm run release -- 2026-11-25`);
  process.exitCode = 1;
});
