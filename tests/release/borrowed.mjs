import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** @typedef {import('../release-check.mjs').Outcome} Outcome */

/**
 * Installs packages in a folder of their own for one check: they are heavy, and neither the site nor its tests need
 * them.
 *
 * @param {readonly string[]} packages with their versions
 * @param {(folder: string) => Promise<Outcome>} check what to do where they stand
 * @returns {Promise<Outcome>} not run where they cannot be installed
 */
export async function withPackages(packages, check) {
  const folder = await mkdtemp(join(tmpdir(), 'release-check-'));
  try {
    await writeFile(join(folder, 'package.json'), '{ "private": true }');
    const installed = await promisify(execFile)(
      'npm',
      ['install', '--no-audit', '--no-fund', ...packages],
      { cwd: folder },
    ).then(
      () => true,
      () => false,
    );
    if (!installed)
      return { result: 'not run', lines: [`Not to be installed here: ${packages.join(', ')}.`] };
    return await check(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
