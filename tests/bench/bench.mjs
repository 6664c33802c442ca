/**
 * `npm run bench`: our server, nginx on the same folder and stock `next start` on the same build, in turn within every
 * round, so that whatever else the machine does falls on all three. What counts is requests per second of processor
 * time, of the server and all its processes. Prints Markdown, and keeps it in measured.md unless it was a quick look. Stops
 * by itself, and leaves nothing running and no other file.
 */
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isCurrent } from '../../lib/delivery/fingerprint.mjs';
import { readIndex } from '../../lib/delivery/pack.mjs';
import { exchange } from './exchange.mjs';
import { growthOf } from './growth.mjs';
import { measure, writeScript } from './load.mjs';
import { record, whenAndWhere } from './measured.mjs';
import { weigh } from './page-weight.mjs';
import { usageOf } from './process-tree.mjs';
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
const SETTLE_MS = 15_000;
const ROUNDS_TO_KEEP = 3;
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
  refuse(
    'wrk is needed and is not here. Debian and Ubuntu: apt-get install wrk. Fedora: dnf install wrk. Or build it from https://github.com/wg/wrk.',
  );
const nginx = versionOf('nginx', '-v');
if (nginx === undefined)
  tell(
    'nginx is not here, so its column stays empty. Debian and Ubuntu: apt-get install nginx-light libnginx-mod-http-brotli-static.',
  );
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
const planned = pairs * ((rounds + 1) * (seconds + 0.5)) + starts * 6;
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

/** @type {{ workload: import('./workloads.mjs').Workload, script: string, rounds: Partial<Record<ServerName, Measurement[]>> }[]} */
const rows = [];
for (const workload of work) {
  await checkAnswers(workload);
  rows.push({
    workload,
    script: await writeScript(folder, workload.name, workload.targets),
    rounds: {},
  });
}
for (let round = 0; round <= rounds; round += 1) {
  // Round 0 is for warming up: its figures are dropped.
  tell(round === 0 ? 'Warming up.' : `Round ${round} of ${rounds}.`);
  for (const { workload, script, rounds: kept } of rows) {
    for (const server of inTurn(round).filter(({ name }) => workload.servers.includes(name))) {
      const { name } = server;
      const one = await measure(server, {
        script,
        target: workload.targets.length === 1 ? (workload.targets[0] ?? '/') : '/',
        seconds,
        connections,
      });
      loaded[name] = Math.max(loaded[name] ?? 0, one.rssBytes);
      if (round > 0) kept[name] = [...(kept[name] ?? []), one];
    }
  }
}

const weights = [];
for (const [what, address] of weighed()) {
  /** @type {Partial<Record<ServerName, import('./page-weight.mjs').Weight>>} */
  const by = {};
  for (const { name, port } of running) by[name] = await weigh(port, address);
  weights.push({ what, address, by });
}
for (const server of running) await server.stop();

const measured = report({ rows, starts: startTimes, idle, loaded, weights, growth }, conditions());
console.log(measured);
// A quick look is no figure to keep.
if (rounds >= ROUNDS_TO_KEEP) await record('Bench', `On ${whenAndWhere()}\n\n${measured}`);
process.exit(0);

/** The servers, another first each round. @param {number} round */
function inTurn(round) {
  const first = round % running.length;
  return [...running.slice(first), ...running.slice(0, first)];
}

/**
 * A server that answers otherwise would be fast for nothing.
 *
 * @param {import('./workloads.mjs').Workload} workload
 */
async function checkAnswers({ title, targets, status, servers }) {
  const [target = '/'] = targets;
  const locations = new Set();
  for (const { name, port } of running.filter((server) => servers.includes(server.name))) {
    const answer = await exchange(port, target);
    if (answer.status !== status)
      refuse(`${name} answers ${answer.status} to ${target} (${title}), not ${status}.`);
    locations.add(answer.headers.location);
  }
  if (locations.size > 1) refuse(`The servers send ${target} to ${[...locations].join(', ')}.`);
}

/** Pages to weigh: one of each kind, and the heaviest of the site. @returns {[string, string][]} */
function weighed() {
  const heaviest = index?.entries
    .filter(({ kind }) => kind === 'page' || kind === 'answers')
    .reduce((most, one) => (sizeOf(one) > sizeOf(most) ? one : most));
  return [
    ['start', '/'],
    ['question', '/check/parent'],
    ['result', RESULT],
    ['route', PAGE],
    ['the heaviest', heaviest?.address ?? '/'],
  ];
}

/** @param {import('../../lib/delivery/pack.mjs').Entry} entry */
function sizeOf({ br }) {
  return br ? br[1] - br[0] : 0;
}

/** @returns {string[]} what was run, where and how */
function conditions() {
  const [processor] = cpus();
  const { version: next } = JSON.parse(
    readFileSync(join(root, 'node_modules/next/package.json'), 'utf8'),
  );
  const say = (/** @type {number[]} */ averages) =>
    averages.map((one) => one.toFixed(1)).join(', ');
  return [
    `Machine: ${cpus().length} × ${processor?.model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB, ${type()} ${release()}; load (1, 5, 15 min) ${say(loadBefore)} before and ${say(loadavg())} after.`,
    `Versions: Node.js ${process.versions.node}, Next.js ${next}, nginx ${nginx ?? '–'}, wrk ${wrk}.`,
    `Load: wrk, one thread, ${connections} connections kept open, ${rounds} round(s) of ${seconds} s after one to warm up, over loopback, "Accept-Encoding: gzip, deflate, br". Medians; in brackets the least and the most of the rounds.`,
    `Ours as \`npm start\` runs it, log ${log}; nginx with one worker, without a log; \`next start\` as it is.`,
    'A process and its children are counted together, memory that they share twice; processor time in steps of 10 ms.',
  ];
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        seconds: { type: 'string' },
        rounds: { type: 'string' },
        connections: { type: 'string' },
        starts: { type: 'string' },
        log: { type: 'string' },
        quick: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    const usual = values.quick ? 1 : 3;
    return {
      seconds: count(values.seconds, usual, 60),
      rounds: count(values.rounds, usual, 50),
      connections: count(values.connections, 16, 1000),
      starts: count(values.starts, usual, 50),
      log: onOrOff(values.log),
    };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

/** @param {string | undefined} text @returns {'on' | 'off'} */
function onOrOff(text) {
  if (text === undefined || text === 'on') return 'on';
  if (text === 'off') return text;
  throw new Error(`--log is "on" or "off", not "${text}".`);
}

/** @param {string | undefined} text @param {number} usual @param {number} most */
function count(text, usual, most) {
  const number = text === undefined ? usual : Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new Error(`"${text}" is no whole number from 1 to ${most}.`);
  return number;
}
