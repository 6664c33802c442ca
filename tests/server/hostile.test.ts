import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gradeOf } from '../unit/delivery/header-grader';
import { exchange, get, readAnswer } from './raw-request';
import { makeTinySite, type Served, serve } from './tiny-site';

let site: Served;
let removeSite: () => Promise<void>;
let before = '';
beforeAll(async () => {
  const { root, remove } = await makeTinySite();
  removeSite = remove;
  site = await serve(root);
  before = (await get(site.port, '/search?q=same')).body.toString();
});
afterAll(async () => {
  await site.stop();
  await removeSite();
});
afterEach(async () => {
  // One bad request never changes the answer to the next.
  expect((await get(site.port, '/search?q=same')).body.toString()).toBe(before);
  expect((await get(site.port, '/')).status).toBe(200);
});

describe('hostile targets', () => {
  it.each([
    ['/%', 400],
    ['/%E0%A4%A', 400],
    ['/check/%zz', 400],
    ['/%ff', 400],
    ['/../../etc/passwd', 404],
    ['/check/../../etc/passwd', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/check%2fparent', 404],
    ['/check\\parent', 404],
    ['/%5c%5cother.example', 404],
    ['/\\other.example', 404],
    ['//other.example', 404],
    ['///other.example/%2f..', 404],
    ['/check/%00', 404],
    ['/check/parent%0d%0aSet-Cookie:%20a=b/', 404],
    ['/__proto__', 404],
    ['/constructor', 404],
    ['/toString', 404],
    ['/.env', 404],
    ['/.git/config', 404],
    ['/pack.json', 404],
    ['/_next/static/x.js', 404],
    ['/_next/image?url=http://other.example', 404],
    ['/check.rsc', 404],
    ['/search.rsc', 404],
    ['/check/parent/', 308],
    ['//check//parent', 308],
    ['/check/%70arent', 308],
    [`/${'a/'.repeat(2000)}`, 414],
    [`/check/next?${'who=parent&'.repeat(1500)}`, 414],
    [`/search?${'a=b&'.repeat(1000)}`, 200],
    ['/search?__proto__=1&constructor=2&__proto__[x]=3', 200],
    ['/search?q=1&q=2', 200],
    ['/search?q=%E0%A4%A', 200],
    ['/search?q=%00', 200],
    ['/search?q=<script>alert(1)</script>', 200],
    ['http://other.example/check', 200],
    ['check', 400],
    ['*', 400],
  ])('%s is %i', async (target, status) => {
    const answer = await get(site.port, target);
    expect(answer.status).toBe(status);
    expect(gradeOf(answer.header)).toBe(150);
    expect(answer.header('set-cookie')).toBe('');
    // A Location here is one slash and a name of ours.
    if (status === 308) expect(answer.header('location')).toBe('/check/parent');
  });

  it.each([
    'https://other.example/',
    '//other.example',
    '/\\other.example',
    'http://site.invalid:81/',
    'javascript:alert(1)',
    '\\\\other.example',
  ])('cannot make a handler lead to another site: %s', async (to) => {
    const answer = await get(site.port, `/check/next?to=${encodeURIComponent(to)}`);
    expect(answer.status).toBe(500);
    expect(answer.header('location')).toBe('');
  });

  it.each([
    ['http://site.invalid//other.example/x', '/other.example/x'],
    ['/check/parent#tried', '/check/parent#tried'],
    ['/check/parent\r\nSet-Cookie: a=b', '/check/parentSet-Cookie:%20a=b'],
  ])('keep the Location of %s on this host', async (to, location) => {
    const answer = await get(site.port, `/check/next?to=${encodeURIComponent(to)}`);
    // Node refuses the line break before it is ever a Location.
    if (answer.status === 500) expect(answer.header('set-cookie')).toBe('');
    else expect([answer.status, answer.header('location')]).toEqual([303, location]);
  });
});

describe('hostile headers', () => {
  const FRAMEWORK = {
    RSC: '1',
    'Next-Router-Prefetch': '1',
    'Next-Router-State-Tree': '%5B%5D',
    'Next-Action': 'abc',
    'Next-Resume': '1',
    'X-Matched-Path': '/admin',
    'X-Nextjs-Data': '1',
    'X-Middleware-Subrequest': 'middleware',
    'X-Middleware-Prefetch': '1',
    'X-Prerender-Revalidate': 'x',
    'X-Forwarded-Host': 'other.example',
    'X-Forwarded-Proto': 'gopher',
    'X-Forwarded-For': '203.0.113.9',
    Forwarded: 'host=other.example',
    'X-Original-URL': '/trouble',
    'X-Rewrite-URL': '/trouble',
    'X-HTTP-Method-Override': 'DELETE',
    Cookie: '__prerender_bypass=1; __next_preview_data=1',
    Origin: 'https://other.example',
    Referer: 'https://other.example/',
    Range: 'bytes=0-1',
    'Content-Type': 'multipart/form-data; boundary=x',
    Upgrade: 'websocket',
    Expect: '100-continue',
    TE: 'trailers',
  };

  it.each(Object.entries(FRAMEWORK))(
    '%s changes neither a page nor a live page',
    async (name, value) => {
      for (const target of ['/', '/search?q=same']) {
        const plain = await get(site.port, target);
        const asked = await get(site.port, target, { [name]: value });
        expect([asked.status, asked.body.toString()]).toEqual([
          plain.status,
          plain.body.toString(),
        ]);
      }
    },
  );

  it('never reach a handler: it gets a request made from nothing', async () => {
    for (const agent of ['Mozilla', '']) {
      const answer = await get(site.port, '/echo?a=1', {
        ...FRAMEWORK,
        Host: 'other.example',
        'User-Agent': agent,
      });
      expect(JSON.parse(answer.body.toString())).toEqual({
        url: 'http://site.invalid/echo?a=1',
      });
    }
  });

  it('never change where a redirect leads', async () => {
    const headers = {
      Host: 'other.example',
      'X-Forwarded-Host': 'other.example',
      'X-Forwarded-Proto': 'https',
    };
    expect((await get(site.port, '/check/parent/', headers)).header('location')).toBe(
      '/check/parent',
    );
    expect((await get(site.port, '/check/next?who=parent', headers)).header('location')).toBe(
      '/check/parent',
    );
  });

  it('may be missing where HTTP/1.0 has none, and is 400 where HTTP/1.1 needs it', async () => {
    expect(readAnswer(await exchange(site.port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(200);
    const answer = readAnswer(
      await exchange(site.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'),
    );
    expect([answer.status, gradeOf(answer.header)]).toEqual([400, 150]);
  });

  it.each([
    'Host:\r\n',
    'Host: a b\r\n',
    'Host: a/b\r\n',
    'Host: a@b\r\n',
    'Host: a:b\r\n',
    'Host: <a>\r\n',
    'Host: a, b\r\n',
    'Host: [::1\r\n',
    'Host: a\r\nHost: a\r\n',
    'Host: a\r\nhOST: b\r\n',
  ])('name one host, as a host is written: %j is 400', async (host) => {
    for (const target of ['/', '/search?q=a', '/nowhere']) {
      const text = `GET ${target} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
      const answer = readAnswer(await exchange(site.port, text));
      expect([answer.status, gradeOf(answer.header)]).toEqual([400, 150]);
    }
  });

  it.each(['a', 'a.example:8080', '127.0.0.1:1', '[::1]', '[::1]:80', 'a_b.example', 'A.EXAMPLE.'])(
    'may name the host %s',
    async (host) => {
      expect((await get(site.port, '/', { Host: host })).status).toBe(200);
    },
  );
});

describe('hostile methods and bodies', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH', 'get'])(
    '%s is refused, and told what is allowed',
    async (method) => {
      for (const target of ['/', '/search?q=a', '/check/next', '/nowhere']) {
        const answer = await get(site.port, target, {}, method);
        expect([answer.status, answer.header('allow'), gradeOf(answer.header)]).toEqual([
          405,
          'GET, HEAD',
          150,
        ]);
      }
    },
  );

  it.each([
    ['GET', 'Content-Length: 5\r\n\r\nhello'],
    ['GET', 'Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n'],
    ['POST', 'Content-Length: 5\r\n\r\nhello'],
  ])('reads nothing after a body, which only some know the end of: %s %s', async (method, body) => {
    const text = `${method} / HTTP/1.1\r\nHost: a\r\n${body}GET /check HTTP/1.1\r\nHost: a\r\n\r\n`;
    const bytes = await exchange(site.port, text);
    expect(bytes.toString().match(/HTTP\/1\.1 \d+/g)).toEqual([
      `HTTP/1.1 ${method === 'GET' ? 200 : 405}`,
    ]);
    expect(readAnswer(bytes).header('connection')).toBe('close');
  });

  it('reads on after a body that is announced as empty', async () => {
    const text =
      'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\nGET /check HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
    const bytes = await exchange(site.port, text);
    expect(bytes.toString().match(/HTTP\/1\.1 \d+/g)).toHaveLength(2);
  });

  it('refuses a large body without reading it into memory', async () => {
    const answer = await get(site.port, '/', { 'Content-Length': '3000000000' }, 'POST');
    expect(answer.status).toBe(405);
  });

  it.each([
    [
      'two lengths',
      'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
    ],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a folded header', 'GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n'],
    ['a space before the colon', 'GET / HTTP/1.1\r\nHost : a\r\n\r\n'],
    ['a bare line feed in a value', 'GET / HTTP/1.1\r\nHost: a\r\nX: b\rc\r\n\r\n'],
    ['a version that is none', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
    ['a TLS greeting', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
    ['HTTP/2 without notice', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ])('refuses %s, which parsers read differently', async (_, text) => {
    const answer = readAnswer(await exchange(site.port, Buffer.from(text, 'latin1')));
    expect([400, 405]).toContain(answer.status);
    expect(gradeOf(answer.header)).toBe(150);
    expect(answer.header('connection')).toBe('close');
  });
});

describe('garbage', () => {
  it.each(['/', '/long', '/search?q=a', '/slow', '/works'])(
    'after a request does not take its answer: %s',
    async (target) => {
      const good = `GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`;
      const bytes = await exchange(site.port, `${good}${good}\u0000garbage\r\n\r\n`);
      expect(bytes.toString('latin1').match(/HTTP\/1\.1 \d+/g)).toEqual([
        'HTTP/1.1 200',
        'HTTP/1.1 200',
        expect.stringMatching(/HTTP\/1\.1 40[05]/),
      ]);
    },
  );
});

it('survives visitors who leave in the middle', async () => {
  await Promise.all(
    Array.from({ length: 20 }, () =>
      exchange(site.port, 'GET /slow HTTP/1.1\r\nHost: a\r\n\r\n', { silence: 20 }),
    ),
  );
  await Promise.all(
    Array.from({ length: 20 }, () => exchange(site.port, 'GET /che', { silence: 10 })),
  );
  expect((await get(site.port, '/healthz')).status).toBe(200);
});

it('logs method, address template, status and time, and nothing that came from a visitor', async () => {
  await get(site.port, '/search?q=private-words', {
    'User-Agent': 'private-agent',
    Cookie: 'private-cookie',
    Referer: 'https://private.example',
  });
  await get(site.port, '/check/parent?private-query');
  await get(site.port, '/private-path');
  await get(site.port, '/throws?q=private-words');
  await exchange(site.port, 'private garbage\r\n\r\n');
  await expect.poll(() => site.output(), { timeout: 60_000 }).toContain('"address":"/throws"');
  const lines = site
    .output()
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  for (const line of lines)
    expect(Object.keys(line)).toEqual(['time', 'method', 'address', 'status', 'ms']);
  const addresses = new Set(lines.map(({ address }) => address));
  const known = [
    '/',
    '/check',
    '/check/*',
    '/search',
    '/slow',
    '/works',
    '/long',
    '/throws',
    '/echo',
    '/check/next',
    '/healthz',
    '(not found)',
    '(untidy address)',
    '(bad address)',
    '(method)',
    '(no request)',
  ];
  expect([...addresses].filter((address) => !known.includes(String(address)))).toEqual([]);
  expect(site.output() + site.errors()).not.toMatch(
    /private|127\.0\.0\.1|203\.0\.113|Mozilla|parent/,
  );
});
