/**
 * Runs at the end of `next build`: checks the build, turns every prerendered page into a plain document, compresses
 * once, and writes `site/`: the folder `www` that any web server can hold, the configuration for nginx, and the pack
 * for our own server. A fault anywhere fails the build, with all faults in words.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { overBudget, pageKindOf, weightReport } from './budgets.mjs';
import { readClosedLists } from './closed-lists.mjs';
import { compress, forEachOf } from './compress.mjs';
import { fingerprint } from './fingerprint.mjs';
import { writeFolder } from './folder.mjs';
import * as guards from './guards.mjs';
import { bundleLive } from './live-bundle.mjs';
import { BUNDLES } from './live-names.mjs';
import { proveLive } from './live-proof.mjs';
import { addressTemplate, resultTemplate } from './log.mjs';
import { isCompressible, SPECULATION_RULES } from './media-types.mjs';
import { nginxConfiguration } from './nginx.mjs';
import { liveRoutes, prerenderedFiles, prerenderedPages, styleOf } from './outputs.mjs';
import { writePack } from './pack.mjs';
import { dressed, plainPage } from './plain-document.mjs';
import * as scripts from './script-guards.mjs';
import { writeSeal } from './seal.mjs';
import { securityText } from './security-text.mjs';
import { stylesByKind } from './styles.mjs';

/** Pages that are sent for a fault and have no address of their own; `notFound` is Next's own output. */
const HIDDEN = {
  '/trouble': 'app/trouble/page.tsx',
  '/without-server': 'app/without-server/page.tsx',
  '/404': 'app/not-found.tsx',
};
const NEEDED = { ...HIDDEN, [SPECULATION_RULES.address]: `public${SPECULATION_RULES.address}` };
/** Thousands of wizard pages get the last but one quality: 3 % larger, a third of the time. */
const QUALITY = { answers: 10, other: 11 };
const HTML = 'text/html; charset=utf-8';
const FOLLOWED = new URL('./NEXT.md', import.meta.url);

/**
 * @typedef {import('./pack.mjs').Body} Body
 * @typedef {import('./outputs.mjs').BuildContext} BuildContext
 * @typedef {import('./plain-document.mjs').PlainPage & { address: string, route: string }} Made
 */

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'plain-documents',
  async onBuildComplete(context) {
    const started = performance.now();
    const security = securityText(process.env, new Date());
    refuseIfAny(security.faults);
    const [pages, written, lists] = await Promise.all([
      prerenderedPages(context),
      prerenderedFiles(context),
      readClosedLists(context.distDir),
    ]);
    const files = [...written, ...security.files];
    const built = liveRoutes(context);
    const style = await styleOf(context, pages);
    const made = pages.map(({ html, ...page }) => ({ ...page, ...plainPage(html) }));
    refuseIfAny(await faultsOf(context, { made, files, live: built, style }));

    const styles = await stylesByKind(style, made);
    const documents = made.map((page) =>
      pageBody({ ...page, document: dressed(page.document, styles.get(page.says) ?? style) }),
    );
    const bodies = await forEachOf([...documents, ...files], compressed);
    const weights = made.map(({ address, says }, index) => ({
      address,
      kind: pageKindOf(address, says),
      bytes: bodies[index]?.br?.byteLength ?? 0,
    }));
    refuseIfAny(overBudget(weights));
    await writeSite(context, { bodies, built, style, cut: [...styles.values()], lists });

    const size = bodies.reduce(
      (sum, { br, gzip, body }) =>
        sum + (br && gzip ? br.byteLength + gzip.byteLength : body.byteLength),
      0,
    );
    const took = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      [
        `${made.length} plain documents, ${files.length} files, ${built.length} live addresses; ${(size / 1e6).toFixed(1)} MB, packed in ${took} s`,
        ...weightReport(weights),
      ]
        .map((line) => `  ${line}`)
        .join('\n'),
    );
  },
};

export default adapter;

/**
 * Everything that is wrong with the build, in words.
 *
 * @param {BuildContext} context
 * @param {{ made: readonly Made[], files: readonly Body[], live: readonly { address: string }[], style: string }} found
 */
async function faultsOf(context, { made, files, live, style }) {
  const { projectDir: root, distDir } = context;
  return [
    ...guards.unknownMinor(context.nextVersion, await readFile(FOLLOWED, 'utf8')),
    ...guards.ignoredFeatures(context),
    ...guards.unfinishedPages(context),
    ...(await guards.openAddresses(distDir, live)),
    ...(await scripts.clientComponents(distDir)),
    ...(await scripts.serverActions(distDir)),
    ...(await scripts.suspenseInSources(root)),
    ...guards.severalStyles(made, style),
    ...guards.missingFiles(new Set([...made, ...files].map(({ address }) => address)), NEEDED),
    ...guards.badAddresses(
      [...made.map(({ address }) => ({ address, type: HTML })), ...files],
      live,
    ),
    ...made.flatMap(({ address, residue }) => residue.map((fault) => `${address} holds ${fault}.`)),
  ];
}

/**
 * Writes the code of live addresses, the pack, the folder and the configuration for nginx, then puts them in the place of the site before.
 *
 * @param {BuildContext} context
 * @param {object} site
 * @param {readonly Body[]} site.bodies
 * @param {import('./live-proof.mjs').BuiltRoute[]} site.built
 * @param {string} site.style the whole stylesheet
 * @param {readonly string[]} site.cut its parts that stand alone on pages of one kind
 * @param {import('./closed-lists.mjs').ClosedLists} site.lists
 */
async function writeSite(
  { projectDir: root, distDir, buildId },
  { bodies, built, style, cut, lists },
) {
  /** @param {string} address */
  const hidden = (address) => /** @type {Body} */ (bodies.find((body) => body.address === address));
  const fresh = join(distDir, 'site');
  await rm(fresh, { recursive: true, force: true });
  await bundleLive(root, fresh, built);
  const bundle = join(fresh, BUNDLES.rendered);
  const { live, faults } = await proveLive({ root, bundle, style, built });
  refuseIfAny(faults);
  const index = await writePack(fresh, {
    build: buildId,
    sources: (await fingerprint(root)) ?? '',
    style,
    cut,
    bodies: bodies.filter(({ address }) => !(address in HIDDEN)),
    documents: { notFound: hidden('/404'), trouble: hidden('/trouble') },
    live,
    siteAddress: process.env['SITE_ADDRESS'] ?? null,
    knownUntil: lists.knownUntil,
    moved: lists.moved,
  });
  await writeSeal(fresh, { root, folders: ['content'] });
  await writeFolder(join(fresh, 'www'), bodies);
  await writeFile(
    join(fresh, 'nginx.conf'),
    await nginxConfiguration({
      styleHashes: index.style.hashes,
      live,
      entries: index.entries,
      keys: lists.keys,
      subDomains: process.env['HSTS_SUBDOMAINS'] !== 'off',
      moved: lists.moved,
    }),
  );
  // The old site serves until the new one is whole.
  await rm(join(root, 'site'), { recursive: true, force: true });
  await rename(fresh, join(root, 'site'));
}

/** @param {Made} page @returns {Body} */
function pageBody({ address, route, next, document }) {
  const template = addressTemplate(route);
  const holdsAnswers = /^\/check\//.test(address);
  return {
    address,
    template: next === undefined ? template : resultTemplate(template, next),
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
