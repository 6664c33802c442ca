/**
 * The code of the addresses that depend on a request, bundled at build: the pages, handlers and layout of `app/` as
 * they are, so that they are called without Next.js at run time.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { AT_ONCE, BUNDLES } from './live-names.mjs';

/** Modules whose exports are data that follow from the content alone: the bundle holds the data, as the build works them out. */
const WORKED_OUT = /\/app\/search\/documents\.ts$/;

/** @typedef {import('./pack.mjs').LiveRoute} LiveRoute */

/**
 * @param {string} root the project
 * @param {string} folder of the site that is made
 * @param {readonly LiveRoute[]} live
 */
export async function bundleLive(root, folder, live) {
  const atOnce = live.filter(({ address }) => AT_ONCE.includes(address));
  const workedOut = join(folder, 'worked-out.mjs');
  await Promise.all([
    bundle(root, join(folder, BUNDLES.atOnce), modulesOf(atOnce)),
    bundle(root, join(folder, BUNDLES.rendered), `${modulesOf(live)}\n${RENDERING}`, [
      workOut(root, workedOut),
    ]),
  ]);
  await rm(workedOut, { force: true });
}

const RENDERING = `
import * as layout from './app/layout';
export { layout };
export { createElement } from 'react';
export { renderToStaticMarkup } from 'react-dom/server';
`;

/** @param {readonly LiveRoute[]} live */
function modulesOf(live) {
  const imports = live.map(
    ({ kind, address }, index) =>
      `import * as module${index} from ${JSON.stringify(`./app${address}/${kind === 'page' ? 'page' : 'route'}`)};`,
  );
  const named = live.map(({ address }, index) => `${JSON.stringify(address)}: module${index},`);
  return `${imports.join('\n')}\nexport const modules = {\n${named.join('\n')}\n};`;
}

/**
 * Puts data in the place of a module that works them out.
 *
 * @param {string} root
 * @param {string} outfile for a while
 * @returns {import('esbuild').Plugin}
 */
function workOut(root, outfile) {
  return {
    name: 'work-out',
    setup: ({ onLoad }) =>
      onLoad({ filter: WORKED_OUT }, async ({ path }) => {
        await bundle(root, outfile, `export * from ${JSON.stringify(path)};`);
        const data = Object.entries(await import(pathToFileURL(outfile).href));
        const said = data.map(
          ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
        );
        return { contents: said.join('\n'), loader: 'js' };
      }),
  };
}

/** @param {string} root @param {string} outfile @param {string} contents @param {import('esbuild').Plugin[]} [plugins] */
async function bundle(root, outfile, contents, plugins = []) {
  await build({
    stdin: { contents, resolveDir: root, sourcefile: 'live.mjs' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    inject: [fileURLToPath(new URL('./kept-response.mjs', import.meta.url))],
    // The one stylesheet is in the document's head already.
    loader: { '.css': 'empty' },
    plugins,
    logLevel: 'error',
  });
}
