/**
 * A tiny site in a folder of its own, served by the real start script in a process of its own: the server as it runs,
 * without a build. Its live addresses are small handlers that behave as Next.js does, well and badly.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compress } from '../../lib/delivery/compress.mjs';
import { writeFolder } from '../../lib/delivery/folder.mjs';
import { nginxConfiguration } from '../../lib/delivery/nginx.mjs';
import { type Body, writePack } from '../../lib/delivery/pack.mjs';
import { toPlainDocument } from '../../lib/delivery/plain-document.mjs';
import { KEYS } from '../../lib/domain/answers';

export const STYLE = 'main{color:#111}';

const rendered = (title: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${title}</title><link rel="stylesheet" href="/_next/a.css"/></head><body><main><h1>${title}</h1>${'<p>Words of a page.</p>'.repeat(40)}</main><script>self.__next_f.push(1)</script></body></html>`;

/** Each as Next.js builds it: a CommonJS module with a `handler`. */
const LIVE: Readonly<Record<string, { kind: 'page' | 'handler'; source: string }>> = {
  '/search': {
    kind: 'page',
    source: `response.setHeader('content-type', 'text/html'); response.end(page('Search ' + new URL(request.url, 'http://x').searchParams.get('q')));`,
  },
  '/missing': {
    kind: 'page',
    source: `response.statusCode = 404; response.end('<html id="__next_error__"></html>');`,
  },
  '/leaves': {
    kind: 'page',
    source: `response.statusCode = 307; response.setHeader('location', 'https://other.example/'); response.end();`,
  },
  '/moves': {
    kind: 'page',
    source: `response.statusCode = 307; response.setHeader('location', '/check/parent?x=1'); response.end();`,
  },
  '/streams': {
    kind: 'page',
    source: `response.end(page('Late').replace('</main>', '<template id="B:0"></template></main>'));`,
  },
  '/throws': {
    kind: 'page',
    source: `throw new Error('with words of a visitor: ' + request.url);`,
  },
  '/silent': { kind: 'page', source: `` },
  '/slow': {
    kind: 'page',
    // Slow for as long as a test holds it: how fast the machine is decides nothing.
    source: `do await new Promise((resolve) => setTimeout(resolve, 50)); while (require('node:fs').existsSync('hold')); response.end(page('Slow'));`,
  },
  '/echo': {
    kind: 'handler',
    source: `response.setHeader('content-type', 'application/json'); response.setHeader('set-cookie', 'a=b'); response.setHeader('x-framework', 'yes');
      const first = context.requestMeta.seen === undefined; context.requestMeta.seen = true;
      response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, fresh: first, address: request.socket.remoteAddress ?? null }));`,
  },
  '/check/next': {
    kind: 'handler',
    source: `const answers = new URL(request.url, 'http://x').searchParams;
      if (answers.get('who') === 'nobody') { response.statusCode = 400; response.setHeader('content-location', '/search?q=nobody'); return response.end(); }
      if (answers.get('who') === 'packed') { response.statusCode = 400; response.setHeader('content-location', '/check/parent'); return response.end(); }
      response.statusCode = 303; response.setHeader('location', answers.get('to') ?? '/check/parent'); response.end();`,
  },
  '/where': {
    kind: 'handler',
    source: `response.setHeader('content-type', 'text/plain'); response.end(process.cwd());`,
  },
  '/api/fault': {
    kind: 'handler',
    source: `response.statusCode = 400; response.setHeader('content-type', 'application/problem+json'); response.end('{"title":"No"}');`,
  },
  '/file.ics': {
    kind: 'handler',
    source: `response.setHeader('content-type', 'text/calendar; charset=utf-8'); response.setHeader('content-disposition', 'attachment; filename="dates.ics"'); response.write('BEGIN:'); response.end('VCALENDAR');`,
  },
};

/** These behave well when the start tries them, with no query, and badly when they are asked for something. */
const BAD = ['/leaves', '/streams', '/throws', '/silent'];
const untilAsked = `if (!request.url.includes('?')) return response.end(page('Well'));`;

const moduleOf = (source: string) => `
const page = (title) => ${JSON.stringify(rendered('TITLE'))}.replaceAll('TITLE', () => title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'));
exports.handler = async (request, response, context) => { ${source} };
`;

/** Makes the folder; the start script of the copy serves the site beside it. */
const MOVED = [
  { from: '/choose', to: '/check', note: '' },
  { from: '/check/parent/late', to: '/check/parent/delay', note: '#moved' },
  { from: '/letters/ask/parent.docx', to: '/letters/ask/general/parent/letter-ask.docx', note: '' },
];

export async function makeTinySite(): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'tiny-site-'));
  await cp(new URL('../../lib/delivery', import.meta.url), join(root, 'lib/delivery'), {
    recursive: true,
  });
  const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
  await symlink(packages, join(root, 'node_modules'));
  await mkdir(join(root, 'built'));
  const live = await Promise.all(
    Object.entries(LIVE).map(async ([address, { kind, source }], index) => {
      const file = `built/${index}.cjs`;
      await writeFile(
        join(root, file),
        moduleOf(BAD.includes(address) ? untilAsked + source : source),
      );
      return { address, kind, file };
    }),
  );
  const page = async (address: string, kind: 'page' | 'answers', template = address) => {
    const body = Buffer.from(toPlainDocument(rendered(`Page ${address}`), STYLE));
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
    await page('/check/parent/delay', 'answers', '/check/*'),
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
    bodies,
    documents,
    live,
    moved: MOVED,
  });
  await writeFolder(join(root, 'site/www'), [
    ...bodies,
    ...Object.values(documents),
    await page('/without-server', 'page'),
  ]);
  await writeFile(
    join(root, 'site/nginx.conf'),
    await nginxConfiguration({ styleHash: style.hash, live, entries, keys: KEYS, moved: MOVED }),
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
): Promise<Served> {
  const child = spawn(process.execPath, [join(root, 'lib/delivery/start.mjs')], {
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
