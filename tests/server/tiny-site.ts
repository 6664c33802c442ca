/**
 * A tiny site in a folder of its own, served by the real start script in a process of its own: the server as it runs,
 * without a build. Its live addresses are small pages and handlers that behave well and badly.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compress } from '../../lib/delivery/compress.mjs';
import { writeFolder } from '../../lib/delivery/folder.mjs';
import { headOf } from '../../lib/delivery/live.mjs';
import { AT_ONCE, BUNDLES } from '../../lib/delivery/live-names.mjs';
import { resultTemplate } from '../../lib/delivery/log.mjs';
import { nginxConfiguration } from '../../lib/delivery/nginx.mjs';
import { type Body, writePack } from '../../lib/delivery/pack.mjs';
import { toPlainDocument } from '../../lib/delivery/plain-document.mjs';
import { writeSeal } from '../../lib/delivery/seal.mjs';
import { KEYS } from '../../lib/domain/answers';
import packageFile from '../../package.json' with { type: 'json' };

/** The limits with which `npm start` starts Node.js. */
const FLAGS = packageFile.scripts.start.match(/--\S+/g) ?? [];

export const STYLE = 'main{color:#111}';

const MAIN = `<main><h1>TITLE</h1>${'<p>Words of a page.</p>'.repeat(120)}</main>`;

const rendered = (title: string, main = MAIN) =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${title}</title><link rel="stylesheet" href="/_next/a.css"/></head><body>${main.replace('TITLE', title)}<script>self.__next_f.push(1)</script></body></html>`;

/**
 * The source of each: a page returns its own part, a handler a `Response`. `query` is what was asked, `bad` whether a visitor
 * asked it and not the start.
 */
const LIVE: Readonly<Record<string, { kind: 'page' | 'handler'; source: string }>> = {
  '/search': { kind: 'page', source: `return page('Search ' + query.get('q'));` },
  '/throws': {
    kind: 'page',
    source: `if (bad) throw new Error('with words of a visitor: ' + query); return page('Well');`,
  },
  '/slow': {
    kind: 'page',
    // Slow for as long as a test holds it: how fast the machine is decides nothing.
    source: `do await new Promise((resolve) => setTimeout(resolve, 50)); while (existsSync('hold')); return page('Slow');`,
  },
  // Takes its thread for as long, as a page does that works out something.
  '/works': {
    kind: 'page',
    source: `while (existsSync('hold') || query.has('forever')); return page('Works');`,
  },
  '/fills': {
    kind: 'page',
    source: `if (query.has('now')) { const kept = []; for (;;) kept.push(new Array(1e5).fill(Math.random())); } return page('Fills');`,
  },
  '/count': {
    kind: 'handler',
    source: `globalThis.count = (globalThis.count ?? 0) + 1; return Response.json(globalThis.count);`,
  },
  '/echo': {
    kind: 'handler',
    source: `return Response.json(request, { headers: { 'set-cookie': 'a=b', 'x-framework': 'yes' } });`,
  },
  '/missing': { kind: 'handler', source: `return new Response(null, { status: 404 });` },
  '/silent': {
    kind: 'handler',
    source: `return new Response(null, { status: bad ? 500 : 200 });`,
  },
  '/check/next': {
    kind: 'handler',
    source: `if (query.get('who') === 'crash') setTimeout(() => { throw new Error('private words'); });
      const instead = { nobody: '/search?q=nobody', packed: '/check/parent' }[query.get('who')];
      if (instead) return new Response(null, { status: 400, headers: { 'Content-Location': instead } });
      return new Response(null, { status: Number(query.get('as') ?? 303), headers: { Location: query.get('to') ?? '/check/parent' } });`,
  },
  '/where': { kind: 'handler', source: `return new Response(process.cwd());` },
  '/api/fault': {
    kind: 'handler',
    source: `return Response.json({ title: 'No' }, { status: 400, headers: { 'Content-Type': 'application/problem+json' } });`,
  },
  '/api/throws': {
    kind: 'handler',
    source: `if (bad) throw new Error('no'); return Response.json(1);`,
  },
  '/api/recommendation': {
    kind: 'handler',
    source: `return Response.json({ nextStep: 'meeting', because: 'words '.repeat(400) }, { status: query.size > 0 ? 200 : 400 });`,
  },
  '/file.ics': {
    kind: 'handler',
    source: `return new Response('BEGIN:VCALENDAR', { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'attachment; filename="dates.ics"' } });`,
  },
};

/** A bundle as the build makes it, of these addresses. */
function bundleOf(addresses: readonly string[]): string {
  const modules = addresses.map((address) => {
    const { kind, source } = LIVE[address] ?? { kind: 'page', source: '' };
    return kind === 'page'
      ? `${JSON.stringify(address)}: { metadata: { title: 'Live' }, default: async ({ searchParams }) => { const query = new URLSearchParams(await searchParams); const bad = isBad(query); ${source} } },`
      : `${JSON.stringify(address)}: { GET: async (request) => { const query = new URL(request.url).searchParams; const bad = isBad(query); ${source} } },`;
  });
  return `
import { existsSync } from 'node:fs';
import { Response } from '../../lib/delivery/kept-response.mjs';
const page = (title) => ${JSON.stringify(MAIN)}.replaceAll('TITLE', () => title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'));
// They behave well when the start tries them.
const isBad = (query) => query.size > 0 && query.get('q') !== 'a';
export const modules = { ${modules.join('\n')} };
export const layout = { metadata: { title: { default: 'Tiny', template: '%s – Tiny' } }, default: ({ children }) => '<html lang="en-GB"><body>' + children + '</body></html>' };
export const createElement = (component, props) => component(props);
export const renderToStaticMarkup = (element) => element;
`;
}

const MOVED = [
  { from: '/choose', to: '/check', note: '' },
  { from: '/check/parent/late', to: '/check/parent/delay', note: '#moved' },
  { from: '/letters/ask/parent.docx', to: '/letters/ask/general/parent/letter-ask.docx', note: '' },
];

/** Makes the folder; the start script of the copy serves the site beside it. */
export async function makeTinySite({
  knownUntil = '2099-12-31',
} = {}): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'tiny-site-'));
  await cp(new URL('../../lib/delivery', import.meta.url), join(root, 'lib/delivery'), {
    recursive: true,
  });
  const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
  await symlink(packages, join(root, 'node_modules'));
  await mkdir(join(root, 'site/live'), { recursive: true });
  await writeFile(join(root, 'site', BUNDLES.rendered), bundleOf(Object.keys(LIVE)));
  await writeFile(join(root, 'site', BUNDLES.atOnce), bundleOf(AT_ONCE));
  const head = headOf(toPlainDocument(rendered('Live'), STYLE));
  const live = Object.entries(LIVE).map(([address, { kind }]) => ({
    address,
    kind,
    ...(kind === 'page' && { head }),
  }));
  const page = async (
    address: string,
    kind: 'page' | 'answers',
    template = address,
    html = rendered(`Page ${address}`),
  ) => {
    const body = Buffer.from(toPlainDocument(html, STYLE));
    return {
      address,
      kind,
      template,
      type: 'text/html; charset=utf-8',
      body,
      ...(await compress(body, 5)),
    };
  };
  const rules = Buffer.from('{"prefetch":[]}');
  const bodies: Body[] = [
    await page('/', 'page'),
    await page('/check', 'page', '/check/*'),
    await page('/check/parent', 'answers', '/check/*'),
    await page('/check/parent/delay', 'answers', resultTemplate('/check/*', 'mediation')),
    await page(
      '/long',
      'page',
      '/long',
      rendered('Long', `<main>${'<p>Words.</p>'.repeat(24_000)}</main>`),
    ),
    {
      address: '/letter.docx',
      kind: 'file',
      template: '/letter.docx',
      type: 'application/octet-stream',
      disposition: 'attachment; filename="letter.docx"',
      body: Buffer.from([80, 75, 0, 255]),
    },
    {
      address: '/speculation-rules.json',
      kind: 'asset',
      template: '/speculation-rules.json',
      type: 'application/speculationrules+json',
      body: rules,
      ...(await compress(rules, 5)),
    },
  ];
  const documents = {
    notFound: await page('/404', 'page'),
    trouble: await page('/trouble', 'page'),
  };
  const { style, entries } = await writePack(join(root, 'site'), {
    build: 'tiny',
    sources: '',
    style: STYLE,
    cut: [],
    bodies,
    documents,
    live,
    siteAddress: null,
    knownUntil,
    moved: MOVED,
  });
  await writeSeal(join(root, 'site'), { root, folders: [] });
  await writeFolder(join(root, 'site/www'), [
    ...bodies,
    ...Object.values(documents),
    await page('/without-server', 'page'),
  ]);
  await writeFile(
    join(root, 'site/nginx.conf'),
    await nginxConfiguration({
      styleHashes: style.hashes,
      live,
      entries,
      keys: KEYS,
      moved: MOVED,
    }),
  );
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/**
 * Keeps the slow page of a site waiting.
 *
 * @param root of the site
 * @returns lets it go on
 */
export async function hold(root: string): Promise<() => Promise<void>> {
  const file = join(root, 'hold');
  await writeFile(file, '');
  return () => rm(file, { force: true });
}

export type Served = {
  readonly port: number;
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the site from a folder, until it is ready; rejects with what it said if it does not start. */
export async function serve(
  root: string,
  environment: Record<string, string> = {},
  from = root,
  command: readonly [string, ...string[]] = [
    process.execPath,
    ...FLAGS,
    join(root, 'lib/delivery/start.mjs'),
  ],
): Promise<Served> {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: from,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', ...environment },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await new Promise<number>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
      const found = /localhost:(\d+)[\s\S]*Ready/.exec(errors)?.[1];
      if (found) resolve(Number(found));
    });
    exited.then((code) => reject(new Error(`It ended with ${code}: ${errors}`)));
  });
  return {
    port,
    process: child,
    output: () => output,
    errors: () => errors,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}
