/** What a program and everything it started use, from the system's own books (/proc, so Linux only). */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** @param {string} name */
function systemNumber(name) {
  return Number(execFileSync('getconf', [name], { encoding: 'utf8' }));
}

const TICKS_PER_SECOND = systemNumber('CLK_TCK');
const PAGE_BYTES = systemNumber('PAGESIZE');

/** @typedef {{ pid: number, parent: number, ticks: number, pages: number }} Process */

/** @param {number} pid @returns {Process | undefined} undefined when it has ended */
function processOf(pid) {
  let text;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name, in brackets, may hold anything; what follows the last bracket starts with field 3 of proc(5).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (/** @type {number} */ number) => Number(fields[number - 3]);
  // utime and stime; cutime and cstime are those of children that have ended.
  return {
    pid,
    parent: field(4),
    ticks: field(14) + field(15) + field(16) + field(17),
    pages: field(24),
  };
}

/** @param {number} root @returns {Process[]} */
function treeOf(root) {
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (processOf(Number(name)) ?? []) : [],
  );
  const pids = new Set([root]);
  for (let before = 0; before !== pids.size; ) {
    before = pids.size;
    for (const { pid, parent } of all) if (pids.has(parent)) pids.add(pid);
  }
  return all.filter(({ pid }) => pids.has(pid));
}

/**
 * @param {number} root the process that was started
 * @returns {{ cpuSeconds: number, rssBytes: number }} of it and all below it; a page shared by two counts twice
 */
export function usageOf(root) {
  const tree = treeOf(root);
  return {
    cpuSeconds: tree.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND,
    rssBytes: tree.reduce((sum, { pages }) => sum + pages, 0) * PAGE_BYTES,
  };
}
