import { expect, it } from 'vitest';
import { GET } from '@/app/changes.atom/route';
import { publicPages } from '@/app/public-pages';
import { changes } from '@/lib/words/library';
import { records } from '@/lib/words/records';

const textOf = (name: string, xml: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'gu'))].map(([, text = '']) => text);

it('the feed of changes tells every change and every record, the newest first', async () => {
  const response = GET();
  expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  const [head = '', ...entries] = (await response.text()).split('<entry>');
  expect(entries).toHaveLength(changes().length + records().length);
  const days = entries.flatMap((entry) => textOf('updated', entry));
  expect(days).toEqual(days.toSorted().toReversed());
  expect(textOf('updated', head)).toEqual(days.slice(0, 1));
  const ids = entries.flatMap((entry) => textOf('id', entry));
  expect(new Set(ids).size).toBe(entries.length);
});

it('the feed of changes opens and closes each of its elements, and leads to pages that are there', async () => {
  const xml = await GET().text();
  const open: string[] = [];
  for (const [, close, name = '', alone] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gu)) {
    if (close === '/') expect(open.pop()).toBe(name);
    else if (alone === '') open.push(name);
  }
  expect(open).toEqual([]);
  const pages = [...xml.matchAll(/<link href="([^"]+)"/gu)].map(
    ([, href = '']) => new URL(href).pathname,
  );
  expect(pages.filter((page) => !publicPages().includes(page))).toEqual([]);
});
