import { renderToReadableStream } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import GuidePage from '@/app/guides/[id]/page';
import HelpPage from '@/app/help/page';
import RoutePage from '@/app/routes/[id]/page';
import { ROUTE_IDS } from '@/lib/domain/route';
import { guideIds } from '@/lib/words/library';
import { contacts } from '@/lib/words/read';
import { wordsFor } from '@/lib/words/words';
import { all, brokenLinksWithin, inside, only, parseHtml, textOf } from '@/tests/support/html';

const { contents } = wordsFor({ voice: 'everyone' }).site;

type Page = ReturnType<typeof parseHtml>;

async function rendered(page: Parameters<typeof renderToReadableStream>[0]): Promise<Page> {
  const stream = await renderToReadableStream(page);
  await stream.allReady;
  return parseHtml(await new Response(stream).text());
}

/** The links of a page's contents: to which id, in which words. */
function listed(page: Page): [string | undefined, string][] {
  const [details] = all(page, 'details').filter(
    (one) => textOf(only(all(one, 'summary'))) === contents,
  );
  expect(details?.attributes['open']).toBeUndefined();
  return details === undefined
    ? []
    : all(details, 'a').map((link) => [link.attributes['href'], textOf(link)]);
}

const asked = (id: string) => ({
  params: Promise.resolve({ id }),
  searchParams: Promise.resolve({}),
});

/** The headings of a page's own words, up to the first that every page has, as links. */
function headings(page: Page, upTo: readonly string[]): [string, string][] {
  const found = all(page, 'h2').map((one): [string, string] => [
    `#${one.attributes['id'] ?? ''}`,
    textOf(one),
  ]);
  const end = found.findIndex(([href]) => upTo.includes(href));
  expect(end).toBeGreaterThan(0);
  return found.slice(0, end);
}

describe('the contents of a long page', () => {
  it.each(ROUTE_IDS)('are the headings of the step, in order: %s', async (id) => {
    const page = await rendered(await RoutePage(asked(id)));
    expect(brokenLinksWithin(page)).toEqual([]);
    expect(listed(page)).toEqual(headings(page, ['#letters', '#check']));
  });

  it.each(guideIds())('are the headings of the guide, in order: %s', async (id) => {
    const page = await rendered(await GuidePage(asked(id)));
    expect(brokenLinksWithin(page)).toEqual([]);
    expect(listed(page)).toEqual(headings(page, ['#free-help']));
  });

  it('are every contact on the page of help', async () => {
    const page = await rendered(HelpPage());
    expect(brokenLinksWithin(page)).toEqual([]);
    const ids = new Set(inside(page).flatMap(({ attributes }) => attributes['id'] ?? []));
    const links = listed(page).map(([href = '']) => href.slice(1));
    expect(links).toEqual(expect.arrayContaining(Object.keys(contacts())));
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});
