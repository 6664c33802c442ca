/**
 * `npm start`: builds the site when there is none or its sources have changed, then serves it. Refuses to start, with
 * every fault in plain words, when the settings or the built site are wrong.
 */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { readConfiguration } from './configuration.mjs';
import { isCurrent } from './fingerprint.mjs';
import { createLog, silentLog, traceOf } from './log.mjs';
import { readIndex, readPack } from './pack.mjs';
import { Renderer } from './render.mjs';
import { Site } from './server.mjs';

/** A balancer that sent SIGTERM waits ten seconds and more before it kills. */
const PATIENCE_MS = 9_000;
/** For those who were waiting when the server began to listen. */
const WAITING_MS = 100;

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

// Next.js reads both of these when its code is loaded.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });

const { configuration, faults } = readConfiguration(process.env);
if (faults.length > 0) refuse(faults);

const built = await readIndex(folder).catch(() => undefined);
if (!(await isCurrent(root, built))) {
  console.error(
    built ? 'The sources have changed: building the site.' : 'Building the site, once.',
  );
  // Only here, because a server that has its site needs no tool of the build.
  const { build } = await import('./build.mjs');
  await build(root).catch((error) => refuse([messageOf(error)]));
}

const pack = await readPack(folder).catch((error) =>
  refuse([
    `The built site cannot be read: ${messageOf(error)} Build it again with "npm run build".`,
  ]),
);
const log = configuration.log ? createLog((text) => process.stdout.write(text)) : silentLog;
const renderer = new Renderer({
  root,
  live: pack.index.live,
  style: pack.index.style.text,
  entries: pack.entries,
});
const site = new Site({
  pack,
  renderer,
  log,
  report: (error, address) => console.error(`Fault at ${address}: ${traceOf(error)}`),
});

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
    // Whoever was waiting already gets a page first: loading what live pages need holds up everything.
    await delay(WAITING_MS);
    await renderer
      .warm()
      .catch((error) =>
        refuse([
          `A page cannot be made: ${messageOf(error)} Build the site again with "npm run build".`,
        ]),
      );
    setFlagsFromString('--semi-space-growth-factor=2');
    site.ready();
    console.error('Ready.');
  },
);

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, async () => {
    await site.stop(PATIENCE_MS);
    process.exit(0);
  });
}
// One broken request must not take the others with it.
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => console.error(`Fault outside a request: ${traceOf(error)}`));
}
