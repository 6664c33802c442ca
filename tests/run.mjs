/**
 * `npm test`: every check, in the order of their cost. Goes on after a failure where that makes sense, and ends with
 * the line "N passed, N failed". `npm test -- lint unit` runs the named steps only.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ passed: number, failed: number, notRun: number }} Count
 * @typedef {{ name: string, run: () => Promise<Count> }} Step
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');
/** A step that hangs must not take the last line with it. */
const LONGEST_STEP_MS = 3 * 60 * 60_000;
const OLDEST_NODE = [20, 19];

const environment = {
  ...process.env,
  // Debian keeps nginx where only root looks.
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH'], '/usr/sbin'].join(delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  DEBIAN_FRONTEND: 'noninteractive',
  ...(!process.stdout.isTTY && { NO_COLOR: '1' }),
};

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Runs a program in the project's folder, with its output on ours.
 *
 * @param {string} program
 * @param {...string} args
 * @returns {Promise<boolean>} whether it ended well, and in time
 */
function run(program, ...args) {
  say(`\n> ${program} ${args.join(' ')}`);
  return new Promise((resolve) => {
    // In a group of its own, so that what it started ends with it.
    const child = spawn(program, args, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    const stop = () => {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    const late = setTimeout(() => {
      say(`${program} took more than ${LONGEST_STEP_MS / 60_000} minutes and was stopped.`);
      stop();
    }, LONGEST_STEP_MS);
    process.once('exit', stop);
    const done = (/** @type {boolean} */ well) => {
      clearTimeout(late);
      process.off('exit', stop);
      resolve(well);
    };
    child.once('error', (error) => {
      say(error.message);
      done(false);
    });
    child.once('exit', (code) => done(code === 0));
  });
}

/** @param {boolean} well @returns {Count} */
function one(well) {
  return { passed: well ? 1 : 0, failed: well ? 0 : 1, notRun: 0 };
}

/** @param {string} program */
function has(program) {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { env: environment, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs Debian packages, where that is possible without asking anyone.
 *
 * @param {...string} packages
 */
async function installed(...packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0 || !has('apt-get'))
    return false;
  return (
    (await run('apt-get', 'update', '-qq')) &&
    (await run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages))
  );
}

let nginxIsPrepared = false;

/** Looks for nginx, once, and says what it did. */
async function prepareNginx() {
  if (nginxIsPrepared) return;
  nginxIsPrepared = true;
  if (has('nginx')) return say('nginx: the one on this machine.');
  await installed('nginx-light', 'libnginx-mod-http-brotli-static');
  say(
    has('nginx')
      ? 'nginx: was missing, and has been installed.'
      : 'nginx: is missing and cannot be installed here. The tests that need it are not run.',
  );
}

/**
 * Looks for a browser, tells Playwright which it is, and says what it did.
 *
 * @returns {Promise<boolean>} whether there is one
 */
async function prepareChromium() {
  const path = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';
  const wasThere = existsSync(path);
  if (!wasThere) await installed('chromium', 'fonts-liberation');
  if (existsSync(path)) {
    say(`Chromium: ${wasThere ? '' : 'was missing, and has been installed: '}${path}.`);
    Object.assign(environment, { CHROMIUM_PATH: path });
    return true;
  }
  Object.assign(environment, { CHROMIUM_PATH: '' });
  const brought = await run('playwright', 'install', 'chromium');
  say(
    brought
      ? 'Chromium: was missing; this is the one that Playwright brings.'
      : 'Chromium: is missing and cannot be installed here. Say where it is with CHROMIUM_PATH.',
  );
  return brought;
}

/**
 * @template Report
 * @param {string} name of the report
 * @returns {Promise<Report | undefined>} undefined when the program ended without one
 */
async function reportOf(name) {
  return readFile(join(reports, `${name}.json`), 'utf8').then(JSON.parse, () => undefined);
}

/**
 * @param {boolean} well whether the program ended well
 * @param {Count} count what its report says
 * @returns {Count}
 */
function counted(well, count) {
  // Without a failed test, something failed that is no test: a file that does not load, or the report itself.
  return well || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** @param {string} name @param {...string} args */
async function vitest(name, ...args) {
  await prepareNginx();
  const well = await run(
    'vitest',
    ...[
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--silent=passed-only',
      '--reporter=dot',
      '--reporter=json',
    ],
    `--outputFile.json=${join(reports, `${name}.json`)}`,
    ...args,
  );
  /** @type {VitestReport | undefined} */
  const report = await reportOf(name);
  if (report === undefined) return one(false);
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return counted(well, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    notRun: report.numPendingTests + report.numTodoTests,
  });
}

async function browser() {
  if (!(await prepareChromium())) return one(false);
  Object.assign(environment, { E2E_PORT: String(await freePort()) });
  const well = await run('playwright', 'test', '--config', 'tests/playwright.config.ts');
  /** @type {PlaywrightReport | undefined} */
  const report = await reportOf('browser');
  if (report === undefined) return one(false);
  const { stats, errors } = report;
  return counted(well, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    notRun: stats.skipped,
  });
}

/** @returns {Promise<number>} a port that nobody listens on */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

let built = true;

/** @type {Step[]} */
const steps = [
  {
    name: 'types',
    run: async () => one((await run('next', 'typegen')) && (await run('tsc', '--noEmit'))),
  },
  {
    name: 'lint',
    run: async () => one(await run('biome', 'ci', '--colors=off', '--error-on-warnings')),
  },
  { name: 'unused', run: async () => one(await run('knip')) },
  {
    name: 'unit',
    run: () => vitest('unit', '--exclude', 'tests/e2e-server/**'),
  },
  {
    name: 'build',
    run: async () => {
      built = await run('npm', 'run', '--silent', 'build');
      return one(built);
    },
  },
  { name: 'site', run: () => vitest('site', 'tests/e2e-server') },
  { name: 'browser', run: browser },
];
const needsBuild = ['site', 'browser'];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  say(
    `This is Node.js ${process.versions.node}. The checks need ${OLDEST_NODE.join('.')} or later.`,
  );
  say('0 passed, 1 failed');
  process.exit(1);
}

const wanted = process.argv.slice(2);
const strangers = wanted.filter((name) => !steps.some((step) => step.name === name));
if (strangers.length > 0) {
  say(
    `There is no step called ${strangers.join(', ')}. The steps are ${steps.map(({ name }) => name).join(', ')}.`,
  );
  say('0 passed, 1 failed');
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

const total = { passed: 0, failed: 0, notRun: 0 };
const table = [];
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  if (!built && needsBuild.includes(step.name)) {
    table.push(`${step.name.padEnd(9)} not run: there is no built site`);
    continue;
  }
  const started = performance.now();
  const count = await step.run().catch((error) => {
    say(String(error));
    return one(false);
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  total.passed += count.passed;
  total.failed += count.failed;
  total.notRun += count.notRun;
  const notRun = count.notRun > 0 ? `, ${count.notRun} not run` : '';
  const line = `${step.name.padEnd(9)} ${count.passed} passed, ${count.failed} failed${notRun} (${seconds} s)`;
  // At once too: a run that is broken off has said how long each step took.
  say(`\n${line}`);
  table.push(line);
}

say(`\n${table.join('\n')}`);
if (total.notRun > 0) say(`${total.notRun} not run: what they need is not here.`);
say(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
