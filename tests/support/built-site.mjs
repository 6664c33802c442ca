import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Serves the built site for a script, as `npm start` does, on a port that is free.
 *
 * @returns {Promise<{ origin: string, stop: () => void }>} when every page can be asked for; rejects if it ends before
 */
export async function serveBuiltSite() {
  const server = spawn(process.execPath, ['lib/delivery/start.mjs'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, PORT: '0', LOG: 'off' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let origin = '';
  for await (const line of createInterface({ input: server.stderr })) {
    origin = /http:\/\/localhost:\d+/.exec(line)?.[0] ?? origin;
    if (line === 'Ready.') return { origin, stop: () => void server.kill('SIGTERM') };
    console.error(line);
  }
  throw new Error('The site did not start.');
}
