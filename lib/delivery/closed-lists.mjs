/**
 * What the delivery knows of the closed lists of the site: one file, written by the build before Next.js runs and read
 * when it has run. In the one folder of a build that Next.js does not empty.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} ClosedLists
 * @property {readonly string[]} keys the questions' keys, in the order in which answers stand in an address
 * @property {string} knownUntil the last day whose bank holidays are known, YYYY-MM-DD
 * @property {readonly Moved[]} moved starts of addresses, and whole ones of files, that stand elsewhere now
 *
 * @typedef {{ from: string, to: string, note: string }} Moved `note`: the fragment that says so on the page
 */

/** @param {string} distDir */
function fileIn(distDir) {
  return join(distDir, 'cache', 'closed-lists.json');
}

/** @param {string} distDir @param {ClosedLists} lists */
export async function writeClosedLists(distDir, lists) {
  await mkdir(dirname(fileIn(distDir)), { recursive: true });
  await writeFile(fileIn(distDir), JSON.stringify(lists));
}

/**
 * @param {string} distDir
 * @returns {Promise<ClosedLists>} rejects when the build did not begin with `npm run build`
 */
export async function readClosedLists(distDir) {
  const text = await readFile(fileIn(distDir), 'utf8').catch(() => {
    throw new Error('The closed lists are missing. Build with "npm run build".');
  });
  return JSON.parse(text);
}
