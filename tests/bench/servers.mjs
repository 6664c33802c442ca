/** The three servers that are compared. Each serves the same built site, on a port of its own that only this machine sees. */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { exchange } from './exchange.mjs';
import { usageOf } from './process-tree.mjs';

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const LONGEST_START_MS = 30_000;
const LONGEST_STOP_MS = 10_000;
const LOOK_EVERY_MS = 5;

/** @typedef {'ours' | 'nginx' | 'next'} ServerName */

/**
 * @typedef {object} Command
 * @property {string} program
 * @property {string[]} args
 * @property {Record<string, string>} environment
 */

/**
 * @typedef {object} Running
 * @property {ServerName} name
 * @property {number} port
 * @property {number} pid
 * @property {number} startMs from the start of the process to its first 200
 * @property {number} startCpuMs what it had used by then
 * @property {() => Promise<void>} stop
 */

/** @type {Set<number>} */
const groups = new Set();

/** Ends at once whatever is still running. For the end of the program, however it comes. */
export function killAll() {
  for (const pid of groups) killGroup(pid);
}

/** @param {number} pid */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
  groups.delete(pid);
}

/** Debian keeps nginx where only root looks. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;

/**
 * @param {string} program
 * @param {string} flag with which it says its version
 * @returns {string | undefined} undefined when it is not on this machine
 */
export function versionOf(program, flag) {
  try {
    // wrk says it and ends with 1, nginx says it on its error output: the shell puts both right.
    const said = execFileSync(
      'sh',
      ['-c', `command -v ${program} >/dev/null || exit 1; ${program} ${flag} 2>&1; true`],
      { env: { ...process.env, PATH }, encoding: 'utf8' },
    );
    return /\d+\.\d+(?:\.\d+)?/.exec(said)?.[0];
  } catch {
    return undefined;
  }
}

/**
 * The command of each server.
 *
 * @param {object} site
 * @param {string} site.root the project, built
 * @param {string} site.folder a temporary folder
 * @param {'on' | 'off'} site.log whether our server writes its log (to nowhere)
 * @returns {Record<ServerName, (port: number) => Promise<Command>>}
 */
export function commands({ root, folder, log }) {
  const production = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  return {
    ours: async (port) => ({
      program: process.execPath,
      args: await argumentsOfStart(root),
      environment: { ...production, PORT: String(port), HOST: '127.0.0.1', LOG: log },
    }),
    nginx: async (port) => ({
      program: 'nginx',
      args: ['-p', folder, '-c', await writeNginxConfiguration(root, folder, port)],
      environment: { PATH },
    }),
    next: async (port) => ({
      program: process.execPath,
      args: [
        join(root, 'node_modules/.bin/next'),
        'start',
        '--port',
        String(port),
        '--hostname',
        '127.0.0.1',
      ],
      environment: production,
    }),
  };
}

/** What `npm start` gives to Node.js. @param {string} root */
async function argumentsOfStart(root) {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return scripts.start.split(' ').slice(1);
}

/**
 * The site's own configuration, changed only where it says so, in an http block with the settings Debian ships.
 *
 * @param {string} root @param {string} folder @param {number} port
 * @returns {Promise<string>} the file
 */
async function writeNginxConfiguration(root, folder, port) {
  const brotli = existsSync(BROTLI_MODULE);
  const made = await readFile(join(root, 'site/nginx.conf'), 'utf8');
  const site = made
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/send-next-step/www;', `root ${join(root, 'site/www')};`)
    .replace('# brotli_static on;', brotli ? 'brotli_static on;' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const main = [
    brotli ? `load_module ${BROTLI_MODULE};` : '',
    // A worker of another user could not read the project.
    process.getuid?.() === 0 ? 'user root;' : '',
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;`,
    'events { worker_connections 768; }',
    `http { access_log off; sendfile on; tcp_nopush on; ${temporary.join(' ')} include ${folder}/site.conf; }`,
  ].join('\n');
  await writeFile(join(folder, 'site.conf'), site);
  await writeFile(join(folder, 'nginx.conf'), main);
  return join(folder, 'nginx.conf');
}

/** @returns {Promise<number>} a port that nobody listens on */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * Starts a server and waits for its first 200.
 *
 * @param {ServerName} name
 * @param {object} how
 * @param {string} how.root
 * @param {string} how.folder
 * @param {(port: number) => Promise<Command>} how.command
 * @param {string} how.page the address that is asked for
 * @returns {Promise<Running>} rejects, with what the server said, when it ends or is not ready in time
 */
export async function start(name, { root, folder, command, page }) {
  const port = await freePort();
  const { program, args, environment } = await command(port);
  const said = join(folder, `${name}.err`);
  const errors = openSync(said, 'w');
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', errors],
    // In a group of its own, so that what it started ends with it.
    detached: true,
  });
  closeSync(errors);
  let ended = false;
  const exited = new Promise((resolve) => {
    child.once('exit', () => resolve(undefined));
    child.once('error', () => resolve(undefined));
  }).then(() => {
    ended = true;
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} cannot be run.`);
  groups.add(pid);
  for (;;) {
    const status = await exchange(port, page).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) break;
    if (ended || performance.now() - started > LONGEST_START_MS) {
      killGroup(pid);
      throw new Error(`${name} did not start.\n${await readFile(said, 'utf8')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  const startMs = performance.now() - started;
  return {
    name,
    port,
    pid,
    startMs,
    startCpuMs: usageOf(pid).cpuSeconds * 1000,
    stop: async () => {
      const late = setTimeout(() => killGroup(pid), LONGEST_STOP_MS);
      if (!ended) child.kill('SIGTERM');
      await exited;
      clearTimeout(late);
      killGroup(pid);
    },
  };
}
