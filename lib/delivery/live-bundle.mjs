/**
 * The code of the addresses that depend on a request, bundled at build: the pages, handlers and layout of `app/` as
 * they are, so that they are called without Next.js at run time.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { AT_ONCE, BUNDLES } from './live-names.mjs';

/** @typedef {import('./pack.mjs').LiveRoute} LiveRoute */

/**
 * @param {string} root the project
 * @param {string} folder of the site that is made
 * @param {readonly LiveRoute[]} live
 */
export async function bundleLive(root, folder, live) {
  const atOnce = live.filter(({ address }) => AT_ONCE.includes(address));
  await Promise.all([
    bundle(root, join(folder, BUNDLES.atOnce), modulesOf(atOnce)),
    bundle(root, join(folder, BUNDLES.rendered), `${modulesOf(live)}\n${RENDERING}`),
  ]);
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

/** @param {string} root @param {string} outfile @param {string} contents */
async function bundle(root, outfile, contents) {
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
    logLevel: 'error',
  });
}
