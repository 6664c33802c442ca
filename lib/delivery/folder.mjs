/** The folder for any web server: every body as a file, with its compressed forms beside it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forEachOf } from './compress.mjs';

/** @typedef {import('./pack.mjs').Body} Body */

/** Pages for a fault, at the root and by the name that a host looks for: they have no address. */
const FAULTS = ['/404', '/trouble', '/without-server'];

/**
 * The name of the file that holds an address: a page is `<address>/index.html`, which any host finds, with a slash at
 * the end or without; any other body is at its own name.
 *
 * @param {Pick<Body, 'address' | 'kind'>} body
 */
export function fileNameOf({ address, kind }) {
  if (kind === 'file' || kind === 'asset') return address;
  if (FAULTS.includes(address)) return `${address}.html`;
  return address === '/' ? '/index.html' : `${address}/index.html`;
}

/**
 * @param {string} folder
 * @param {readonly Body[]} bodies
 */
export async function writeFolder(folder, bodies) {
  const named = bodies.map((body) => ({ ...body, file: join(folder, fileNameOf(body)) }));
  for (const parent of new Set(named.map(({ file }) => dirname(file))))
    await mkdir(parent, { recursive: true });
  await forEachOf(named, async ({ file, body, br, gzip }) => {
    await writeFile(file, body);
    if (br && gzip) await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gzip)]);
  });
}
