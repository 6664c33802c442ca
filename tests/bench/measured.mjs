/** Writes what was measured into measured.md, so that the newest figures of each kind stand there with their day. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

const FILE = new URL('./measured.md', import.meta.url);

/** @returns {string} the day, the machine and the Node.js of a measurement */
export function whenAndWhere() {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} × ${processor?.model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB, Node.js ${process.versions.node}.`;
}

/**
 * @param {string} text of the file
 * @param {string} title of a section, its heading of the second level
 * @param {string} body what stands under it from now on
 * @returns {string} the text with that section in the place of the one before, or at the end
 */
export function withSection(text, title, body) {
  const heading = `## ${title}\n`;
  const section = `${heading}\n${body.trim()}\n`;
  const start = `\n${text}`.indexOf(`\n${heading}`);
  if (start === -1) return `${text.trimEnd()}\n\n${section}`;
  const end = text.indexOf('\n## ', start);
  return text.slice(0, start) + section + (end === -1 ? '' : text.slice(end));
}

/** @param {string} title @param {string} body */
export async function record(title, body) {
  await writeFile(FILE, withSection(await readFile(FILE, 'utf8'), title, body));
}
