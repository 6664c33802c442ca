/** What the built site takes up, and what it would with twice the situations: reckoned, no such build is made. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {object} Growth
 * @property {number} pages
 * @property {number} wizardPages
 * @property {number} files in the folder
 * @property {number} folderBytes
 * @property {number} folderDiskBytes in whole blocks
 * @property {number} packBytes
 * @property {number} wizardPackBytes
 * @property {BuildTime | undefined} build undefined when the build left no record of its times
 *
 * @typedef {{ all: number, rendering: number, packing: number }} BuildTime in seconds
 */

/**
 * @param {string} root
 * @param {import('../../lib/delivery/pack.mjs').Index} index
 * @returns {Promise<Growth>}
 */
export async function growthOf(root, { entries }) {
  const wizard = entries.filter(({ kind }) => kind === 'answers');
  const www = join(root, 'site/www');
  const names = await readdir(www, { recursive: true });
  const found = await Promise.all(names.map((name) => stat(join(www, name))));
  const files = found.filter((one) => one.isFile());
  return {
    pages: entries.filter(({ kind }) => kind === 'page').length + wizard.length,
    wizardPages: wizard.length,
    files: files.length,
    folderBytes: files.reduce((sum, { size }) => sum + size, 0),
    folderDiskBytes: found.reduce((sum, { blocks }) => sum + blocks * 512, 0),
    packBytes: (await stat(join(root, 'site/pack.bin'))).size,
    wizardPackBytes: wizard.reduce((sum, { br, gzip }) => sum + lengthOf(br) + lengthOf(gzip), 0),
    build: await buildTime(join(root, '.next/trace-build')),
  };
}

/** @param {[number, number] | undefined} place */
function lengthOf(place) {
  return place ? place[1] - place[0] : 0;
}

/**
 * The times Next.js wrote down of its last build.
 *
 * @param {string} file
 * @returns {Promise<BuildTime | undefined>}
 */
async function buildTime(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  /** @type {{ name: string, duration: number }[]} */
  const spans = text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => JSON.parse(line));
  const seconds = (/** @type {string} */ name) =>
    (spans.findLast((span) => span.name === name)?.duration ?? 0) / 1e6;
  const all = seconds('next-build');
  if (all === 0) return undefined;
  return {
    all,
    rendering: seconds('static-generation'),
    packing: seconds('adapter-handle-build-complete'),
  };
}
