/** What strangers may do to a family for ten minutes: nothing, and never for more memory than is stated. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isCurrent } from '../../lib/delivery/fingerprint.mjs';
import { readIndex } from '../../lib/delivery/pack.mjs';
import { start, visit } from './strangers.mjs';

/** MB, resident: all of it, as lib/delivery/RUNNING.md states it, and what unread requests may add. */
const MOST_MB = { all: 280, unread: 40 };
/** In ms, for what is made already, while others ask for too much. */
const LONGEST_WAIT = 250;
const SECONDS = { unread: 10, live: 20, mixed: 600 };
/** Pages that are made at once, and that wait. */
const PLACES = 34;
const LOOK_EVERY_MS = 50;

/**
 * @typedef {import('./strangers.mjs').Crowd} Crowd
 * @typedef {import('./strangers.mjs').Counts} Counts
 * @typedef {import('./strangers.mjs').Wait} Wait
 * @typedef {Awaited<ReturnType<typeof startAsShipped>>} Server
 */

/**
 * @param {string} root
 * @returns {Promise<import('../release-check.mjs').Outcome>}
 */
export async function load(root) {
  if (process.platform !== 'linux') return { result: 'not run', lines: ['It needs /proc.'] };
  const index = await readIndex(join(root, 'site')).catch(() => undefined);
  if (index === undefined || !(await isCurrent(root, index)))
    return { result: 'not run', lines: ['There is no built site of these sources.'] };
  const paths = index.entries
    .filter(({ kind }) => kind === 'page' || kind === 'answers')
    .map(({ address }) => address);
  const others = `The machine had a load of ${loadavg()[1]?.toFixed(1)} on ${cpus().length} cores before it: times mean little where that is more than 1.`;
  const server = await startAsShipped(root);
  const outcomes = [
    await unread(server),
    await live(server),
    await mixed(server, paths),
    await after(server),
  ];
  return {
    result: outcomes.every(({ well }) => well) ? 'passed' : 'failed',
    lines: [...outcomes.map(({ well, line }) => `${well ? '' : '**Not so:** '}${line}`), others],
  };
}

/** @param {Server} server */
async function unread(server) {
  const before = server.megabytes();
  const { mostMb, said } = await during(server, SECONDS.unread, [
    { name: 'family', path: '/check' },
    { name: 'ahead', connections: 20, requests: 1500, path: '/decisions' },
  ]);
  const [family] = /** @type {[Wait]} */ (said);
  const more = mostMb - before;
  return {
    well: more <= MOST_MB.unread && isWell(family),
    line: `20 connections of 1,500 requests that nobody reads, opened again and again for ${SECONDS.unread} s: ${more.toFixed(0)} MB more than the ${before.toFixed(0)} before; /check ${waitOf(family)}.`,
  };
}

/** @param {Server} server */
async function live(server) {
  const { said } = await during(server, SECONDS.live, [
    { name: 'family', path: '/check' },
    { name: 'family', path: '/healthz' },
    { name: 'live', perSecond: 200 },
  ]);
  const [check, health, counts] = /** @type {[Wait, Wait, Counts]} */ (said);
  return {
    well: isWell(check) && isWell(health) && !(0 in counts) && !(500 in counts),
    line: `200 live requests a second on new connections for ${SECONDS.live} s: ${countsOf(counts)}; /check ${waitOf(check)}, /healthz ${waitOf(health)}.`,
  };
}

/** @param {Server} server @param {readonly string[]} paths */
async function mixed(server, paths) {
  const { mostMb, said } = await during(server, SECONDS.mixed, [
    { name: 'family', path: '/check' },
    { name: 'live', perSecond: 400 },
    { name: 'plain', visitors: 16, paths },
    { name: 'ahead', connections: 50, requests: 1500, path: '/decisions' },
    { name: 'ahead', connections: 50, requests: 90, path: '/search?q=plan' },
    { name: 'slow', connections: 500 },
  ]);
  const [family, counts] = /** @type {[Wait, Counts]} */ (said);
  return {
    well: mostMb <= MOST_MB.all && family.unanswered === 0,
    line: `All of it at once for ${SECONDS.mixed / 60} min, 400 live requests a second, 100 connections that read nothing, 500 that stop in a head, 16 visitors without compression: ${mostMb.toFixed(0)} MB at most; live ${countsOf(counts)}; /check ${waitOf(family)}.`,
  };
}

/** Every place is given back, and it ends well. @param {Server} server */
async function after(server) {
  const asked = Array.from({ length: PLACES }, () => visit(server.port, '/search?q=plan'));
  const answered = (await Promise.all(asked)).filter(({ status }) => status === 200).length;
  const code = await server.stop();
  return {
    well: answered === PLACES && code === 0,
    line: `After it ${answered} of ${PLACES} at once are answered, and it ends with ${code}.`,
  };
}

/**
 * @param {Server} server
 * @param {number} seconds
 * @param {readonly Crowd[]} crowds
 */
async function during(server, seconds, crowds) {
  let mostMb = 0;
  const look = setInterval(() => {
    mostMb = Math.max(mostMb, server.megabytes());
  }, LOOK_EVERY_MS);
  const ends = crowds.map((crowd) => start(server.port, crowd));
  await Promise.race([delay(seconds * 1000), server.failed]);
  const said = await Promise.all(ends.map((end) => end()));
  clearInterval(look);
  return { mostMb, said };
}

/** The server as `npm start` starts it. @param {string} root */
async function startAsShipped(root) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [program = '', ...args] = scripts.start.split(' ');
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  const failed = ended.then((code) => {
    process.off('exit', end);
    throw new Error(`The server ended with ${code}: ${said}`);
  });
  // Told to whoever waits for it then.
  failed.catch(() => undefined);
  await new Promise((resolve, reject) => {
    child.stderr.on('data', () => said.includes('Ready.') && resolve(undefined));
    failed.catch(reject);
  });
  return {
    port: Number(/localhost:(\d+)/.exec(said)?.[1]),
    failed,
    megabytes: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024) / 1e6;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** @param {Wait} wait */
function isWell({ p99, unanswered }) {
  return p99 < LONGEST_WAIT && unanswered === 0;
}

/** @param {Wait} wait */
function waitOf({ p50, p99, most, asked, unanswered }) {
  const ms = [p50, p99, most].map((one) => one.toFixed(0)).join(', ');
  return `${ms} ms (p50, p99, longest) of ${asked}, ${unanswered} not 200`;
}

/** @param {Counts} counts */
function countsOf(counts) {
  return Object.entries(counts)
    .map(([status, count]) => `${count} × ${status === '0' ? 'no answer' : status}`)
    .join(', ');
}
