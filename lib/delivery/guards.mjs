/**
 * What must not be in a build, each as a function that returns its faults in words. The build fails with all of them
 * at once. Together they say: every page is a finished document, and nothing is left for a part of Next.js that the
 * server and the folder do not have.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]} BuildContext
 */

/** Next.js makes this one itself; the server does the same with its own rules. */
const OWN_REDIRECT = '/:path+/';

/**
 * A minor of Next.js that nobody has followed NEXT.md for.
 *
 * @param {string} version of Next.js
 * @param {string} page the text of NEXT.md, which names the minor it was followed for
 * @returns {string[]}
 */
export function unknownMinor(version, page) {
  const followed = /^Followed for Next\.js (\d+\.\d+)\.$/m.exec(page)?.[1];
  if (followed !== undefined && version.startsWith(`${followed}.`)) return [];
  return [
    `Next.js is ${version}; lib/delivery/NEXT.md was followed for ${followed ?? 'none'}. Follow it, then write the new minor there.`,
  ];
}

/**
 * Features of Next.js that only its own server has.
 *
 * @param {BuildContext} context
 * @returns {string[]}
 */
export function ignoredFeatures({ routing, outputs, config }) {
  /** @type {[boolean, string][]} */
  const found = [
    [
      routing.beforeMiddleware.some(
        ({ source, priority }) => !(priority && source === OWN_REDIRECT),
      ),
      'redirects() or headers() in next.config',
    ],
    [
      [...routing.beforeFiles, ...routing.afterFiles, ...routing.fallback].length > 0,
      'rewrites() in next.config',
    ],
    [
      outputs.middleware !== undefined || routing.middlewareMatchers.length > 0,
      'a proxy or middleware file',
    ],
    [outputs.pages.length + outputs.pagesApi.length > 0, 'a pages/ folder'],
    [
      [...outputs.appPages, ...outputs.appRoutes].some(({ runtime }) => runtime === 'edge'),
      'the edge runtime',
    ],
    [
      Boolean(config.basePath || config.assetPrefix || config.i18n || config.trailingSlash),
      'basePath, assetPrefix, i18n or trailingSlash in next.config',
    ],
  ];
  return found
    .filter(([is]) => is)
    .map(([, what]) => `The site uses ${what}. The server does not run it: take it out.`);
}

/**
 * Pages that Next.js would finish, or make again, later.
 *
 * @param {BuildContext} context
 * @returns {string[]}
 */
export function unfinishedPages({ outputs }) {
  /** @type {string[]} */
  const faults = [];
  for (const { pathname, compute, response, config, fallback } of outputs.prerenders) {
    // Related outputs have no response of their own; Next's own error pages are not served.
    if (response === undefined || pathname.startsWith('/_')) continue;
    if (
      config.renderingMode === 'PARTIALLY_STATIC' ||
      fallback?.postponedState ||
      compute !== 'static' ||
      response !== 'complete'
    ) {
      faults.push(
        `${pathname} is only partly prerendered. Make it wholly static or wholly dynamic.`,
      );
    }
    if (typeof fallback?.initialRevalidate === 'number')
      faults.push(`${pathname} sets revalidate. A page changes with a new build only.`);
    const status = fallback?.initialStatus ?? 200;
    if (status !== 200)
      faults.push(`${pathname} answers ${status} at build. Only 200 can be prerendered.`);
  }
  return faults;
}

/**
 * Routes that answer addresses nobody listed: an unknown one would be rendered, or be a blank page without scripts.
 *
 * @param {string} distDir
 * @param {readonly { address: string }[]} live
 * @returns {Promise<string[]>}
 */
export async function openAddresses(distDir, live) {
  /** @type {{ dynamicRoutes: Record<string, { fallback?: unknown }> }} */
  const manifest = JSON.parse(await readFile(join(distDir, 'prerender-manifest.json'), 'utf8'));
  const open = Object.entries(manifest.dynamicRoutes).filter(
    ([, { fallback }]) => fallback !== false,
  );
  return [
    ...open.map(([address]) => address),
    ...live.map(({ address }) => address).filter((address) => address.includes('[')),
  ].map(
    (address) =>
      `${address} is open to any address. Set dynamicParams = false and list every address in generateStaticParams.`,
  );
}

/**
 * Stylesheets: one and the same for all pages, without files it would fetch.
 *
 * @param {readonly { sheets: readonly string[] }[]} pages what each asks for
 * @param {string} style
 * @returns {string[]}
 */
export function severalStyles(pages, style) {
  const sets = new Set(pages.map(({ sheets }) => sheets.join(' ')));
  const [only = ''] = sets;
  const faults = [];
  if (sets.size > 1 || only.includes(' ')) {
    faults.push(
      `The pages ask for different stylesheets (${[...sets].join(' | ')}). Import every style in app/globals.css, and that in app/layout.tsx.`,
    );
  }
  const fetched = /url\(\s*(?!["']?data:)[^)]*\)/.exec(style)?.[0];
  if (fetched)
    faults.push(
      `The stylesheet fetches a file (${fetched}). Put it in the text as a data: address, or leave it out.`,
    );
  if (/<\/style|<!--/i.test(style))
    faults.push('The stylesheet holds "</style" or "<!--", which would end the style element.');
  return faults;
}

/**
 * Pages and files the server cannot do without.
 *
 * @param {ReadonlySet<string>} addresses
 * @param {Record<string, string>} needed file by address
 * @returns {string[]}
 */
export function missingFiles(addresses, needed) {
  return Object.entries(needed)
    .filter(([address]) => !addresses.has(address))
    .map(([, file]) => `${file} is missing, or is not prerendered.`);
}

/**
 * Two bodies at one address, an address that needs encoding, or a file of a type the server does not know.
 *
 * @param {readonly { address: string, type: string }[]} bodies an empty type is an unknown one
 * @param {readonly { address: string }[]} live
 * @returns {string[]}
 */
export function badAddresses(bodies, live) {
  const seen = new Set();
  /** @type {string[]} */
  const faults = [];
  for (const { address } of [...bodies, ...live]) {
    if (seen.has(address))
      faults.push(`${address} exists twice: as a page, a file, or an address made on a request.`);
    seen.add(address);
    if (!/^\/[A-Za-z0-9._/-]*$/.test(address))
      faults.push(`${address} holds a letter that must be encoded. Use a to z, 0 to 9 and "-".`);
  }
  for (const { address, type } of bodies) {
    if (type === '')
      faults.push(`${address} is of a type that lib/delivery/media-types.mjs does not list.`);
  }
  return faults;
}
