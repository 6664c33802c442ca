import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from '@/lib/flow/path';
import { fileNameOf } from '../../lib/delivery/folder.mjs';
import { type Pack, readPack, styleHashOf } from '../../lib/delivery/pack.mjs';
import { residueOf } from '../../lib/delivery/plain-document.mjs';
import { hasNginx, serveWithNginx } from '../server/nginx-process';
import { get } from '../server/raw-request';
import { type Served, serve } from '../server/tiny-site';
import { asIfClosed, gradeOf } from '../unit/delivery/header-grader';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = join(ROOT, 'site');

const styleIn = (document: string) => /<style>(.*?)<\/style>/s.exec(document)?.[1] ?? '';

type Page = { readonly address: string; readonly document: string };

/** The addresses of version 2 of the contract, which families may have kept. */
const KEPT = readFileSync(new URL('../support/addresses-of-version-2.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/** The prefilled link that leads to a page of answers that has not moved. */
function prefilled(address: string): string {
  const pairs = address
    .split('/')
    .slice(2)
    .map((value) => [keyOf(value) ?? '', value]);
  const query = new URLSearchParams(pairs);
  // What has moved is known to the server alone.
  if (query.get('about') === 'something-else' && query.get('topic') === 'out-of-school')
    query.set('about', 'out-of-education');
  return `/check/next?${query}`;
}

/** The kept addresses that a server answers neither with 200 nor with one redirect to a 200. */
async function lostAt(port: number): Promise<string[]> {
  const at = async (address: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' });
    await response.arrayBuffer();
    return { status: response.status, location: response.headers.get('location') };
  };
  const lost: string[] = [];
  for (const address of KEPT) {
    const first = await at(address);
    const last = first.status === 308 && first.location ? await at(first.location) : first;
    if (last.status !== 200) lost.push(`${address}: ${first.status} ${first.location ?? ''}`);
  }
  return lost;
}

describe.skipIf(!existsSync(join(SITE, 'pack.json')))(
  'the built site (not run before a build)',
  () => {
    let pack: Pack;
    let pages: Page[] = [];
    let site: Served;
    beforeAll(async () => {
      pack = await readPack(SITE);
      pages = [...pack.entries.values(), ...Object.values(pack.index.documents)]
        .filter(({ type }) => type.startsWith('text/html'))
        .map(({ address, br }) => ({
          address,
          document: brotliDecompressSync(pack.bytes.subarray(...(br ?? [0, 0]))).toString(),
        }));
      site = await serve(ROOT, { LOG: 'off' });
    });
    afterAll(async () => {
      await site.stop();
    });

    it('has plain documents only, each with one style that the policy allows', () => {
      expect(pages.length).toBeGreaterThan(100);
      const { text, hash, hashes } = pack.index.style;
      expect(styleHashOf(text)).toBe(hash);
      expect(hashes).toContain(hash);
      expect(
        pages.flatMap(({ address, document }) =>
          [
            ...residueOf(document),
            ...(hashes.includes(styleHashOf(styleIn(document))) ? [] : ['another style']),
          ].map((fault) => `${address}: ${fault}`),
        ),
      ).toEqual([]);
    });

    it('allows no style that no page has', () => {
      const held = new Set(pages.map(({ document }) => styleHashOf(styleIn(document))));
      expect([...held].sort()).toEqual([...pack.index.style.hashes].sort());
    });

    it('links only to addresses of its own that exist', () => {
      const known = new Set([
        ...pack.entries.keys(),
        ...pack.index.live.map(({ address }) => address),
        '/healthz',
        '/readyz',
      ]);
      const dead = new Set<string>();
      for (const { address, document } of pages) {
        const ids = new Set([...document.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
        for (const [, href = ''] of document.matchAll(/\s(?:href|action|src)="([^"]*)"/g)) {
          const [path = '', fragment] = (href.split('?')[0] ?? '').split('#');
          if (path.startsWith('/') && !known.has(path)) dead.add(`${href} on ${address}`);
          if (path === '' && !href.startsWith('?') && fragment && !ids.has(fragment))
            dead.add(`${href} on ${address}`);
        }
      }
      expect([...dead]).toEqual([]);
    });

    it('serves every address that it holds', async () => {
      const wrong: string[] = [];
      for (const { address, type } of pack.entries.values()) {
        const response = await fetch(`http://127.0.0.1:${site.port}${address}`, {
          headers: { 'accept-encoding': 'br' },
        });
        const length = (await response.arrayBuffer()).byteLength;
        if (
          response.status !== 200 ||
          length === 0 ||
          response.headers.get('content-type') !== type
        )
          wrong.push(`${address}: ${response.status}`);
      }
      expect(wrong).toEqual([]);
    });

    it('answers every live address as a plain document or a file, with the headers', async () => {
      for (const { address, kind } of pack.index.live) {
        const answer = await get(site.port, address);
        expect(`${address}: ${[200, 303, 400].includes(answer.status)}`).toBe(`${address}: true`);
        expect(gradeOf(asIfClosed(answer.header))).toBe(150);
        if (kind === 'page') expect(residueOf(answer.body.toString())).toEqual([]);
      }
    });

    it('answers each address that was ever kept, itself or in one step', async () => {
      expect(await lostAt(site.port)).toEqual([]);
    });

    describe.skipIf(!hasNginx)(
      'on nginx, without Node (not run where nginx is not installed)',
      () => {
        let nginx: { port: number; stop: () => Promise<void> };
        beforeAll(async () => {
          nginx = await serveWithNginx(SITE);
        });
        afterAll(() => nginx.stop());

        it('has a file for every address, with the same bytes', async () => {
          const wrong: string[] = [];
          for (const entry of pack.entries.values()) {
            const [ours, theirs] = await Promise.all(
              [site.port, nginx.port].map(async (port) => {
                const response = await fetch(`http://127.0.0.1:${port}${entry.address}`, {
                  headers: { 'accept-encoding': 'gzip' },
                });
                return {
                  status: response.status,
                  type: response.headers.get('content-type'),
                  disposition: response.headers.get('content-disposition'),
                  body: await response.text(),
                };
              }),
            );
            if (JSON.stringify(ours) !== JSON.stringify(theirs))
              wrong.push(`${entry.address}: ${theirs?.status} ${theirs?.type}`);
            if (!existsSync(join(SITE, 'www', fileNameOf(entry))))
              wrong.push(`${entry.address} has no file`);
          }
          expect(wrong).toEqual([]);
        });

        it('answers each address that was ever kept, itself or in one step', async () => {
          expect(await lostAt(nginx.port)).toEqual([]);
        });

        it('sends a prefilled link for every page of answers where the server sends it', async () => {
          const links = KEPT.filter((address) => address.startsWith('/check/')).map(prefilled);
          const wrong: string[] = [];
          for (const link of new Set(links)) {
            const [ours, theirs] = await Promise.all(
              [site.port, nginx.port].map(async (port) => {
                const response = await fetch(`http://127.0.0.1:${port}${link}`, {
                  redirect: 'manual',
                });
                await response.arrayBuffer();
                return `${response.status} ${response.headers.get('location')?.split('#')[0]}`;
              }),
            );
            if (ours !== theirs) wrong.push(`${link}: server ${ours}, nginx ${theirs}`);
          }
          expect(wrong).toEqual([]);
        });

        it('says at every other live address that it cannot do it', async () => {
          for (const { address } of pack.index.live) {
            const answer = await get(nginx.port, address);
            expect(`${address}: ${answer.status}`).toBe(
              `${address}: ${address === '/check/next' ? 303 : 503}`,
            );
            expect(gradeOf(asIfClosed(answer.header))).toBe(150);
          }
          expect(await readFile(join(SITE, 'nginx.conf'), 'utf8')).not.toContain('{{');
        });
      },
    );
  },
);
