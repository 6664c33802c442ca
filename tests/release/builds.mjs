/** Whole builds in scratch copies: the same sources twice, and the site of another council. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** @typedef {import('../release-check.mjs').Outcome} Outcome */

const NOT_COPIED = ['node_modules', '.git', '.next', 'site', 'reports', 'test-results'];
const SHOWN = 10;

/**
 * Builds a copy of the sources, in a folder of its own with packages of its own: Next.js takes none that are elsewhere.
 *
 * @template Seen
 * @param {string} root
 * @param {(copy: string) => void} change of the copy, before it is built
 * @param {(site: string) => Promise<Seen>} look at what was built
 * @returns {Promise<Seen | undefined>} undefined when the build failed; what it said has been printed
 */
async function buildCopy(root, change, look) {
  const copy = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    cpSync(root, copy, {
      recursive: true,
      filter: (from) => !NOT_COPIED.includes(relative(root, from)),
    });
    const [from, to] = [join(root, 'node_modules'), join(copy, 'node_modules')];
    // Linked where both stand on one disk, copied elsewhere.
    if (spawnSync('cp', ['-al', from, to], { stdio: 'ignore' }).status !== 0)
      cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    change(copy);
    const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: 'inherit' });
    return build.status === 0 ? await look(join(copy, 'site')) : undefined;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, Buffer>>} every file under it, by its name
 */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return /** @type {const} */ ([relative(folder, path), await readFile(path)]);
      }),
    ),
  );
}

/**
 * Whether two builds of the same sources, in two folders, are the same to the byte.
 *
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export async function reproducibility(root) {
  const one = await buildCopy(root, () => {}, filesIn);
  const other = one && (await buildCopy(root, () => {}, filesIn));
  if (one === undefined || other === undefined)
    return { result: 'failed', lines: ['A build failed.'] };
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  const different = names.filter((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    return here === undefined || there === undefined || !here.equals(there);
  });
  return {
    result: different.length === 0 ? 'passed' : 'failed',
    lines: [
      `${names.length} files, ${different.length} of them different.`,
      ...different.slice(0, SHOWN).map((name) => `Different: ${name}`),
    ],
  };
}

/**
 * Whether the example council's folder, in the place of ours, makes a whole site in which ours is not named.
 *
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export async function council(root) {
  const example = join(root, 'tests/support/council-example');
  const nameOf = (/** @type {string} */ folder) =>
    JSON.parse(readFileSync(join(folder, 'council.json'), 'utf8')).shortName;
  const [ours, theirs] = [nameOf(join(root, 'content/council')), nameOf(example)];
  const files = await buildCopy(
    root,
    (copy) => {
      rmSync(join(copy, 'content/council'), { recursive: true });
      cpSync(example, join(copy, 'content/council'), { recursive: true });
    },
    filesIn,
  );
  if (files === undefined) return { result: 'failed', lines: ['The build failed.'] };
  const pages = [...files].filter(([name]) => name.endsWith('.html'));
  const naming = (/** @type {string} */ name) =>
    pages.filter(([, bytes]) => bytes.toString().includes(name)).map(([page]) => page);
  const stale = naming(ours);
  return {
    result: stale.length === 0 && naming(theirs).length > 0 ? 'passed' : 'failed',
    lines: [
      `${pages.length} pages; ${naming(theirs).length} name ${theirs}, ${stale.length} still name ${ours}.`,
      ...stale.slice(0, SHOWN).map((page) => `Names ${ours}: ${page}`),
    ],
  };
}
