/** Reads what `next build` hands over: pages, files, the addresses left for requests, and the one stylesheet. */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { forEachOf } from './compress.mjs';
import { filesUnder } from './files-under.mjs';
import { addressTemplate } from './log.mjs';
import { mediaTypeOf } from './media-types.mjs';
import { stylesheetsOf } from './plain-document.mjs';

/**
 * @typedef {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]} BuildContext
 * @typedef {import('./pack.mjs').Body} Body
 * @typedef {import('./live-proof.mjs').BuiltRoute} BuiltRoute
 * @typedef {{ address: string, route: string, html: string }} Page
 */

/** @param {BuildContext} context @returns {Promise<Page[]>} */
export async function prerenderedPages({ outputs }) {
  const found = outputs.prerenders.flatMap(({ pathname, route, routeType, fallback }) =>
    routeType === 'page' && !pathname.startsWith('/_') && fallback?.filePath
      ? [{ address: pathname, route, file: fallback.filePath }]
      : [],
  );
  const notFound = outputs.staticFiles.find(({ pathname }) => pathname === '/404');
  if (notFound) found.push({ address: '/404', route: '/404', file: notFound.filePath });
  return forEachOf(found, async ({ file, ...page }) => ({
    ...page,
    html: await readFile(file, 'utf8'),
  }));
}

/**
 * What prerendered handlers answered, and the files of public/.
 *
 * @param {BuildContext} context
 * @returns {Promise<Body[]>}
 */
export async function prerenderedFiles({ outputs, projectDir }) {
  const folder = join(projectDir, 'public');
  const found = [
    ...outputs.prerenders.flatMap(({ pathname, route, routeType, fallback }) =>
      routeType === 'route' && fallback?.filePath
        ? [
            {
              address: pathname,
              template: addressTemplate(route),
              kind: /** @type {const} */ ('file'),
              file: fallback.filePath,
              headers: fallback.initialHeaders,
            },
          ]
        : [],
    ),
    ...outputs.staticFiles.flatMap(({ pathname, filePath }) =>
      filePath.endsWith('.body')
        ? [
            {
              address: pathname,
              template: pathname,
              kind: /** @type {const} */ ('file'),
              file: filePath,
              headers: undefined,
            },
          ]
        : [],
    ),
    ...(await filesUnder(folder)).map((file) => {
      const address = `/${relative(folder, file).split(sep).join('/')}`;
      return {
        address,
        template: address,
        kind: /** @type {const} */ ('asset'),
        file,
        headers: undefined,
      };
    }),
  ];
  return forEachOf(found, async ({ file, headers, ...said }) => {
    const given = headers ?? (await headersBeside(file));
    const type = mediaTypeOf(said.address) ?? given['content-type'];
    const disposition = given['content-disposition'];
    return {
      ...said,
      type: String(type ?? ''),
      ...(disposition ? { disposition: String(disposition) } : {}),
      body: await readFile(file),
    };
  });
}

/** @param {string} file @returns {Promise<Record<string, string | string[]>>} */
async function headersBeside(file) {
  const meta = await readFile(file.replace(/\.body$/, '.meta'), 'utf8').catch(() => undefined);
  return meta === undefined || !file.endsWith('.body') ? {} : (JSON.parse(meta).headers ?? {});
}

/**
 * Outputs that are run on a request: those of which nothing was prerendered.
 *
 * @param {BuildContext} context
 * @returns {BuiltRoute[]}
 */
export function liveRoutes({ outputs, projectDir }) {
  const prerendered = new Set(outputs.prerenders.map(({ parentOutputId }) => parentOutputId));
  const files = new Set(outputs.staticFiles.map(({ pathname }) => pathname));
  /** @param {'page' | 'handler'} kind @returns {(output: { id: string, pathname: string, filePath: string }) => BuiltRoute[]} */
  const ofKind =
    (kind) =>
    ({ id, pathname, filePath }) =>
      prerendered.has(id) ||
      files.has(pathname) ||
      pathname.endsWith('.rsc') ||
      pathname.startsWith('/_')
        ? []
        : [{ address: pathname, kind, file: relative(projectDir, filePath) }];
  return [
    ...outputs.appPages.flatMap(ofKind('page')),
    ...outputs.appRoutes.flatMap(ofKind('handler')),
  ];
}

/** @param {BuildContext} context @param {readonly Page[]} pages */
export async function styleOf({ outputs }, pages) {
  const [href] = stylesheetsOf(pages.find(({ address }) => address === '/404')?.html ?? '');
  const file = outputs.staticFiles.find(({ pathname }) => pathname === href);
  return file ? (await readFile(file.filePath, 'utf8')).trim() : '';
}
