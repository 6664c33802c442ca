/** Builds the site: `next build`, without its telemetry, in this process's folder. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} root
 * @returns {Promise<void>} rejects when the build fails; what failed has been printed by then
 */
export async function build(root) {
  const next = createRequire(join(root, 'package.json')).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('The build failed; the lines above say why.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(process.cwd()).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
