import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import adapter from '../../lib/delivery/adapter.mjs';
import { writeClosedLists } from '../../lib/delivery/closed-lists.mjs';
import { fingerprint } from '../../lib/delivery/fingerprint.mjs';
import { contentSecurityPolicy } from '../../lib/delivery/headers.mjs';
import { readPack, styleHashOf } from '../../lib/delivery/pack.mjs';
import { brokenSeals } from '../../lib/delivery/seal.mjs';

type Context = Parameters<NonNullable<typeof adapter.onBuildComplete>>[0];

/** The one that is installed, which NEXT.md was followed for. */
const { version: nextVersion } = createRequire(import.meta.url)('next/package.json');

const SHEET = '/_next/static/chunks/a.css';
const rendered = (kind: string, words = '') =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${kind}</title><link rel="stylesheet" href="${SHEET}"/></head><body><main data-page="${kind}"><h1>${kind}</h1>${words}</main><script>self.__next_f.push(1)</script></body></html>`;

/** Words that brotli cannot make small. */
const noise = (length: number) =>
  Array.from({ length }, (_, index) => ((index * 2654435761) % 4294967296).toString(36)).join(' ');

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'adapter-'));
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

async function write(name: string, text: string | Buffer): Promise<string> {
  const path = join(root, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** A layout, a page and a handler, and the page as Next.js has built it. */
async function writeLiveSources() {
  const shell = (main: string) =>
    `<!DOCTYPE html><html lang="en-GB"><head><title>Search – Tiny</title></head><body>${main}</body></html>`;
  await write(
    'app/layout.tsx',
    `export const metadata = { title: { template: '%s – Tiny' } };
     export default ({ children }) => <html lang="en-GB"><body>{children}</body></html>;`,
  );
  await write(
    'app/search/page.tsx',
    `export const metadata = { title: 'Search' };
     export default async ({ searchParams }) => <main>{String((await searchParams).q)}</main>;`,
  );
  await write(
    'app/check/next/route.ts',
    `export const GET = () => new Response('next', { headers: { 'Content-Type': 'text/plain' } });`,
  );
  await write(
    '.next/server/app/search/entry.cjs',
    `exports.handler = async (request, response) => {
       const q = String(new URL(request.url, 'http://a').searchParams.getAll('q').join() || undefined);
       response.end(${JSON.stringify(shell('<main>Q</main>'))}.replace('Q', () => q.replaceAll('&', '&amp;').replaceAll('<', '&lt;')));
     };`,
  );
  await write(
    '.next/server/app/check/next/entry.cjs',
    `exports.handler = async (request, response) => {
       response.setHeader('content-type', 'text/plain'); response.end('next');
     };`,
  );
  await symlink(
    fileURLToPath(new URL('../../node_modules', import.meta.url)),
    join(root, 'node_modules'),
  ).catch(() => undefined);
}

/** What `next build` hands over for a small site. */
async function builtSite(pages: Record<string, string> = {}): Promise<Context> {
  const all: Record<string, string> = {
    '/': rendered('start'),
    '/check': rendered('question'),
    '/check/parent': rendered('question'),
    '/check/parent/delay': rendered('result').replace('<main', '<main data-next="meeting"'),
    '/routes/meeting': rendered('route'),
    '/trouble': rendered('page'),
    '/without-server': rendered('page'),
    ...pages,
  };
  await writeLiveSources();
  await write('public/speculation-rules.json', '{"prefetch":[]}');
  await write('public/.well-known/security.txt', 'Contact: x');
  await write('.next/prerender-manifest.json', '{"dynamicRoutes":{}}');
  await write('.next/server/server-reference-manifest.json', '{"node":{},"edge":{}}');
  await writeClosedLists(join(root, '.next'), {
    keys: ['who', 'about'],
    knownUntil: '2099-12-31',
    moved: [],
  });
  await write('.next/robots.txt.meta', '{"headers":{"content-type":"text/plain"}}');
  const prerenders: object[] = await Promise.all(
    Object.entries(all).map(async ([pathname, html], index) => ({
      pathname,
      parentOutputId: pathname,
      route: pathname.startsWith('/check') ? '/check/[[...answers]]' : pathname,
      routeType: 'page',
      response: 'complete',
      compute: 'static',
      config: {},
      fallback: { filePath: await write(`.next/${index}.html`, html), initialRevalidate: false },
    })),
  );
  prerenders.push({
    pathname: '/letters/ask.docx',
    parentOutputId: '/letters/[file]',
    route: '/letters/[file]',
    routeType: 'route',
    response: 'complete',
    compute: 'static',
    config: {},
    fallback: {
      filePath: await write('.next/ask.docx.body', Buffer.from([80, 75, 0, 255])),
      initialStatus: 200,
      initialRevalidate: false,
      initialHeaders: { 'content-disposition': 'attachment; filename="ask.docx"' },
    },
  });
  const output = (pathname: string) => ({
    id: pathname,
    pathname,
    runtime: 'nodejs',
    filePath: join(root, '.next/server/app', pathname, 'entry.cjs'),
  });
  const context = {
    projectDir: root,
    distDir: join(root, '.next'),
    buildId: 'build-1',
    nextVersion,
    config: {},
    routing: {
      beforeMiddleware: [],
      middlewareMatchers: [],
      beforeFiles: [],
      afterFiles: [],
      fallback: [],
    },
    outputs: {
      pages: [],
      pagesApi: [],
      appPages: ['/', '/search', '/search.rsc', '/_not-found'].map(output),
      appRoutes: ['/check/next', '/check/next.rsc', '/letters/[file]'].map(output),
      prerenders,
      staticFiles: [
        { pathname: SHEET, filePath: await write('.next/a.css', 'main{color:#111}\n') },
        { pathname: '/404', filePath: await write('.next/404.html', rendered('page')) },
        { pathname: '/robots.txt', filePath: await write('.next/robots.txt.body', 'Allow: /') },
      ],
    },
  };
  return JSON.parse(JSON.stringify(context));
}

const build = async (context: Context) => adapter.onBuildComplete?.(context);

describe('a build', () => {
  it('leaves one folder with every document as a file, compressed beside it', async () => {
    await build(await builtSite());
    const www = join(root, 'site/www');
    for (const name of [
      'index',
      'check/index',
      'check/parent/index',
      'routes/meeting/index',
      '404',
      'trouble',
      'without-server',
    ]) {
      const plain = await readFile(join(www, `${name}.html`));
      expect(plain.toString()).toContain('<style>main{color:#111}</style></head>');
      expect(plain.toString()).not.toMatch(/<script|_next/);
      expect(brotliDecompressSync(await readFile(join(www, `${name}.html.br`)))).toEqual(plain);
      expect(gunzipSync(await readFile(join(www, `${name}.html.gz`)))).toEqual(plain);
    }
    for (const name of [
      'letters/ask.docx',
      'robots.txt',
      'speculation-rules.json',
      '.well-known/security.txt',
    ])
      expect(existsSync(join(www, name))).toBe(true);
    const nginx = await readFile(join(root, 'site/nginx.conf'), 'utf8');
    expect(nginx).toContain('location = /search {');
    expect(nginx).toMatch(/set \$site_answers "\$\{site_who\}\$\{site_about\}";/);
  });

  it('leaves a pack for the server: pages, files, live addresses, and the pages for faults', async () => {
    await build(await builtSite());
    const { entries, index } = await readPack(join(root, 'site'));
    expect([...entries.keys()].sort()).toEqual([
      '/',
      '/.well-known/security.txt',
      '/check',
      '/check/parent',
      '/check/parent/delay',
      '/letters/ask.docx',
      '/robots.txt',
      '/routes/meeting',
      '/speculation-rules.json',
    ]);
    expect(entries.get('/check/parent')).toMatchObject({ kind: 'answers', template: '/check/*' });
    expect(entries.get('/check/parent/delay')).toMatchObject({ template: '/check/* → meeting' });
    expect(entries.get('/check')).toMatchObject({ kind: 'page' });
    expect(entries.get('/letters/ask.docx')).toMatchObject({
      kind: 'file',
      disposition: 'attachment; filename="ask.docx"',
      type: expect.stringContaining('wordprocessingml'),
    });
    expect(entries.get('/speculation-rules.json')).toMatchObject({
      kind: 'asset',
      type: 'application/speculationrules+json',
    });
    expect(index.live).toEqual([
      {
        address: '/search',
        kind: 'page',
        head: {
          beforeTitle: '<!DOCTYPE html><html lang="en-GB"><head><title>',
          afterTitle: '</title><style>main{color:#111}</style></head>',
        },
      },
      { address: '/check/next', kind: 'handler' },
    ]);
    expect(await brokenSeals(join(root, 'site'))).toEqual([]);
    expect(index).toMatchObject({
      build: 'build-1',
      sources: await fingerprint(root),
      documents: { notFound: { address: '/404' }, trouble: { address: '/trouble' } },
    });
  });

  it('gives the pages of some kinds the rules of their kind, and allows each by its hash', async () => {
    const words = (name: string) => `<p class="${name}">Words</p>`;
    const context = await builtSite({
      '/check/parent': rendered('question', words('asks')),
      '/check/parent/delay': rendered('result', words('steps')),
      '/guides/a': rendered('guide'),
    });
    const [whole, question, result, route] = [
      'main{color:#111}.asks{top:0}.steps{top:0}.far{top:0}',
      'main{color:#111}.asks{top:0}',
      'main{color:#111}.steps{top:0}',
      'main{color:#111}',
    ];
    await write('.next/a.css', whole);
    await build(context);
    const styleOf = async (name: string) =>
      /<style>(.*)<\/style>/.exec(
        await readFile(join(root, 'site/www', `${name}.html`), 'utf8'),
      )?.[1];
    expect(await styleOf('check/index')).toBe(question);
    expect(await styleOf('check/parent/index')).toBe(question);
    expect(await styleOf('check/parent/delay/index')).toBe(result);
    expect(await styleOf('routes/meeting/index')).toBe(route);
    expect(await styleOf('guides/a/index')).toBe(whole);
    const { index } = await readPack(join(root, 'site'));
    expect(index.style.hashes).toEqual([whole, question, result, route].map(styleHashOf));
    expect(index.live[0]?.head?.afterTitle).toContain(whole);
    expect(await readFile(join(root, 'site/nginx.conf'), 'utf8')).toContain(
      contentSecurityPolicy(index.style.hashes),
    );
  });

  it('fails with every fault at once, and leaves the site before it in place', async () => {
    await build(await builtSite());
    const bad = await builtSite({
      '/a': rendered('page', '<p style="color:red">a</p>'),
      '/b': rendered('page', '<template id="B:0"></template>'),
    });
    bad.routing.afterFiles.push({ sourceRegex: '^/old$' });
    bad.nextVersion = '999.0.0';
    await expect(build(bad)).rejects.toThrow(
      /5 fault\(s\):\n {2}- Next\.js is 999\.0\.0[\s\S]*\n {2}- The site uses rewrites[\s\S]*\n {2}- \/a holds a style attribute[\s\S]*\n {2}- \/b holds framework data[\s\S]*\n {2}- \/b holds a template/,
    );
    expect((await readPack(join(root, 'site'))).entries.has('/check')).toBe(true);
  });

  it('fails when a page that depends on a request is not what Next.js makes of it', async () => {
    const context = await builtSite();
    await write(
      'app/search/page.tsx',
      `export default async ({ searchParams }) => <main onClick="a">{(await searchParams).q}</main>;`,
    );
    await expect(build(context)).rejects.toThrow('/search is not what Next.js makes of it.');
  });

  it.each([
    ['a question', '/check/professional', rendered('question', noise(2000)), 'question'],
    ['a result', '/check/parent/delay', rendered('result', noise(2500)), 'result'],
    ['a route', '/routes/mediation', rendered('route', noise(2500)), 'route'],
    ['a guide', '/guides/a', rendered('guide', noise(5000)), 'other'],
  ])('fails when %s is over its budget', async (_, address, html, kind) => {
    await expect(build(await builtSite({ [address]: html }))).rejects.toThrow(
      new RegExp(`${address} weighs \\d+ bytes; a page of the kind "${kind}"`),
    );
  });
});
