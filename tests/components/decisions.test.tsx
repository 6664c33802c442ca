import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import RulePage, { generateStaticParams as rules } from '@/app/decisions/[rule]/page';
import RecordPage, { generateStaticParams as kept } from '@/app/decisions/history/[record]/page';
import RecordsPage from '@/app/decisions/history/page';
import DecisionsPage from '@/app/decisions/page';
import TopicPage, { generateStaticParams as topics } from '@/app/decisions/topics/[topic]/page';
import { paths } from '@/app/paths';
import { publicPages } from '@/app/public-pages';
import { parseHtml } from '@/tests/support/html';
import { ADDRESSES } from '@/tests/support/states';

const searchParams = Promise.resolve({});

/** Every page below /decisions, as it is sent. */
const MADE = [
  { address: paths.decisions, page: DecisionsPage() },
  { address: paths.records, page: RecordsPage() },
  ...topics().map((params) => ({
    address: paths.decisionTopic(params.topic),
    page: TopicPage({ params: Promise.resolve(params), searchParams }),
  })),
  ...rules().map((params) => ({
    address: paths.rule(params.rule),
    page: RulePage({ params: Promise.resolve(params), searchParams }),
  })),
  ...kept().map((params) => ({
    address: paths.record(params.record),
    page: RecordPage({ params: Promise.resolve(params), searchParams }),
  })),
];
const PAGES: [address: string, html: string][] = [];
for (const { address, page } of MADE) PAGES.push([address, renderToStaticMarkup(await page)]);

const found = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, text = '']) => text);

describe.each(PAGES)('%s', (_address, html) => {
  it('has one heading of the first level, no style of its own, and no tag that a browser would mend', () => {
    expect(() => parseHtml(html)).not.toThrow();
    expect(found(html, /<(h1)\b/gu)).toHaveLength(1);
    expect(html).not.toMatch(/\sstyle=/u);
  });

  it('gives each id once, and every link a page or a place that is there', () => {
    const ids = found(html, /\sid="([^"]+)"/gu);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = found(html, /\shref="([#/][^"]*)"/gu);
    const files = [paths.decisionCsv, paths.decisionJson, paths.decisionText];
    const unknown = links.filter((href) => {
      const [page = '', place] = href.split('#');
      if (page === '') return !ids.includes(place ?? '');
      if (page.startsWith('/check/')) return !ADDRESSES.has(page.slice('/check/'.length));
      return ![...publicPages(), ...files].includes(page) && !page.endsWith('/record.json');
    });
    expect(unknown).toEqual([]);
  });
});

it('the list of the public pages names each of them', () => {
  expect(
    PAGES.filter(([address]) => !publicPages().includes(address)).map(([address]) => address),
  ).toEqual([]);
});
