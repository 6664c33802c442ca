/** Who started this process: npm puts a shell between, and tells neither its child nor its grandchild that it ends. */
import { readFileSync } from 'node:fs';

/** How often it is looked. */
const EVERY_MS = 250;

/**
 * Calls once when the process that started this one, or the one before it, is gone.
 *
 * @param {() => void} gone
 */
export function watchParents(gone) {
  const first = parents();
  const watch = setInterval(() => {
    if (parents() === first) return;
    clearInterval(watch);
    gone();
  }, EVERY_MS);
}

function parents() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

/** @param {number} pid @returns {string} empty where that cannot be known */
function parentOf(pid) {
  try {
    return /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
