/** What has grown old, or soon will have: it depends on the day, so it is no test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { Temporal } from 'temporal-polyfill';

/** Words are held against their sources at least this often. */
const LONGEST_UNCHECKED = { months: 12 };
/** The bank holidays are extended at least this long before they run out. */
const WARNING = { years: 1 };
/** A review is asked for at least this long before it is due. */
const NOTICE = { days: 30 };

/**
 * Something that must be held again against where it comes from, by a day.
 *
 * @typedef {{ name: string, reviewBy: string }} Reviewed
 */

/**
 * What must be reviewed soon, and what is past its day.
 *
 * @param {readonly Reviewed[]} all
 * @param {Temporal.PlainDate} today
 * @returns {{ warnings: string[], faults: string[] }}
 */
export function reviewsDue(all, today) {
  /** @type {string[]} */
  const warnings = [];
  /** @type {string[]} */
  const faults = [];
  for (const { name, reviewBy } of all) {
    const day = Temporal.PlainDate.from(reviewBy);
    if (Temporal.PlainDate.compare(day, today) < 0)
      faults.push(`${name} had to be reviewed by ${day}.`);
    else if (Temporal.PlainDate.compare(day, today.add(NOTICE)) <= 0)
      warnings.push(`${name} must be reviewed by ${day}.`);
  }
  return { warnings, faults };
}

/**
 * Everything that carries a day of review: sources, contacts, the bank holidays, the pages of the council's site about
 * itself (the accessibility statement is one of them).
 *
 * @param {string} root
 * @returns {Reviewed[]}
 */
export function everythingReviewed(root) {
  /** @param {string} name @returns {any} */
  const json = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const council = json('content/council/council.json');
  const lists = {
    'content/sources.json': json('content/sources.json'),
    'content/contacts.json': json('content/contacts.json'),
    'content/council/council.json, sources': council.sources,
    'content/council/council.json, contacts': council.contacts,
  };
  const listed = Object.entries(lists).flatMap(([file, list]) =>
    Object.entries(list).map(([id, { reviewBy }]) => ({ name: `${file}: ${id}`, reviewBy })),
  );
  const folder = 'content/council/pages';
  const pages = readdirSync(join(root, folder)).map((name) => ({
    name: `${folder}/${name}`,
    reviewBy: dayOf(readFileSync(join(root, folder, name), 'utf8'), 'reviewBy'),
  }));
  const holidays = 'lib/deadlines/bank-holidays.json';
  return [...listed, ...pages, { name: holidays, reviewBy: json(holidays).reviewBy }];
}

/** A day in the label of a page. @param {string} text @param {string} name */
function dayOf(text, name) {
  return new Date(matter(text, {}).data[name]).toISOString().slice(0, 10);
}

/** @param {string} root @param {Temporal.PlainDate} today */
function holidaysEnd(root, today) {
  const { lastYear } = JSON.parse(
    readFileSync(join(root, 'lib/deadlines/bank-holidays.json'), 'utf8'),
  );
  const end = new Temporal.PlainDate(lastYear, 12, 31);
  if (Temporal.PlainDate.compare(end, today) < 0)
    return { faults: [`The bank holidays ended with ${lastYear}: no date can be worked out.`] };
  if (Temporal.PlainDate.compare(end, today.add(WARNING)) < 0)
    return {
      warnings: [
        `The bank holidays end with ${lastYear}. Add the next year from the published list.`,
      ],
    };
  return {};
}

/** Pages whose words were last held against their sources too long ago. @param {string} root @param {Temporal.PlainDate} today */
function pagesUnchecked(root, today) {
  return ['routes', 'topics', 'guides', 'letters', 'easy-read'].flatMap((folder) =>
    readdirSync(join(root, 'content', folder)).flatMap((name) => {
      const text = readFileSync(join(root, 'content', folder, name), 'utf8');
      const day = Temporal.PlainDate.from(dayOf(text, 'checked'));
      return Temporal.PlainDate.compare(day.add(LONGEST_UNCHECKED), today) < 0
        ? [`content/${folder}/${name} was last checked on ${day}.`]
        : [];
    }),
  );
}

/**
 * @param {string} root
 * @returns {Promise<import('../release-check.mjs').Outcome>} failed if something is past its time
 */
export async function age(root) {
  const today = Temporal.Now.plainDateISO('Europe/London');
  const due = reviewsDue(everythingReviewed(root), today);
  const end = holidaysEnd(root, today);
  const faults = [...(end.faults ?? []), ...due.faults];
  const warnings = [...(end.warnings ?? []), ...due.warnings, ...pagesUnchecked(root, today)];
  return {
    result: faults.length > 0 ? 'failed' : 'passed',
    lines: [
      ...faults,
      ...warnings,
      `${faults.length} past their time, ${warnings.length} to look at.`,
    ],
  };
}
