/** nginx serving a built folder with the configuration that was made with it, where nginx can be run. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx is on this machine; without it the tests that need it are reported as not run. */
export const hasNginx = (() => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export const hasBrotli = existsSync(BROTLI_MODULE);

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    }),
  );
}

/**
 * Starts nginx on the folder `www` of a site, with only the lines changed that the configuration says to change.
 *
 * @param log a file for the log of counts, where there shall be one
 */
export async function serveWithNginx(
  site: string,
  log?: string,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const made = await readFile(join(site, 'nginx.conf'), 'utf8');
  const own = made
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/send-next-step/www;', `root ${join(site, 'www')};`)
    .replace(/access_log off;\n *# access_log \S+ (.*;)/u, (silent, format: string) =>
      log === undefined ? silent : `access_log ${log} ${format}`,
    )
    .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
  const runsAsRoot = process.getuid?.() === 0;
  const main = [
    hasBrotli ? `load_module ${BROTLI_MODULE};` : '',
    // A worker of another user could not read a temporary folder.
    runsAsRoot ? 'user root;' : '',
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;`,
    'events { worker_connections 512; }',
    `http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')} include ${folder}/site.conf; }`,
  ].join('\n');
  await Promise.all([
    writeFile(join(folder, 'site.conf'), own),
    writeFile(join(folder, 'nginx.conf'), main),
  ]);
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (;;) {
    const up = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (up) break;
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${errors}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port,
    stop: async () => {
      child.kill('SIGQUIT');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
