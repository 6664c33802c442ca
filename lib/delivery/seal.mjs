/**
 * The hashes of every file that the server reads, in the form of `sha256sum`: `cd site && sha256sum -c SHA256SUMS`.
 * Only what was built is served.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { filesUnder } from './files-under.mjs';

const NAME = 'SHA256SUMS';

/**
 * Seals a folder. Files beside it are named as from where it will stand.
 *
 * @param {string} folder
 * @param {object} beside
 * @param {string} beside.root the project
 * @param {readonly string[]} beside.folders of the project that the server reads
 */
export async function writeSeal(folder, { root, folders }) {
  const own = (await filesUnder(folder)).filter((file) => !isForOthers(relative(folder, file)));
  const others = (await Promise.all(folders.map((one) => filesUnder(join(root, one))))).flat();
  const lines = await Promise.all([
    ...own.map(async (file) => lineOf(await hashOf(file), relative(folder, file))),
    ...others.map(async (file) => lineOf(await hashOf(file), join('..', relative(root, file)))),
  ]);
  await writeFile(join(folder, NAME), `${lines.sort().join('\n')}\n`);
}

/**
 * What is not as it was built, in words; empty when all is.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} rejects when there are no hashes
 */
export async function brokenSeals(folder) {
  const lines = (await readFile(join(folder, NAME), 'utf8')).trim().split('\n');
  const faults = await Promise.all(
    lines.map(async (line) => {
      const [hash, name = ''] = line.split('  ');
      const found = await hashOf(join(folder, name)).catch(() => undefined);
      if (found === hash) return [];
      return [`${name} ${found === undefined ? 'is missing' : 'is not as it was built'}.`];
    }),
  );
  return faults.flat();
}

/** The folder and the configuration are for other servers. @param {string} name */
function isForOthers(name) {
  return name.startsWith(`www${sep}`) || name === 'nginx.conf' || name === NAME;
}

/** @param {string} hash @param {string} name */
function lineOf(hash, name) {
  return `${hash}  ${name.split(sep).join('/')}`;
}

/** @param {string} file */
async function hashOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
