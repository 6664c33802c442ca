/** Checks that another program makes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../release-check.mjs').Outcome} Outcome */

/** Stryker's words for a mutant that the tests notice, and for one that counts at all. */
const KILLED = ['Killed', 'Timeout'];
const COUNTED = [...KILLED, 'Survived', 'NoCoverage'];

/**
 * Whether the tests notice it when the dates or the rules are broken.
 *
 * @param {string} root
 * @returns {Promise<Outcome>} failed below the share that tests/stryker.config.json asks for
 */
export async function mutation(root) {
  const { status } = spawnSync('npm', ['run', '--silent', 'mutation'], {
    cwd: root,
    stdio: 'inherit',
  });
  /** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
  const { files } = JSON.parse(readFileSync(join(root, 'reports/mutation.json'), 'utf8'));
  const line = (/** @type {string} */ room) => {
    const all = Object.entries(files)
      .filter(([file]) => file.startsWith(room))
      .flatMap(([, { mutants }]) => mutants.filter((one) => COUNTED.includes(one.status)));
    const killed = all.filter((one) => KILLED.includes(one.status)).length;
    return `${room}: ${killed} of ${all.length} killed (${((100 * killed) / all.length).toFixed(1)} %).`;
  };
  return {
    result: status === 0 ? 'passed' : 'failed',
    lines: ['lib/deadlines', 'lib/rules', 'lib/'].map(line),
  };
}

/**
 * Whether the container can be built.
 *
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export async function container(root) {
  const engine = ['podman', 'docker'].find(
    (name) => spawnSync(name, ['info'], { stdio: 'ignore' }).status === 0,
  );
  if (engine === undefined)
    return { result: 'not run', lines: ['No container engine works here.'] };
  const format = engine === 'podman' ? ['--format', 'docker'] : [];
  const { status } = spawnSync(
    engine,
    ['build', ...format, '-f', 'lib/delivery/Containerfile', '-t', 'send-next-step', '.'],
    { cwd: root, stdio: 'inherit' },
  );
  return { result: status === 0 ? 'passed' : 'failed', lines: [`Built with ${engine}.`] };
}
