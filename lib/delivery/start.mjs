/**
 * `npm start`: builds the site when there is none or its sources have changed, then serves it. Refuses to start, with
 * every fault in plain words, when the settings or the built site are wrong.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { readConfiguration } from './configuration.mjs';
import { isCurrent } from './fingerprint.mjs';
import { createLog, missingLines, silentLog, traceOf } from './log.mjs';
import { createOutput } from './output.mjs';
import { readIndex, readPack } from './pack.mjs';
import { watchParents } from './parents.mjs';
import { Renderer } from './renderer.mjs';
import { brokenSeals } from './seal.mjs';
import { endsSoon, Site } from './server.mjs';

/** A balancer that sent SIGTERM waits ten seconds and more before it kills. */
const PATIENCE_MS = 9_000;
const STOPS = ['SIGTERM', 'SIGINT', 'SIGHUP'];
/** Bytes: more than the limit that `npm start` sets, far less than there is without one. */
const LARGEST_HEAP = 256 * 1024 * 1024;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'site');
const started = performance.now();
// What the start throws away would otherwise stay a quarter of the idle process; visitors may let it grow.
setFlagsFromString('--semi-space-growth-factor=1');
// Pages look for their content from here, wherever the server was started.
process.chdir(root);

/** @param {readonly string[]} faults @returns {never} */
function refuse(faults) {
  console.error(['The server did not start.', ...faults.map((fault) => `- ${fault}`)].join('\n'));
  process.exit(1);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// Read by the code of pages when it is loaded.
Object.assign(process.env, { NODE_ENV: 'production' });

const { configuration, faults } = readConfiguration(process.env);
if (faults.length > 0) refuse(faults);

const built = await readIndex(folder).catch(() => undefined);
if (!(await isCurrent(root, built))) {
  console.error(
    built ? 'The sources have changed: building the site.' : 'Building the site, once.',
  );
  // In a process of its own, which takes what it used away with it.
  const child = spawn(process.execPath, [join(root, 'lib/delivery/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  const end = () => child.kill();
  process.once('exit', end);
  for (const signal of STOPS) process.once(signal, () => process.exit(1));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  process.off('exit', end);
  for (const signal of STOPS) process.removeAllListeners(signal);
  if (code !== 0) refuse(['The site could not be built; the lines above say why.']);
}

const pack = await readPack(folder).catch((error) => refuse(unreadable(error)));
const broken = await brokenSeals(folder).catch((error) => refuse(unreadable(error)));
if (broken.length > 0)
  refuse([...broken, 'Build the site again with "npm run build", or copy it again.']);

const errors = createOutput(2, (dropped) => `${dropped} lines are missing here: nobody read them.`);
const output = createOutput(1, missingLines);
const log = configuration.log ? createLog(output.write) : silentLog;
const renderer = new Renderer({
  folder,
  live: pack.index.live,
  report: (trace) => errors.write([trace]),
});
const site = new Site({
  pack,
  renderer,
  log,
  report: (error, address) => errors.write([`Fault at ${address}: ${traceOf(error)}`]),
  setting: configuration,
});

/**
 * Stops, once: everybody who came is answered.
 *
 * @param {number} code
 */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  await site.stop({ drain: configuration.drainMs, patience: PATIENCE_MS });
  await renderer.close();
  await Promise.all([output.end(), errors.end()]);
  process.exit(code);
}
let stopping = false;

site.server.once('error', (error) =>
  refuse([`The address cannot be used: ${error.message}. Choose another with PORT or HOST.`]),
);
site.server.listen(
  { port: configuration.port, ...(configuration.host ? { host: configuration.host } : {}) },
  async () => {
    const bound = site.server.address();
    const port = typeof bound === 'object' && bound ? bound.port : configuration.port;
    console.error(
      `Serving ${pack.entries.size} addresses at http://localhost:${port} after ${Math.round(performance.now() - started)} ms.`,
    );
    await renderer
      .start()
      .catch((error) =>
        refuse([
          `A page cannot be made: ${messageOf(error)} Build the site again with "npm run build".`,
        ]),
      );
    for (const warning of warnings(pack.index)) console.error(warning);
    setFlagsFromString('--semi-space-growth-factor=2');
    site.ready();
    console.error('Ready.');
  },
);

for (const signal of STOPS) process.once(signal, () => stop(0));
// What is broken is not known, so nobody new is taken; but one broken request must not take the others with it.
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => {
    errors.write([`Fault outside a request: ${traceOf(error)}`]);
    stop(1);
  });
}
// npm is told to stop, and this process is not.
if (process.env['npm_lifecycle_event'] !== undefined) watchParents(() => stop(0));

/** @param {import('./pack.mjs').Index} index @returns {string[]} */
function warnings({ siteAddress, knownUntil }) {
  return [
    ...(getHeapStatistics().heap_size_limit > LARGEST_HEAP
      ? ['Nothing limits the memory of this process. Start it as RUNNING.md says.']
      : []),
    ...(siteAddress === null
      ? ['The site was built without SITE_ADDRESS: its sitemap and its letters name this machine.']
      : []),
    ...(endsSoon(knownUntil)
      ? [
          `The bank holidays are known until ${knownUntil} only: dates after it cannot be worked out.`,
        ]
      : []),
  ];
}

/** @param {unknown} error */
function unreadable(error) {
  return [
    `The built site cannot be read: ${messageOf(error)} Build it again with "npm run build".`,
  ];
}
