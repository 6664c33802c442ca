/** What has grown old, or will within a year: it depends on the day, so it is no test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { Temporal } from 'temporal-polyfill';

/** Words are held against their sources at least this often. */
const LONGEST_UNCHECKED = { months: 12 };
/** The bank holidays are extended at least this long before they run out. */
const WARNING = { years: 1 };

/**
 * @param {string} root
 * @returns {Promise<import('../release-check.mjs').Outcome>} failed if something is past its time
 */
export async function age(root) {
  const today = Temporal.Now.plainDateISO('Europe/London');
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
      const text = readFileSync(join(root, 'content', folder, name), 'utf8');
      const day = Temporal.PlainDate.from(
        new Date(matter(text, {}).data['checked']).toISOString().slice(0, 10),
      );
      if (Temporal.PlainDate.compare(day.add(LONGEST_UNCHECKED), today) < 0) {
        warnings.push(`content/${folder}/${name} was last checked on ${day}.`);
      }
    }
  }
  return {
    result: faults.length > 0 ? 'failed' : 'passed',
    lines: [
      ...faults,
      ...warnings,
      `${faults.length} past their time, ${warnings.length} to look at.`,
    ],
  };
}
