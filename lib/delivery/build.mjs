/** Builds the site: the editors' checks, the closed lists, then `next build`, without its telemetry. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { writeClosedLists } from './closed-lists.mjs';

/**
 * Holds all content against its rules, before any page is made, and keeps what the delivery needs of the closed lists.
 * Both are TypeScript, so they are bundled first; the bundle stands beside the packages that it loads.
 *
 * @param {string} root
 * @returns {Promise<void>} rejects with every fault of every file
 */
async function check(root) {
  const folder = await mkdtemp(join(root, 'node_modules', '.gates-'));
  const outfile = join(folder, 'before-build.mjs');
  try {
    await bundle({
      entryPoints: [join(root, 'lib/gates/before-build.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    const { beforeBuild } = await import(pathToFileURL(outfile).href);
    await writeClosedLists(join(root, '.next'), await beforeBuild());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @returns {Promise<void>} rejects when the build fails; what failed has been printed by then, or is the error
 */
export async function build(root) {
  await check(root);
  const next = createRequire(join(root, 'package.json')).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  // Whoever stops the build stops all of it.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, () => child.kill());
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('The build failed; the lines above say why.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(process.cwd()).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
