import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '@/app/paths';
import type { Answers } from '@/lib/domain/answers';
import { answering, offered, walk } from '@/lib/flow/walk';
import { type StaticHost, serveStatically } from '../support/static-host';

const WWW = join(fileURLToPath(new URL('../..', import.meta.url)), 'site/www');

/** What an address answers, over at most one redirect. */
async function read(port: number, address: string) {
  const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  const first = await at(address);
  const location = first.headers.get('location');
  if (location === null) return { status: first.status, html: await first.text() };
  await first.arrayBuffer();
  const second = await at(location);
  return { status: second.status, html: await second.text() };
}

/** Where the answers of a question's page lead. */
function answersIn(html: string): string[] {
  return [...html.matchAll(/<a class="answer"[^>]*>/gu)].map(
    ([tag]) => /href="([^"]*)"/u.exec(tag)?.[1] ?? '',
  );
}

/** The addresses that the questions lead to, as the rules say. */
function* offeredFrom(given: Answers): Generator<string> {
  const state = walk(given);
  yield paths.check(state.answers);
  if (state.kind === 'asking')
    for (const value of offered(state)) yield* offeredFrom(answering(state, value));
}

describe.skipIf(!existsSync(WWW))(
  'the folder on a plain static host (not run before a build)',
  () => {
    let host: StaticHost;
    beforeAll(async () => {
      host = await serveStatically(WWW);
    });
    afterAll(async () => {
      await host.stop();
    });

    it('carries the whole wizard, answer by answer, over one redirect at most', async () => {
      const found = new Map<string, number>();
      let wave: readonly string[] = [paths.start, paths.check({})];
      while (wave.length > 0) {
        const next = new Set<string>();
        for (const address of wave) {
          const { status, html } = await read(host.port, address);
          found.set(address, status);
          for (const leads of answersIn(html)) if (!found.has(leads)) next.add(leads);
        }
        wave = [...next];
      }
      expect([...found].filter(([, status]) => status !== 200)).toEqual([]);
      expect(new Set([...found.keys()].filter((address) => address !== paths.start))).toEqual(
        new Set(offeredFrom({})),
      );
    });

    it('has a page of the site for an address that is not there', async () => {
      const { status, html } = await read(host.port, '/check/next?who=parent');
      expect(status).toBe(404);
      expect(html).toContain('<main');
    });
  },
);
