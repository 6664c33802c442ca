/** Thousands of hostile requests, made by chance from a seed, to the built site and to nginx on its folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../lib/delivery/pack.mjs';
import { residueOf } from '../../lib/delivery/plain-document.mjs';
import { KEYS } from '../../lib/domain/answers';
import { hasNginx, serveWithNginx } from '../server/nginx-process';
import { exchange, type RawAnswer, readAnswer } from '../server/raw-request';
import { type Served, serve } from '../server/tiny-site';
import { asIfClosed, gradeOf } from '../unit/delivery/header-grader';
import { type HostileRequest, hostileRequests, MARK } from './hostile-requests';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = join(ROOT, 'site');

const SEED = 20261125;
const COUNT = 2500;
const AT_ONCE = 8;

const STATUSES = [200, 303, 304, 308, 400, 404, 405, 413, 414, 431, 503];

const written = ({ method, target, headers }: HostileRequest): Buffer =>
  Buffer.from(
    [
      `${method} ${target} HTTP/1.1`,
      'Host: send.example',
      ...headers.map(([name, value]) => `${name}: ${value}`),
      ...(headers.some(([name]) => name === 'Connection') ? [] : ['Connection: close']),
      '\r\n',
    ].join('\r\n'),
    'latin1',
  );

function plain(answer: RawAnswer): string {
  const { body, header } = answer;
  if (body.length === 0) return '';
  switch (header('content-encoding')) {
    case 'br':
      return brotliDecompressSync(body).toString();
    case 'gzip':
      return gunzipSync(body).toString();
    default:
      return body.toString();
  }
}

/** What is wrong with an answer, whatever was asked. */
function faultsOf({ method, target }: HostileRequest, answer: RawAnswer): string[] {
  const { status, header, names, body } = answer;
  const type = header('content-type');
  const text = plain(answer);
  // A redirect has no page of the site.
  const isPage = type.startsWith('text/html') && text !== '' && ![303, 308].includes(status);
  const faults: [boolean, string][] = [
    [!STATUSES.includes(status), `status ${status}`],
    [gradeOf(asIfClosed(header)) !== 150, `headers grade ${gradeOf(asIfClosed(header))}`],
    [names.some((name) => /^(?:set-cookie|x-powered-by|x-bad|link)$/.test(name)), 'a header'],
    [header('location') !== '' && !/^\/(?!\/)[!-~]*$/.test(header('location')), 'where it leads'],
    [method === 'HEAD' && body.length > 0, 'a body for HEAD'],
    [text.includes(MARK) && !type.includes('json'), 'the mark as it was sent'],
    [isPage && residueOf(text).length > 0, 'no plain document'],
    [!['GET', 'HEAD'].includes(method) && ![400, 405].includes(status), `${method} is ${status}`],
    [header('x-frame-options') !== 'DENY', 'no frame options'],
    [status >= 400 && header('cache-control') !== 'no-store', 'a fault that is kept'],
  ];
  return faults.filter(([is]) => is).map(([, what]) => `${method} ${target}: ${what}`);
}

async function askAll(
  port: number,
  requests: readonly HostileRequest[],
  more: (request: HostileRequest, answer: RawAnswer) => string[],
): Promise<{ faults: string[]; statuses: Set<number> }> {
  const faults: string[] = [];
  const statuses = new Set<number>();
  const queue = requests.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const request of queue) {
        const bytes = await exchange(port, written(request), { silence: 120_000 });
        const begin = bytes.indexOf('HTTP/1.1 100') === 0 ? bytes.indexOf('\r\n\r\n') + 4 : 0;
        const answer = readAnswer(bytes.subarray(begin));
        statuses.add(answer.status);
        faults.push(...faultsOf(request, answer), ...more(request, answer));
      }
    }),
  );
  return { faults, statuses };
}

describe.skipIf(!existsSync(join(SITE, 'pack.json')))(
  `${COUNT} hostile requests of the seed ${SEED} (not run before a build)`,
  () => {
    let requests: HostileRequest[] = [];
    let site: Served;
    beforeAll(async () => {
      const { entries, index } = await readPack(SITE);
      const live = index.live.map(({ address }) => address);
      const pages = [...entries.keys()].filter((_, at) => at % 40 === 0);
      // Live addresses hold most of what can go wrong.
      const addresses = [
        ...pages,
        ...Array.from({ length: 12 }, () => live).flat(),
        '/healthz',
        '/api/x',
      ];
      requests = hostileRequests(SEED, COUNT, addresses, KEYS);
      site = await serve(ROOT);
    });
    afterAll(async () => {
      await site.stop();
    });

    it('each get an answer of the site, in full, that says nothing of theirs and nothing of ours', async () => {
      const { faults, statuses } = await askAll(
        site.port,
        requests,
        ({ method, target, headers }, answer) => {
          // A request whose length is said twice cannot be read, so it has no address yet.
          const unread = headers.filter(([name]) => name === 'Content-Length').length > 1;
          const forPrograms =
            /^(?:https?:\/\/[^/]*)?\/api\//.test(target) && answer.status >= 400 && !unread;
          const length = answer.header('content-length');
          return [
            ...(forPrograms && answer.header('content-type') !== 'application/problem+json'
              ? [`${target}: a fault of type ${answer.header('content-type')}`]
              : []),
            ...(method !== 'HEAD' && answer.status !== 304 && length !== String(answer.body.length)
              ? [`${target}: ${answer.body.length} bytes of ${length}`]
              : []),
          ];
        },
      );
      expect(faults).toEqual([]);
      for (const status of [200, 303, 308, 400, 404, 405]) expect(statuses).toContain(status);
      expect(site.errors()).not.toContain('Fault');
      expect(site.output()).not.toMatch(/m4rk|evil|passwd|127\.0\.0\.1|\?/);
    });

    it.skipIf(!hasNginx)(
      'are each answered by nginx on the folder too (not run where nginx is not installed)',
      async () => {
        const nginx = await serveWithNginx(SITE);
        const { faults, statuses } = await askAll(nginx.port, requests, () => []);
        await nginx.stop();
        expect(faults).toEqual([]);
        for (const status of [200, 303, 308, 400, 404, 405]) expect(statuses).toContain(status);
      },
    );
  },
);
