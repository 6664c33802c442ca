/** A hash of all the site is built from, so that `npm start` knows whether the built site still fits. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filesUnder } from './files-under.mjs';

const SOURCES = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/**
 * By content, not by date: a copy or a fresh clone of the same sources has the same fingerprint.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>} undefined where there are no sources, as in a container with the site only
 */
export async function fingerprint(root) {
  /** @type {string[]} */
  const files = [];
  for (const source of SOURCES) {
    const path = join(root, source);
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) files.push(...(await filesUnder(path)));
    else if (found) files.push(path);
  }
  if (!files.some((file) => relative(root, file).startsWith('app'))) return undefined;
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('base64url');
}

/**
 * Whether the built site was made from the sources as they are.
 *
 * @param {string} root
 * @param {{ sources: string } | undefined} built what the built site says of itself
 * @returns {Promise<boolean>} true where there are no sources to build from
 */
export async function isCurrent(root, built) {
  const sources = await fingerprint(root);
  return sources === undefined || built?.sources === sources;
}
