/** A family's calendar, in a program that many use: khal. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** @typedef {import('../release-check.mjs').Outcome} Outcome */

const PROGRAM = 'khal';
/** A day, what it is, and whether it is cancelled. */
const FORMAT = '{start-date} {uid} {status}';
const FAR = '500d';

/**
 * The calendar files of a letter of today, without a certificate and with one. Their code is TypeScript, so it is
 * bundled first; the bundle stands beside the packages that it loads.
 *
 * @param {string} root
 * @returns {Promise<{ letter: string, certificate: string }>}
 */
async function madeFiles(root) {
  const folder = mkdtempSync(join(root, 'node_modules', '.calendar-'));
  const outfile = join(folder, 'calendar.mjs');
  try {
    await bundle({
      stdin: {
        contents: `
          export { receiveDeadline } from '@/lib/deadlines/query';
          export { calendarFor } from '@/lib/views/calendar';
        `,
        resolveDir: root,
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      alias: { '@': root },
      logLevel: 'error',
    });
    const { receiveDeadline, calendarFor } = await import(pathToFileURL(outfile).href);
    const today = Temporal.Now.plainDateISO('Europe/London');
    const fileOf = (/** @type {Record<string, string>} */ dates) =>
      calendarFor({
        found: [receiveDeadline(new URLSearchParams({ kind: 'appeal', ...dates }))],
        speaker: { voice: 'everyone' },
        now: Temporal.Now.instant(),
        from: undefined,
        pageOf: () => new URL('http://localhost:3000/deadlines'),
      });
    const letterDate = today.toString();
    const certificateDate = today.add({ days: 50 }).toString();
    return { letter: fileOf({ letterDate }), certificate: fileOf({ letterDate, certificateDate }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The events of a file as khal is to list them.
 *
 * @param {string} file
 */
function eventsIn(file) {
  return new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((event) =>
      ['dtstart', 'uid', 'status'].map((name) => event.getFirstPropertyValue(name) ?? '').join(' '),
    )
    .map((line) => line.trim())
    .sort();
}

/**
 * A calendar of its own, in a folder.
 *
 * @param {string} folder
 */
function khalIn(folder) {
  mkdirSync(join(folder, 'family'));
  const settings = join(folder, 'settings');
  writeFileSync(
    settings,
    `[calendars]
[[family]]
path = ${join(folder, 'family')}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/London
default_timezone = Europe/London
[sqlite]
path = ${join(folder, 'khal.db')}
`,
  );
  const run = (/** @type {string[]} */ ...words) => {
    const { status, stdout, stderr } = spawnSync(PROGRAM, ['-c', settings, ...words], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${PROGRAM} ${words[0]}: ${stderr}`);
    return stdout;
  };
  return {
    take(/** @type {string} */ file) {
      const path = join(folder, 'dates.ics');
      writeFileSync(path, file);
      run('import', '--batch', path);
    },
    list: () =>
      run('list', '--format', FORMAT, '--day-format', '', 'today', FAR)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .sort(),
  };
}

/**
 * Whether a real calendar keeps one event for each day when a file is taken twice, and moves the days, and cancels the
 * calls to the mediation adviser, when a certificate comes.
 *
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export async function calendar(root) {
  const { stdout, status } = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' });
  if (status !== 0) return { result: 'not run', lines: [`${PROGRAM} is not here.`] };
  const { letter, certificate } = await madeFiles(root);
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const khal = khalIn(folder);
    khal.take(letter);
    khal.take(letter);
    const twice = khal.list();
    khal.take(certificate);
    const after = khal.list();
    const isSame = (/** @type {string[]} */ seen, /** @type {string} */ file) =>
      seen.join('\n') === eventsIn(file).join('\n');
    const isCancelled = (/** @type {string} */ line) => line.endsWith('CANCELLED');
    const isWhole = after.some(isCancelled) && !after.every(isCancelled);
    return {
      result: isSame(twice, letter) && isSame(after, certificate) && isWhole ? 'passed' : 'failed',
      lines: [
        `${stdout.trim()}.`,
        `The letter's file, taken twice: ${twice.length} events, ${eventsIn(letter).length} in the file.`,
        `Then the certificate's: ${after.length} events, ${after.filter(isCancelled).length} of them cancelled.`,
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
