import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countResults } from '../../lib/delivery/counts.mjs';
import {
  contentSecurityPolicy,
  headerTable,
  type ResponseClass,
} from '../../lib/delivery/headers.mjs';
import { styleHashOf } from '../../lib/delivery/pack.mjs';
import { gradeOf } from '../unit/delivery/header-grader';
import { hasBrotli, hasNginx, serveWithNginx } from './nginx-process';
import { exchange, get, type RawAnswer, readAnswer } from './raw-request';
import { makeTinySite, STYLE } from './tiny-site';

const TABLE = headerTable([styleHashOf(STYLE)]);

describe.skipIf(!hasNginx)(
  'the copy on nginx, without Node (not run where nginx is not installed)',
  () => {
    let port = 0;
    let stop = async () => {};
    let site = '';
    let removeSite = async () => {};
    beforeAll(async () => {
      const { root, remove } = await makeTinySite();
      removeSite = remove;
      site = root;
      ({ port, stop } = await serveWithNginx(join(root, 'site')));
    });
    afterAll(async () => {
      await stop();
      await removeSite();
    });

    const heading = (answer: RawAnswer) => /<h1>(.*?)<\/h1>/.exec(answer.body.toString())?.[1];

    it.each<[string, number, ResponseClass, Record<string, string>, string]>([
      ['/', 200, 'page', {}, 'GET'],
      ['/check', 200, 'page', {}, 'GET'],
      ['/check/parent', 200, 'answers', {}, 'GET'],
      ['/check/parent', 304, 'answers', { 'If-None-Match': '*' }, 'GET'],
      ['/letter.docx', 200, 'file', {}, 'GET'],
      ['/speculation-rules.json', 200, 'asset', {}, 'GET'],
      ['/check/next?who=parent', 303, 'seeOther', {}, 'GET'],
      ['/check/parent/', 308, 'moved', {}, 'GET'],
      ['/%E0%A4%A', 400, 'fault', {}, 'GET'],
      ['/nowhere', 404, 'fault', {}, 'GET'],
      ['/', 405, 'refused', {}, 'POST'],
      [`/${'a'.repeat(9000)}`, 414, 'fault', {}, 'GET'],
      ['/', 431, 'fault', { 'X-Long': 'a'.repeat(40_000) }, 'GET'],
      ['/search?q=a', 503, 'fault', {}, 'GET'],
    ])(
      '%s answers %i with the same headers as the server, of the class %s',
      async (target, status, kind, headers, method) => {
        const answer = await get(port, target, headers, method);
        expect(answer.status).toBe(status);
        expect(gradeOf(answer.header)).toBe(150);
        const differs: readonly string[] = kind === 'moved' ? ['vary'] : [];
        for (const name of [
          'Content-Security-Policy',
          'Permissions-Policy',
          'Cache-Control',
          'X-Robots-Tag',
          'Speculation-Rules',
          'Allow',
          'Vary',
        ].filter((header) => !differs.includes(header.toLowerCase()))) {
          expect(`${name}: ${answer.header(name.toLowerCase())}`).toBe(
            `${name}: ${TABLE[kind][name] ?? ''}`,
          );
        }
        expect(answer.header('content-security-policy')).toBe(
          contentSecurityPolicy([styleHashOf(STYLE)]),
        );
      },
    );

    it('sends the compressed files that were made once', async () => {
      const plain = await get(port, '/');
      const gz = await get(port, '/', { 'Accept-Encoding': 'gzip' });
      expect(gz.header('content-encoding')).toBe('gzip');
      expect(gunzipSync(gz.body)).toEqual(plain.body);
    });

    it.skipIf(!hasBrotli)(
      'sends brotli (not run where the brotli module is not installed)',
      async () => {
        const br = await get(port, '/', { 'Accept-Encoding': 'gzip, br' });
        expect(br.header('content-encoding')).toBe('br');
        expect(brotliDecompressSync(br.body).toString()).toContain('Page /');
      },
    );

    it.each([
      ['/check/next?about=delay&who=parent', '/check/parent/delay'],
      ['/check/next?about=delay&topic=', '/check/parent/delay'],
      ['/check/next', '/check'],
      ['/check/next?', '/check'],
      ['/check/next?who=nobody', '/check'],
      ['/check/next?who=parent&about=nothing', '/check'],
      ['/check/next?who=parent&tried=delay', '/check/parent/delay'],
      ['/check/next?who=..%2f..%2fetc', '/check'],
      ['/check/next?who=//other.example', '/check'],
      ['/check/next?who=parent%0d%0aSet-Cookie:a=b', '/check'],
      ['/check/next?who=parent&who=professional', '/check/parent'],
      ['/check/next?__proto__=a&who=parent', '/check/parent'],
    ])('sends the form %s on to %s', async (target, location) => {
      const answer = await get(port, target, {
        Host: 'other.example',
        'X-Forwarded-Host': 'other.example',
      });
      expect([answer.status, answer.header('location'), answer.header('set-cookie')]).toEqual([
        303,
        location,
        '',
      ]);
    });

    it.each([
      ['/choose', '/check'],
      ['/choose/parent/delay', '/check/parent/delay'],
      ['/check/parent/late/nothing', '/check/parent/delay/nothing#moved'],
      ['/choose/parent/late', '/check/parent/delay#moved'],
      ['/letters/ask/parent.docx', '/letters/ask/general/parent/letter-ask.docx'],
    ])('leads from %s, which has moved, to %s in one step', async (from, to) => {
      const answer = await get(port, from, { Host: 'other.example' });
      expect([answer.status, answer.header('location')]).toEqual([308, to]);
    });

    it('lets a page of any site read what it says about the API, and nothing else', async () => {
      const [api, page] = [await get(port, '/api/fault'), await get(port, '/')];
      expect([
        api.header('access-control-allow-origin'),
        api.header('cross-origin-resource-policy'),
      ]).toEqual(['*', 'cross-origin']);
      expect([
        page.header('access-control-allow-origin'),
        page.header('cross-origin-resource-policy'),
      ]).toEqual(['', 'same-origin']);
    });

    it.each(['/search?q=a', '/file.ics', '/api/fault', '/echo'])(
      'says at %s that this copy cannot do it',
      async (target) => {
        const answer = await get(port, target);
        expect([answer.status, heading(answer)]).toEqual([503, 'Page /without-server']);
      },
    );

    it.each([
      '/404',
      '/trouble',
      '/without-server',
      '/check/index.html',
      '/index.html',
      '/check/index.html.br',
      '/check/index.html.gz',
      '/pack.json',
      '/../pack.json',
      '/.git/config',
      '/%5cother.example/',
      '//other.example',
      '//other.example/',
      '/check/',
    ])('has no other address, and leads nowhere else: %s', async (target) => {
      const answer = await get(port, target);
      expect([404, 400, 308]).toContain(answer.status);
      if (answer.status === 308) expect(answer.header('location')).toBe('/check');
      else expect(heading(answer)).toBe('Page /404');
    });

    it('counts a result by its step, and writes down nothing else of a visit', async () => {
      const file = join(site, 'counts.log');
      const counted = await serveWithNginx(join(site, 'site'), file);
      const targets = [
        '/check/parent/delay',
        '/check/parent/delay?q=secret',
        '/check/parent',
        '/nowhere',
      ];
      for (const target of targets) await get(counted.port, target, { 'User-Agent': 'secret' });
      await counted.stop();
      const text = await readFile(file, 'utf8');
      const lines = text
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
      const line = (address: string, status: number) => ({
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        address,
        status,
      });
      // The last four: before them the start looked if anybody answers.
      expect(lines.slice(-4)).toEqual([
        line('/check/* → mediation', 200),
        line('/check/* → mediation', 200),
        line('(other)', 200),
        line('(other)', 404),
      ]);
      expect(text).not.toMatch(/secret|parent|127\.0\.0\.1/);
      const [[, steps] = []] = await countResults(text.split('\n'));
      expect(steps).toEqual(new Map([['mediation', 2]]));
    });

    it('puts no line break of an address into a header', async () => {
      const answer = await get(port, '/check%0d%0aSet-Cookie:%20a=b/');
      expect([answer.status, answer.header('set-cookie')]).toEqual([404, '']);
    });

    it('answers what is no HTTP with the headers too', async () => {
      const answer = readAnswer(await exchange(port, 'hello there\r\n\r\n'));
      expect(answer.status === 400 ? gradeOf(answer.header) : 150).toBe(150);
    });
  },
);
