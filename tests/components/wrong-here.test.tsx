import type { ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { paths } from '@/app/paths';
import { publicPages } from '@/app/public-pages';
import { council } from '@/lib/words/read';
import { wordsFor } from '@/lib/words/words';
import { all, parseHtml, textOf } from '@/tests/support/html';
import { PERSONAS } from '@/tests/support/personas';

const { site: words } = wordsFor({ voice: 'everyone' });

const READER = 'pages@council.example';

const { set } = vi.hoisted(() => ({ set: { wrongPageEmail: undefined as string | undefined } }));

vi.mock('@/lib/words/read', async (load) => {
  const real = await load<typeof import('@/lib/words/read')>();
  return { ...real, council: (root?: string) => ({ ...real.council(root), ...set }) };
});

type Asked = {
  readonly params: Promise<Record<string, string | string[]>>;
  readonly searchParams: Promise<object>;
};

type PageFile = {
  readonly default: (asked: Asked) => ReactNode | Promise<ReactNode>;
  readonly generateStaticParams?: () => Record<string, string | string[]>[];
};

const FILES = import.meta.glob<PageFile>('/app/**/page.tsx');

/** The address of a page's file with these parameters. */
function addressOf(file: string, params: Record<string, string | string[]>): string {
  const address = file
    .replace(/^\/app|\/page\.tsx$/gu, '')
    .replace(/\/\[+(?:\.\.\.)?(\w+)\]+/gu, (_, name: string) =>
      [params[name] ?? []]
        .flat()
        .map((part) => `/${part}`)
        .join(''),
    );
  return address === '' ? '/' : address;
}

async function htmlOf(page: ReactNode): Promise<string> {
  const stream = await renderToReadableStream(page);
  await stream.allReady;
  return new Response(stream).text();
}

/** Every page without answers in its address, and some with: each with its links for what is wrong. */
async function wrongHereLinks(): Promise<Map<string, readonly (string | undefined)[]>> {
  const answered = new Set(PERSONAS.map(({ answers }) => paths.check(answers)));
  const found = new Map<string, readonly (string | undefined)[]>();
  for (const [file, load] of Object.entries(FILES)) {
    const { default: page, generateStaticParams } = await load();
    for (const params of generateStaticParams?.() ?? [{}]) {
      const address = addressOf(file, params);
      if (address.startsWith('/check/') && !answered.has(address)) continue;
      const html = await htmlOf(
        await page({ params: Promise.resolve(params), searchParams: Promise.resolve({}) }),
      );
      const links = all(parseHtml(html), 'a').filter((link) => textOf(link) === words.wrongHere);
      found.set(
        address,
        links.map(({ attributes }) => attributes['href']),
      );
    }
  }
  return found;
}

it('offers no way to say that something is wrong, where nobody is known to read it', async () => {
  expect(council().wrongPageEmail).toBeUndefined();
  const found = await wrongHereLinks();
  expect([...found.keys()]).toEqual(expect.arrayContaining(publicPages()));
  expect([...found].filter(([, links]) => links.length > 0)).toEqual([]);
});

it('offers one letter on every page, with the page in its subject, and the rule, and never answers', async () => {
  set.wrongPageEmail = READER;
  const faults: string[] = [];
  for (const [address, links] of await wrongHereLinks()) {
    const [href = 'mailto:nobody', ...others] = links;
    const { pathname, searchParams } = new URL(href);
    const subject = searchParams.get('subject') ?? '';
    const [at = '', rule] = subject.replace(`${words.name} `, '').split(' ');
    // A page with answers names the step and the rule, which hold none of them.
    const held = address.startsWith('/check/');
    const right = held ? publicPages().includes(at) && rule !== undefined : at === address;
    if (others.length > 0 || pathname !== READER || !right) faults.push(`${address}: ${links}`);
  }
  expect(faults).toEqual([]);
});
