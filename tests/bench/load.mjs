/** Load by wrk, which takes little of the processor for itself, with the server's own use counted beside it. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACCEPTED } from './exchange.mjs';
import { usageOf } from './process-tree.mjs';

const LOOK_EVERY_MS = 100;
/** What wrk gets beyond its time before it is stopped. */
const PATIENCE_MS = 15_000;

/** Ends the output with one line of figures: wrk's own are rounded, and made for reading. */
const DONE = `
function done(summary, latency)
  local e = summary.errors
  io.write(string.format("FIGURES %d %d %d %.3f %.3f\\n", summary.requests, e.connect + e.read + e.write + e.timeout,
    e.status, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
`;

/**
 * @typedef {object} Measurement
 * @property {number} requests
 * @property {number} errors connections that failed and answers of 400 and more
 * @property {number} perCpuSecond
 * @property {number} p50 in ms
 * @property {number} p99 in ms
 * @property {number} rssBytes the most that was seen
 */

/**
 * Writes the script for a workload.
 *
 * @param {string} folder
 * @param {string} name
 * @param {readonly string[]} targets one, or many of which every request takes one by chance (the same for every server)
 * @returns {Promise<string>} the file
 */
export async function writeScript(folder, name, targets) {
  const file = join(folder, `${name}.lua`);
  const many = `
local targets = { ${targets.map((target) => JSON.stringify(target)).join(', ')} }
local made = {}
function init()
  math.randomseed(20261123)
  for i, target in ipairs(targets) do made[i] = wrk.format("GET", target) end
end
function request() return made[math.random(#made)] end
`;
  await writeFile(file, (targets.length > 1 ? many : '') + DONE);
  return file;
}

/**
 * @param {import('./servers.mjs').Running} server
 * @param {object} load
 * @param {string} load.script
 * @param {string} load.target the address of a workload with one; else where wrk connects to
 * @param {number} load.seconds
 * @param {number} load.connections
 * @returns {Promise<Measurement>}
 */
export async function measure(server, { script, target, seconds, connections }) {
  const before = usageOf(server.pid);
  let rssBytes = before.rssBytes;
  const look = setInterval(() => {
    rssBytes = Math.max(rssBytes, usageOf(server.pid).rssBytes);
  }, LOOK_EVERY_MS);
  const output = await runWrk(
    [
      ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
      ...['--timeout', '10s', '--header', `Accept-Encoding: ${ACCEPTED}`, '--script', script],
      `http://127.0.0.1:${server.port}${target}`,
    ],
    seconds * 1000 + PATIENCE_MS,
  ).finally(() => clearInterval(look));
  const after = usageOf(server.pid);
  const [requests = 0, failed = 0, refused = 0, p50 = 0, p99 = 0] = (
    /FIGURES (.*)/.exec(output)?.[1] ?? ''
  )
    .split(' ')
    .map(Number);
  const cpuSeconds = after.cpuSeconds - before.cpuSeconds;
  if (requests === 0 || cpuSeconds <= 0)
    throw new Error(`${server.name} answered nothing at ${target}.\n${output}`);
  return {
    requests,
    errors: failed + refused,
    perCpuSecond: requests / cpuSeconds,
    p50,
    p99,
    rssBytes: Math.max(rssBytes, after.rssBytes),
  };
}

/**
 * @param {string[]} args
 * @param {number} longest in ms
 * @returns {Promise<string>} what it said
 */
function runWrk(args, longest) {
  return new Promise((resolve, reject) => {
    const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const stop = () => child.kill('SIGKILL');
    const late = setTimeout(stop, longest);
    process.once('exit', stop);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(late);
      process.off('exit', stop);
      if (code === 0) resolve(output);
      else reject(new Error(`wrk ended with ${code ?? 'a signal'}.\n${output}`));
    });
  });
}
