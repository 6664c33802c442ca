/**
 * `npm run release-check`: what has grown old, or will within a year. Run it before a release, and by hand now and then:
 * it depends on the day, so it is no test. Ends with 1 if something is already past its time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import matter from 'gray-matter';
import { Temporal } from 'temporal-polyfill';

const root = fileURLToPath(new URL('..', import.meta.url));
const today = Temporal.Now.plainDateISO('Europe/London');

/** Words are held against their sources at least this often. */
const LONGEST_UNCHECKED = { months: 12 };
/** The bank holidays are extended at least this long before they run out. */
const WARNING = { years: 1 };

/** @type {string[]} */
const warnings = [];
/** @type {string[]} */
const faults = [];

const { lastYear } = JSON.parse(
  readFileSync(join(root, 'lib/deadlines/bank-holidays.json'), 'utf8'),
);
const end = new Temporal.PlainDate(lastYear, 12, 31);
if (Temporal.PlainDate.compare(end, today) < 0) {
  faults.push(`The bank holidays ended with ${lastYear}: no date can be worked out.`);
} else if (Temporal.PlainDate.compare(end, today.add(WARNING)) < 0) {
  warnings.push(
    `The bank holidays end with ${lastYear}. Add the next year from the published list.`,
  );
}

for (const folder of ['routes', 'guides', 'letters', 'council/pages']) {
  for (const name of readdirSync(join(root, 'content', folder))) {
    const { checked } = matter(readFileSync(join(root, 'content', folder, name), 'utf8'), {}).data;
    const day = Temporal.PlainDate.from(new Date(checked).toISOString().slice(0, 10));
    if (Temporal.PlainDate.compare(day.add(LONGEST_UNCHECKED), today) < 0) {
      warnings.push(`content/${folder}/${name} was last checked on ${day}.`);
    }
  }
}

for (const line of [...faults, ...warnings]) console.log(`- ${line}`);
console.log(`${faults.length} past their time, ${warnings.length} to look at.`);
process.exitCode = faults.length > 0 ? 1 : 0;
