/** Loads a module of the site's TypeScript into Node: it is bundled first, and stands beside the packages it loads. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

/**
 * @param {string} root
 * @param {string} entry the module, from the root
 * @returns {Promise<any>} what it exports
 */
export async function bundled(root, entry) {
  const folder = await mkdtemp(join(root, 'node_modules', '.bundled-'));
  const outfile = join(folder, 'bundled.mjs');
  try {
    await bundle({
      entryPoints: [join(root, entry)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
