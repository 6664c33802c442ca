/** What would only work with a script, which no page has, each as a function that returns its faults in words. */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filesUnder } from './files-under.mjs';

/**
 * Client components of our own. They would be sent, and never run.
 *
 * @param {string} distDir
 * @returns {Promise<string[]>}
 */
export async function clientComponents(distDir) {
  const faults = new Set();
  for (const file of await filesUnder(join(distDir, 'server', 'app'))) {
    if (!file.endsWith('_client-reference-manifest.js')) continue;
    for (const module of clientModulesIn(await readFile(file, 'utf8'))) {
      if (!module.includes('node_modules/next/'))
        faults.add(module.replace(/^\[project\]\//, '').replace(/ <module evaluation>$/, ''));
    }
  }
  return [...faults].map(
    (module) =>
      `${module} is a client component ("use client"). No script is shipped, so it would do nothing: make it a server component.`,
  );
}

/**
 * The modules a client-reference manifest names.
 *
 * @param {string} manifest the text of the file
 * @returns {string[]}
 */
export function clientModulesIn(manifest) {
  const json = manifest.slice(manifest.lastIndexOf('] = ') + 4).replace(/;\s*$/, '');
  const { clientModules } = /** @type {{ clientModules?: Record<string, unknown> }} */ (
    JSON.parse(json)
  );
  if (!clientModules)
    throw new Error(
      'A client-reference manifest of Next.js has another shape than this version knows.',
    );
  return Object.keys(clientModules);
}

/**
 * Server actions: they need POST, which the server refuses.
 *
 * @param {string} distDir
 * @returns {Promise<string[]>}
 */
export async function serverActions(distDir) {
  /** @type {{ node: object, edge: object }} */
  const manifest = JSON.parse(
    await readFile(join(distDir, 'server', 'server-reference-manifest.json'), 'utf8'),
  );
  const count = Object.keys(manifest.node).length + Object.keys(manifest.edge).length;
  return count > 0
    ? [
        `The site has ${count} server action(s) ("use server"). The server takes no POST: use a form with GET.`,
      ]
    : [];
}

/**
 * Suspense and its files, by source: a page made on a request cannot wait for them.
 *
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function suspenseInSources(root) {
  /** @type {string[]} */
  const faults = [];
  for (const folder of ['app', 'components']) {
    for (const file of await filesUnder(join(root, folder))) {
      const name = relative(root, file).split(sep).join('/');
      if (/\/loading\.[jt]sx?$/.test(name))
        faults.push(
          `${name} shows a page that waits for a script. Take it out; await in the page.`,
        );
      else if (
        /\.[jt]sx$/.test(name) &&
        /<(?:React\.)?Suspense\b/.test(await readFile(file, 'utf8'))
      ) {
        faults.push(
          `${name} uses Suspense, which needs a script when its content is late. Await in the page.`,
        );
      }
    }
  }
  return faults;
}
