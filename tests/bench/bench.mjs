/**
 * `npm run bench`: our server, nginx on the same folder and stock `next start` on the same build, in turn within every
 * round, so that whatever else the machine does falls on all three. What counts is requests per second of processor
 * time, of the server and all its processes. Prints Markdown. Stops by itself, and leaves nothing running and no file.
 */
import { mkdtemp } from 'node:fs/promises';
import { readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isCurrent } from '../../lib/delivery/fingerprint.mjs';
import { readIndex } from '../../lib/delivery/pack.mjs';
import { exchange } from './exchange.mjs';
import { growthOf } from './growth.mjs';
import { measure, writeScript } from './load.mjs';
import { weigh } from './page-weight.mjs';
import { report } from './report.mjs';
import { commands, killAll, start, versionOf } from './servers.mjs';
import { PAGE, RESULT, workloads } from './workloads.mjs';

/**
 * @typedef {import('./load.mjs').Measurement} Measurement
 * @typedef {import('./servers.mjs').Running} Running
 * @typedef {import('./servers.mjs').ServerName} ServerName
 */

const HELP = `npm run bench -- [options]
  --seconds <n>      of each measurement (3)
  --rounds <n>       (3)
  --connections <n>  at once (16)
  --starts <n>       of each server, to time them (3)
  --log <on|off>     the log of our server, written to nowhere (on, as it ships; nginx writes none)
  --quick            the same as --seconds 1 --rounds 1 --starts 1`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const WARM_UP_SECONDS = 1;
const SETTLE_MS = 1000;
/** Beyond the planned time, for starts and stops. */
const SPARE_SECONDS = 90;

/** @param {string} words @returns {never} */
function refuse(words) {
  console.error(words);
  process.exit(1);
}

/** @param {string} words */
function tell(words) {
  process.stderr.write(`${words}\n`);
}

const options = readOptions();
const { seconds, rounds, connections, starts, log } = options;

if (process.platform !== 'linux') refuse('The measurements need /proc, so Linux.');
const wrk = versionOf('wrk', '--version');
if (wrk === undefined)
  refuse('wrk is needed and is not here. Debian and Ubuntu: apt-get install wrk. Fedora: dnf install wrk. Or build it from https://github.com/wg/wrk.');
const nginx = versionOf('nginx', '-v');
if (nginx === undefined)
  tell('nginx is not here, so its column stays empty. Debian and Ubuntu: apt-get install nginx-light libnginx-mod-http-brotli-static.');
const index = await readIndex(join(root, 'site')).catch(() => undefined);
if (index === undefined || !(await isCurrent(root, index)))
  refuse('There is no built site, or its sources have changed since. First: npm run build.');

const names = /** @type {ServerName[]} */ (nginx ? ['ours', 'nginx', 'next'] : ['ours', 'next']);
const wizard = index.entries.flatMap(({ kind, address }) => (kind === 'answers' ? address : []));
const work = workloads(wizard);
const growth = await growthOf(root, index);

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
process.once('exit', () => {
  killAll();
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => refuse('Stopped.'));

const pairs = work.reduce(
  (sum, { servers }) => sum + servers.filter((name) => names.includes(name)).length,
  0,
);
const planned = pairs * (rounds * (seconds + 0.5) + WARM_UP_SECONDS + 0.5) + starts * 6;
tell(`About ${Math.ceil(planned / 60)} min.`);
setTimeout(
  () => refuse('This took twice the planned time, so it was stopped.'),
  (2 * planned + SPARE_SECONDS) * 1000,
).unref();

const loadBefore = loadavg();
const command = commands({ root, folder, log });
const startOne = (/** @type {ServerName} */ name) =>
  start(name, { root, folder, command: command[name], page: PAGE });

/** @type {Partial<Record<ServerName, { ms: number, cpuMs: number }[]>>} */
const startTimes = {};
/** @type {Partial<Record<ServerName, number>>} */
const idle = {};
/** @type {Partial<Record<ServerName, number>>} */
const loaded = {};
/** @type {Running[]} */
const running = [];

for (let round = 1; round <= starts; round += 1) {
  for (const name of names) {
    const server = await startOne(name);
    startTimes[name] = [
      ...(startTimes[name] ?? []),
      { ms: server.startMs, cpuMs: server.startCpuMs },
    ];
    // The last of each stays, for the load.
    if (round < starts) await server.stop();
    else running.push(server);
  }
}
await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
for (const { name, pid } of running) idle[name] = usageOf(pid).rssBytes;
