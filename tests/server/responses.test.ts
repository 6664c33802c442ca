import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../lib/delivery/headers.mjs';
import { styleHashOf } from '../../lib/delivery/pack.mjs';
import { asIfClosed, gradeOf } from '../unit/delivery/header-grader';
import { exchange, get, type RawAnswer, readAnswer } from './raw-request';
import { hold, makeTinySite, type Served, STYLE, serve } from './tiny-site';

/** Only what hangs is ended. */
const UNTIL_IT_DOES = { timeout: 300_000 };

let site: Served;
let root = '';
let removeSite: () => Promise<void>;
beforeAll(async () => {
  ({ root, remove: removeSite } = await makeTinySite());
  site = await serve(root);
});
afterAll(async () => {
  await site.stop();
  await removeSite();
});

const asked = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
  get(site.port, target, headers, method);
const heading = (answer: RawAnswer) => /<h1>(.*?)<\/h1>/.exec(answer.body.toString())?.[1];

/** Every class of response, with a request that gets it. */
const CLASSES: readonly [name: string, status: number, ask: () => Promise<RawAnswer>][] = [
  ['a page', 200, () => asked('/')],
  ['a page, compressed', 200, () => asked('/', { 'Accept-Encoding': 'br' })],
  ['a page with answers', 200, () => asked('/check/parent')],
  ['a download', 200, () => asked('/letter.docx')],
  ['an asset', 200, () => asked('/speculation-rules.json')],
  ['a live page', 200, () => asked('/search?q=a')],
  ['a live file', 200, () => asked('/file.ics')],
  ['the health of the process', 200, () => asked('/healthz')],
  ['the readiness of the site', 200, () => asked('/readyz')],
  ['a page the visitor has', 304, () => asked('/', { 'If-None-Match': '*' })],
  ['a form sent on', 303, () => asked('/check/next?who=parent')],
  ['an untidy address', 308, () => asked('/check/parent/')],
  ['a wrongly encoded address', 400, () => asked('/%E0%A4%A')],
  ['answers that do not fit', 400, () => asked('/check/next?who=nobody')],
  ['a fault of the API', 400, () => asked('/api/fault')],
  ['no address of the API', 404, () => asked('/api/nowhere')],
  ['an API that fails', 500, () => asked('/api/throws?now')],
  ['no address', 404, () => asked('/nowhere')],
  ['a page that finds nothing', 404, () => asked('/missing')],
  ['another method', 405, () => asked('/', {}, 'POST')],
  ['a method that is none', 405, () => asked('/', {}, 'BREW')],
  ['a tunnel', 405, () => asked('other.example:443', {}, 'CONNECT')],
  ['too long an address', 414, () => asked(`/${'a'.repeat(3000)}`)],
  ['too long a query', 414, () => asked(`/search?q=${'a'.repeat(20_000)}`)],
  ['too many headers', 431, () => asked('/', { 'X-Long': 'a'.repeat(40_000) })],
  ['no HTTP', 405, async () => readAnswer(await exchange(site.port, 'hello there\r\n\r\n'))],
  ['a page that fails', 500, () => asked('/throws?q=private')],
];

describe.each(CLASSES)('the response to %s', (_, status, ask) => {
  it(`has status ${status}, the protecting headers and no banner`, async () => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(gradeOf(asIfClosed(answer.header))).toBe(150);
    expect(answer.header('content-security-policy')).toBe(
      contentSecurityPolicy([styleHashOf(STYLE)]),
    );
    expect(answer.header('permissions-policy')).toContain('camera=()');
    expect(answer.header('date')).not.toBe('');
    expect(answer.header('cache-control')).not.toBe('');
    expect(
      answer.names.filter((name) =>
        /^(server|x-powered-by|via|x-next.*|set-cookie|link|x-framework)$/.test(name),
      ),
    ).toEqual([]);
    expect(new Set(answer.names).size).toBe(answer.names.length);
  });

  it('is never a blank page, and holds no stack', async () => {
    const { body, status: given, header } = await ask();
    if (header('content-encoding') === '')
      expect(body.toString()).not.toMatch(/\bat .*\.[cm]?js|node:|Error:/);
    if (given !== 304 && given < 300) expect(body.length).toBeGreaterThan(0);
    if (given >= 400)
      expect(body.toString()).toMatch(/Page \/404|Page \/trouble|Search nobody|title|This /);
  });
});

describe('a page', () => {
  it('comes in the encoding that is asked for, the same words in each', async () => {
    const plain = await asked('/');
    const br = await asked('/', { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    const gz = await asked('/', { 'Accept-Encoding': 'gzip, br;q=0' });
    expect([plain, br, gz].map(({ header }) => header('content-encoding'))).toEqual([
      '',
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gz.body)).toEqual(plain.body);
    for (const { header, body } of [plain, br, gz]) {
      expect(header('content-length')).toBe(String(body.length));
      expect(header('vary')).toBe('Accept-Encoding');
    }
    expect(new Set([plain, br, gz].map(({ header }) => header('etag'))).size).toBe(3);
  });

  it.each([
    ['its own tag', (tag: string) => tag],
    ['its own tag, weak', (tag: string) => `W/${tag}`],
    ['its own tag among others', (tag: string) => `"x", ${tag}, "y"`],
    ['anything', () => '*'],
  ])('is not sent again to a visitor who has %s', async (_, tagged) => {
    const { header } = await asked('/', { 'Accept-Encoding': 'br' });
    const again = await asked('/', {
      'Accept-Encoding': 'br',
      'If-None-Match': tagged(header('etag')),
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect([again.header('etag'), again.header('cache-control'), again.header('vary')]).toEqual([
      header('etag'),
      header('cache-control'),
      'Accept-Encoding',
    ]);
  });

  it('is sent again to a visitor who has it in another encoding', async () => {
    const { header } = await asked('/', { 'Accept-Encoding': 'br' });
    expect((await asked('/', { 'If-None-Match': header('etag') })).status).toBe(200);
  });

  it.each(['/', '/search?q=a', '/nowhere', '/check/parent/', '/throws?now'])(
    'has the same headers for HEAD, without the body: %s',
    async (target) => {
      const full = await asked(target);
      const head = await asked(target, {}, 'HEAD');
      const told = ({ status, names, header }: RawAnswer) => [
        status,
        ...names.filter((name) => name !== 'date').map((name) => `${name}: ${header(name)}`),
      ];
      expect(told(head)).toEqual(told(full));
      expect(head.body.length).toBe(0);
    },
  );

  it('ignores a query, which it has no use for', async () => {
    expect(heading(await asked('/check/parent?utm=1&__proto__=2'))).toBe('Page /check/parent');
  });

  it('tells browsers which pages may be fetched ahead, with the type they insist on', async () => {
    expect((await asked('/')).header('speculation-rules')).toBe('"/speculation-rules.json"');
    expect((await asked('/speculation-rules.json')).header('content-type')).toBe(
      'application/speculationrules+json',
    );
  });

  it('stays out of search engines when its address holds answers', async () => {
    expect((await asked('/check/parent')).header('x-robots-tag')).toBe('noindex, nofollow');
    expect((await asked('/check')).header('x-robots-tag')).toBe('');
  });
});

describe('a live address', () => {
  it('answers with a plain document of its own query, kept by nobody', async () => {
    const answer = await asked('/search?q=hello%20there');
    expect(heading(answer)).toBe('Search hello there');
    expect(answer.body.toString()).toContain(`<title>Live – Tiny</title><style>${STYLE}</style>`);
    expect(answer.body.toString()).not.toMatch(/<script|_next/);
    expect([answer.header('cache-control'), answer.header('x-robots-tag')]).toEqual([
      'no-store',
      'noindex',
    ]);
  });

  it('is compressed as asked', async () => {
    const br = await asked('/search?q=a', { 'Accept-Encoding': 'br' });
    expect(br.header('content-encoding')).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toContain('Search a');
    expect(
      gunzipSync((await asked('/search?q=a', { 'Accept-Encoding': 'gzip' })).body).toString(),
    ).toContain('Search a');
  });

  it('passes the status, type, name and body of a handler through', async () => {
    const file = await asked('/file.ics');
    expect([
      file.header('content-type'),
      file.header('content-disposition'),
      file.body.toString(),
    ]).toEqual([
      'text/calendar; charset=utf-8',
      'attachment; filename="dates.ics"',
      'BEGIN:VCALENDAR',
    ]);
    expect([
      (await asked('/api/fault')).header('content-type'),
      (await asked('/api/fault')).body.toString(),
    ]).toEqual(['application/problem+json', '{"title":"No"}']);
  });

  it.each([
    ['303', 303, 'no-store'],
    ['307', 303, 'no-store'],
    ['308', 308, 'public, max-age=3600'],
  ])('sends on as the handler does with %s, for good or for once', async (as, status, kept) => {
    for (const time of ['first', 'again']) {
      const moved = await asked(`/check/next?as=${as}&to=/check/parent?x=1`);
      expect([time, moved.status, moved.header('location'), moved.header('cache-control')]).toEqual(
        [time, status, '/check/parent?x=1', kept],
      );
    }
  });

  it("hands over to the page a handler names, under the handler's status", async () => {
    const live = await asked('/check/next?who=nobody');
    expect([live.status, heading(live)]).toEqual([400, 'Search nobody']);
    const packed = await asked('/check/next?who=packed');
    expect([packed.status, heading(packed), packed.header('cache-control')]).toEqual([
      400,
      'Page /check/parent',
      'no-store',
    ]);
  });

  it.each(['/throws?now', '/silent?now'])(
    'shows the page for trouble when it goes wrong: %s',
    async (target) => {
      const answer = await asked(target);
      expect([answer.status, heading(answer), answer.header('cache-control')]).toEqual([
        500,
        'Page /trouble',
        'no-store',
      ]);
      expect(heading(await asked('/'))).toBe('Page /');
    },
  );

  it('says 503 at once when too many are under way, and is well again after', async () => {
    const letGo = await hold(root);
    let refused = 0;
    const underWay = Array.from({ length: 60 }, async () => {
      const answer = await asked('/slow');
      if (answer.status === 503) refused += 1;
      return answer;
    });
    await expect.poll(() => refused, UNTIL_IT_DOES).toBe(26);
    await letGo();
    const answers = await Promise.all(underWay);
    const busy = answers.filter(({ status }) => status === 503);
    // Two are made and 32 wait.
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(34);
    expect(busy).toHaveLength(26);
    expect(
      busy.every(
        (answer) =>
          answer.header('retry-after') === '5' &&
          heading(answer) === 'Page /trouble' &&
          gradeOf(answer.header) === 150,
      ),
    ).toBe(true);
    expect((await asked('/slow')).status).toBe(200);
  });

  it('serves prerendered pages while live ones are slow', async () => {
    const letGo = await hold(root);
    const slow = Array.from({ length: 8 }, () => asked('/slow'));
    expect((await asked('/')).status).toBe(200);
    await letGo();
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual(Array(8).fill(200));
  });
});

describe('an address that programs ask', () => {
  it.each([
    ['/api/nowhere', {}, 'GET', 404],
    ['/api/%E0%A4%A', {}, 'GET', 400],
    [`/api/${'a'.repeat(3000)}`, {}, 'GET', 414],
    ['/api/fault', {}, 'POST', 405],
    ['/api/fault', { Host: 'a b' }, 'GET', 400],
    ['/api/throws?now', {}, 'GET', 500],
  ] as const)(
    'has its faults as programs read them: %s',
    async (target, headers, method, status) => {
      const answer = await asked(target, headers, method);
      expect([answer.status, answer.header('content-type')]).toEqual([
        status,
        'application/problem+json',
      ]);
      expect(JSON.parse(answer.body.toString())).toEqual({
        type: 'about:blank',
        title: expect.any(String),
        status,
      });
      expect(gradeOf(asIfClosed(answer.header))).toBe(150);
    },
  );
});

describe('pages for faults', () => {
  it.each([
    '/404',
    '/trouble',
    '/without-server',
    '/index',
    '/index.html',
    '/check/index.html',
    '/check.br',
  ])('have no address: %s', async (target) => {
    expect((await asked(target)).status).toBe(404);
  });
});

it('says how the process and the site are', async () => {
  expect(JSON.parse((await asked('/healthz')).body.toString())).toEqual({ alive: true });
  expect(JSON.parse((await asked('/readyz')).body.toString())).toEqual({
    ready: true,
    build: 'tiny',
    content: expect.stringMatching(/^[\w-]{16}$/),
  });
});

describe('an address that has moved', () => {
  it.each([
    ['/choose', '/check'],
    ['/choose/parent/delay', '/check/parent/delay'],
    ['/check/parent/late', '/check/parent/delay#moved'],
    ['/check/parent/late/nothing', '/check/parent/delay/nothing#moved'],
    ['/choose/parent/late', '/check/parent/delay#moved'],
    ['/letters/ask/parent.docx', '/letters/ask/general/parent/letter-ask.docx'],
  ])('leads from %s to %s in one step', async (from, to) => {
    const answer = await asked(from);
    expect(answer.status).toBe(308);
    expect(answer.header('location')).toBe(to);
  });

  it.each(['/chooser', '/choose/..%2f..', '/choose//other.example', '/check/parent/later'])(
    'is not %s',
    async (address) => {
      expect((await asked(address)).header('location')).not.toMatch(/other|\.\./u);
      expect((await asked(address)).status).toBe(404);
    },
  );
});

describe('the API', () => {
  it.each([
    ['an answer', 200, '/api/recommendation?about=delay', 'GET'],
    ['a fault of the request', 400, '/api/fault', 'GET'],
    ['no address', 404, '/api/nothing', 'GET'],
    ['another method', 405, '/api/recommendation', 'POST'],
  ])('lets a page of any site read %s', async (_, status, address, method) => {
    const answer = await asked(address, {}, method);
    expect([
      answer.status,
      answer.header('access-control-allow-origin'),
      answer.header('cross-origin-resource-policy'),
    ]).toEqual([status, '*', 'cross-origin']);
  });

  it('is the only part that they may read', async () => {
    for (const address of ['/', '/search?q=a', '/nowhere', '/apiary', '/healthz']) {
      const { header } = await asked(address);
      expect(header('access-control-allow-origin'), address).toBe('');
      expect(header('cross-origin-resource-policy'), address).toBe('same-origin');
    }
  });

  it('keeps a decision a short time, and names it by the release', async () => {
    const address = '/api/recommendation?about=delay';
    const first = await asked(address);
    expect(first.header('cache-control')).toMatch(/^public, max-age=300\b/u);
    const tag = first.header('etag');
    expect(tag).not.toBe('');
    const again = await asked(address, { 'If-None-Match': tag });
    expect([again.status, again.header('etag'), again.body.length]).toEqual([304, tag, 0]);
    const packed = await asked(address, { 'Accept-Encoding': 'gzip' });
    expect(packed.header('etag')).not.toBe(tag);
  });

  it('keeps no fault, and nothing that was made for one request', async () => {
    for (const address of ['/api/fault', '/api/recommendation', '/file.ics', '/search?q=a']) {
      const { header } = await asked(address, { 'If-None-Match': '*' });
      expect([header('cache-control'), header('etag')], address).toEqual(['no-store', '']);
    }
  });
});
