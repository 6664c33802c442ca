import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as guards from '../../../lib/delivery/guards.mjs';
import * as scripts from '../../../lib/delivery/script-guards.mjs';

type Context = Parameters<typeof guards.ignoredFeatures>[0];

/** A build with nothing wrong in it, and what a test changes. */
function contextWith(
  change: { routing?: object; outputs?: object; config?: object } = {},
): Context {
  const routing = {
    beforeMiddleware: [{ source: '/:path+/', priority: true, status: 308 }],
    middlewareMatchers: [],
    beforeFiles: [],
    afterFiles: [],
    fallback: [],
    ...change.routing,
  };
  const outputs = {
    pages: [],
    pagesApi: [],
    appPages: [],
    appRoutes: [],
    prerenders: [],
    staticFiles: [],
    ...change.outputs,
  };
  return JSON.parse(JSON.stringify({ routing, outputs, config: { ...change.config } }));
}

const page = {
  pathname: '/a',
  response: 'complete',
  compute: 'static',
  config: {},
  fallback: { filePath: 'a.html', initialRevalidate: false },
};

describe('a new minor of Next.js', () => {
  const page = 'Words.\n\nFollowed for Next.js 16.4.\n';
  it.each(['16.4.0', '16.4.99'])('is not %s', (version) => {
    expect(guards.unknownMinor(version, page)).toEqual([]);
  });

  it.each([
    ['16.5.0', page],
    ['16.40.0', page],
    ['17.4.0', page],
    ['16.4.6', 'A page that names none.'],
  ])('stops the build until its page is followed: %s', (version, text) => {
    expect(guards.unknownMinor(version, text)).toEqual([
      expect.stringMatching(
        /^Next\.js is .*; lib\/delivery\/NEXT\.md was followed for (?:16\.4|none)\. /,
      ),
    ]);
  });
});

describe('features that only Next.js runs', () => {
  it('are not found in a plain build', () => {
    expect(guards.ignoredFeatures(contextWith())).toEqual([]);
  });

  it.each([
    [
      'redirects() or headers()',
      { routing: { beforeMiddleware: [{ source: '/old', status: 307 }] } },
    ],
    ['rewrites()', { routing: { afterFiles: [{ source: '/old' }] } }],
    ['a proxy or middleware file', { outputs: { middleware: {} } }],
    ['a pages/ folder', { outputs: { pagesApi: [{}] } }],
    ['the edge runtime', { outputs: { appRoutes: [{ runtime: 'edge' }] } }],
    ['basePath', { config: { basePath: '/send' } }],
  ])('are refused: %s', (name, change) => {
    expect(guards.ignoredFeatures(contextWith(change)).join()).toContain(name);
  });
});

describe('pages that are not finished at build', () => {
  const faultsOf = (...prerenders: object[]) =>
    guards.unfinishedPages(contextWith({ outputs: { prerenders } }));

  it('are not found where every page is complete', () => {
    expect(
      faultsOf(
        page,
        { ...page, pathname: '/_global-error', fallback: { initialStatus: 500 } },
        { pathname: '/a.rsc', config: {} },
      ),
    ).toEqual([]);
  });

  it.each([
    ['partly prerendered', { ...page, config: { renderingMode: 'PARTIALLY_STATIC' } }],
    ['partly prerendered', { ...page, compute: 'resuming' }],
    ['partly prerendered', { ...page, response: 'initial' }],
    ['revalidate', { ...page, fallback: { initialRevalidate: 60 } }],
    ['answers 307', { ...page, fallback: { initialStatus: 307, initialRevalidate: false } }],
  ])('are refused: %s', (words, prerender) => {
    expect(faultsOf(prerender).join()).toContain(words);
  });
});

describe('stylesheets', () => {
  const withSheets = (...sheets: string[]) => ({ sheets });

  it('may be one, the same on every page', () => {
    expect(guards.severalStyles([withSheets('/a.css'), withSheets('/a.css')], 'b{}')).toEqual([]);
  });

  it('are refused when pages differ, or one page has two', () => {
    expect(guards.severalStyles([withSheets('/a.css'), withSheets('/b.css')], 'b{}')).toHaveLength(
      1,
    );
    expect(guards.severalStyles([withSheets('/a.css', '/b.css')], 'b{}')).toHaveLength(1);
  });

  it('may not fetch a file or end the style element', () => {
    expect(guards.severalStyles([], 'b{background:url(/x.png)}')).toHaveLength(1);
    expect(guards.severalStyles([], 'b{background:url("data:image/png;base64,AA")}')).toEqual([]);
    expect(guards.severalStyles([], 'b::before{content:"</style>"}')).toHaveLength(1);
  });
});

describe('addresses', () => {
  it('exist once, need no encoding and have a known type', () => {
    const faults = guards.badAddresses(
      [
        { address: '/a', type: 'text/html' },
        { address: '/b c', type: 'text/html' },
        { address: '/x.unknown', type: '' },
      ],
      [{ address: '/a' }],
    );
    expect(faults.join('\n')).toMatch(
      /\/b c holds a letter[\s\S]*\/a exists twice[\s\S]*\/x\.unknown is of a type/,
    );
  });
});

it('names the file of a page that is needed and missing', () => {
  expect(
    guards.missingFiles(new Set(['/404']), {
      '/404': 'app/not-found.tsx',
      '/trouble': 'app/trouble/page.tsx',
    }),
  ).toEqual(['app/trouble/page.tsx is missing, or is not prerendered.']);
});

describe('guards that read files', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'guards-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  async function write(name: string, text: string) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  const manifestOf = (...modules: string[]) =>
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/a/[[...b]]/page"] = ${JSON.stringify({ clientModules: Object.fromEntries(modules.map((module) => [module, {}])) })};`;

  it('name a client component of ours, once, and none of Next.js', async () => {
    const own = '[project]/components/counter.tsx';
    await write(
      'server/app/page_client-reference-manifest.js',
      manifestOf('[project]/node_modules/next/dist/client/app-dir/link.js'),
    );
    expect(await scripts.clientComponents(root)).toEqual([]);
    await write(
      'server/app/a/page_client-reference-manifest.js',
      manifestOf(own, `${own} <module evaluation>`),
    );
    const faults = await scripts.clientComponents(root);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^components\/counter\.tsx is a client component/);
  });

  it('do not pass over a manifest of a shape they do not know', () => {
    expect(() => scripts.clientModulesIn('x["/page"] = {"modules":{}};')).toThrow('another shape');
  });

  it('find server actions', async () => {
    await write('server/server-reference-manifest.json', '{"node":{},"edge":{}}');
    expect(await scripts.serverActions(root)).toEqual([]);
    await write('server/server-reference-manifest.json', '{"node":{"abc":{}},"edge":{}}');
    expect(await scripts.serverActions(root)).toHaveLength(1);
  });

  it('find routes that are open to any address', async () => {
    await write(
      'prerender-manifest.json',
      '{"dynamicRoutes":{"/a/[id]":{"fallback":false},"/b/[id]":{"fallback":null}}}',
    );
    expect(
      (await guards.openAddresses(root, [{ address: '/c/[id]' }, { address: '/d' }])).map(
        (fault) => fault.split(' ')[0],
      ),
    ).toEqual(['/b/[id]', '/c/[id]']);
  });

  it('find Suspense and loading files in the sources', async () => {
    await write('app/page.tsx', 'export default () => <main>No suspense here</main>;');
    expect(await scripts.suspenseInSources(root)).toEqual([]);
    await write('app/a/loading.tsx', 'export default () => null;');
    await write('components/late.tsx', 'export const Late = () => <Suspense fallback={null} />;');
    expect((await scripts.suspenseInSources(root)).map((fault) => fault.split(' ')[0])).toEqual([
      'app/a/loading.tsx',
      'components/late.tsx',
    ]);
  });
});
