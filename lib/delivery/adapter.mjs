/**
 * Runs at the end of `next build`: checks the build, turns every prerendered page into a plain document, compresses
 * once, and writes `site/`: the folder `www` that any web server can hold, the configuration for nginx, and the pack
 * for our own server. A fault anywhere fails the build, with all faults in words.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { overBudget, pageKindOf, weightReport } from './budgets.mjs';
import { compress, forEachOf } from './compress.mjs';
import { fingerprint } from './fingerprint.mjs';
import { writeFolder } from './folder.mjs';
import * as guards from './guards.mjs';
import { addressTemplate } from './log.mjs';
import { isCompressible, mediaTypeOf } from './media-types.mjs';
import { nginxConfiguration } from './nginx.mjs';
import { writePack } from './pack.mjs';
import { residueOf, stylesheetsOf, toPlainDocument } from './plain-document.mjs';

/** Pages that are sent for a fault and have no address of their own; `notFound` is Next's own output. */
const HIDDEN = {
  '/trouble': 'app/trouble/page.tsx',
  '/without-server': 'app/without-server/page.tsx',
  '/404': 'app/not-found.tsx',
};
/** Thousands of wizard pages get the last but one quality: 3 % larger, a third of the time. */
const QUALITY = { answers: 10, other: 11 };
const HTML = 'text/html; charset=utf-8';

/**
 * @typedef {guards.BuildContext} BuildContext
 * @typedef {import('./pack.mjs').Body} Body
 * @typedef {import('./pack.mjs').LiveRoute} LiveRoute
 * @typedef {{ address: string, route: string, html: string }} Page
 */

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'plain-documents',
  async onBuildComplete(context) {
    const started = performance.now();
    const { projectDir: root, distDir, buildId } = context;
    const [pages, files, sources] = await Promise.all([
      prerenderedPages(context),
      prerenderedFiles(context),
      fingerprint(root),
    ]);
    const live = liveRoutes(context);
    const style = await styleOf(context, pages);
    const documents = pages.map(({ html, ...page }) => ({
      ...page,
      document: toPlainDocument(html, style),
    }));

    refuseIfAny([
      ...guards.ignoredFeatures(context),
      ...guards.unfinishedPages(context),
      ...(await guards.openAddresses(distDir, live)),
      ...(await guards.clientComponents(distDir)),
      ...(await guards.serverActions(distDir)),
      ...(await guards.suspenseInSources(root)),
      ...guards.severalStyles(pages, style),
      ...guards.missingPages(new Set(pages.map(({ address }) => address)), HIDDEN),
      ...guards.badAddresses(
        [...pages.map(({ address }) => ({ address, type: HTML })), ...files],
        live,
      ),
      ...documents.flatMap(({ address, document }) =>
        residueOf(document).map((fault) => `${address} holds ${fault}.`),
      ),
    ]);

    const bodies = await forEachOf([...documents.map(pageBody), ...files], compressed);
    const weights = documents.map(({ address, document }, index) => ({
      address,
      kind: pageKindOf(address, document),
      bytes: bodies[index]?.br?.byteLength ?? 0,
    }));
    refuseIfAny(overBudget(weights));

    /** @param {string} address */
    const hidden = (address) =>
      /** @type {Body} */ (bodies.find((body) => body.address === address));
    const fresh = join(root, 'site.new');
    await rm(fresh, { recursive: true, force: true });
    const index = await writePack(fresh, {
      build: buildId,
      sources: sources ?? '',
      style,
      bodies: bodies.filter(({ address }) => !(address in HIDDEN)),
      documents: { notFound: hidden('/404'), trouble: hidden('/trouble') },
      live,
    });
    await writeFolder(join(fresh, 'www'), bodies);
    await writeFile(
      join(fresh, 'nginx.conf'),
      await nginxConfiguration({ styleHash: index.style.hash, live, entries: index.entries }),
    );
    // The old site serves until the new one is whole.
    await rm(join(root, 'site'), { recursive: true, force: true });
    await rename(fresh, join(root, 'site'));

    const size = bodies.reduce(
      (sum, { br, gzip, body }) =>
        sum + (br && gzip ? br.byteLength + gzip.byteLength : body.byteLength),
      0,
    );
    const took = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      [
        `${documents.length} plain documents, ${files.length} files, ${live.length} live addresses; ${(size / 1e6).toFixed(1)} MB, packed in ${took} s`,
        ...weightReport(weights),
      ]
        .map((line) => `  ${line}`)
        .join('\n'),
    );
  },
};

export default adapter;

/** @param {BuildContext} context @returns {Promise<Page[]>} */
async function prerenderedPages({ outputs }) {
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
async function prerenderedFiles({ outputs, projectDir }) {
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
    ...(await guards.filesUnder(folder)).map((file) => {
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
 * @returns {LiveRoute[]}
 */
function liveRoutes({ outputs, projectDir }) {
  const prerendered = new Set(outputs.prerenders.map(({ parentOutputId }) => parentOutputId));
  const files = new Set(outputs.staticFiles.map(({ pathname }) => pathname));
  /** @param {'page' | 'handler'} kind @returns {(output: { id: string, pathname: string, filePath: string }) => LiveRoute[]} */
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
async function styleOf({ outputs }, pages) {
  const [href] = stylesheetsOf(pages.find(({ address }) => address === '/404')?.html ?? '');
  const file = outputs.staticFiles.find(({ pathname }) => pathname === href);
  return file ? (await readFile(file.filePath, 'utf8')).trim() : '';
}

/** @param {{ address: string, route: string, document: string }} page @returns {Body} */
function pageBody({ address, route, document }) {
  const holdsAnswers = /^\/(?:check|choose)\//.test(address);
  return {
    address,
    template: addressTemplate(route),
    kind: holdsAnswers ? 'answers' : 'page',
    type: HTML,
    body: Buffer.from(document),
  };
}

/** @param {Body} body @returns {Promise<Body>} */
async function compressed(body) {
  if (!isCompressible(body.type)) return body;
  return {
    ...body,
    ...(await compress(body.body, body.kind === 'answers' ? QUALITY.answers : QUALITY.other)),
  };
}

/** @param {readonly string[]} faults */
function refuseIfAny(faults) {
  if (faults.length === 0) return;
  throw new Error(
    `The site was not made. ${faults.length} fault(s):\n${[...new Set(faults)].map((fault) => `  - ${fault}`).join('\n')}`,
  );
}
