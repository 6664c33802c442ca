/**
 * `npm run counts -- <log>`: how many results of each step were opened in each month, from our server's log or nginx's.
 * Both name a result by its step alone, so nothing else can be counted.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stepOf } from './log.mjs';

/** A result that was sent, or that the browser held already. */
const SHOWN = [200, 304];

/** @typedef {Map<string, Map<string, number>>} Counts by month (YYYY-MM), then by step */

/**
 * @param {string} line
 * @returns {{ month: string, step: string } | undefined} undefined for a line that is no result
 */
function resultIn(line) {
  try {
    const { time, method = 'GET', address, status } = JSON.parse(line);
    const step = typeof address === 'string' ? stepOf(address) : undefined;
    if (step === undefined || typeof time !== 'string') return undefined;
    return method === 'GET' && SHOWN.includes(status)
      ? { month: time.slice(0, 7), step }
      : undefined;
  } catch {
    // A line of another program, or one that was cut off.
    return undefined;
  }
}

/**
 * @param {Iterable<string> | AsyncIterable<string>} lines of a log
 * @returns {Promise<Counts>}
 */
export async function countResults(lines) {
  /** @type {Counts} */
  const counts = new Map();
  for await (const line of lines) {
    const found = resultIn(line);
    if (found === undefined) continue;
    const month = counts.get(found.month) ?? new Map();
    month.set(found.step, (month.get(found.step) ?? 0) + 1);
    counts.set(found.month, month);
  }
  return counts;
}

/** A heading for each month, and a line for each step, the most opened first. @param {Counts} counts */
export function countReport(counts) {
  if (counts.size === 0) return ['No result in this log.'];
  return [...counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([month, steps]) => [
      month,
      ...[...steps]
        .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
        .map(([step, count]) => `${String(count).padStart(8)}  ${step}`),
    ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file] = process.argv;
  if (file === undefined) {
    console.error('Say which log to read: npm run counts -- <log>');
    process.exitCode = 1;
  } else {
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    console.log(countReport(await countResults(lines)).join('\n'));
  }
}
