import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import EasyRead from '@/app/easy-read/[id]/page';
import { fullPage } from '@/app/easy-read/full-page';
import EasyReadPages from '@/app/easy-read/page';
import HelpPage from '@/app/help/page';
import Start from '@/app/page';
import { paths } from '@/app/paths';
import { publicPages } from '@/app/public-pages';
import RoutePage from '@/app/routes/[id]/page';
import { isRouteId } from '@/lib/domain/route';
import { easyReadIds, easyReadLabel } from '@/lib/words/library';
import type { EasyReadOf } from '@/lib/words/page-schema';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { all, hrefsOf, only, parseHtml, textOf } from '@/tests/support/html';

const {
  easyRead: words,
  contact: { confirmed, notConfirmed },
} = wordsFor(EVERYONE);

/** A page by its address, as React writes it. */
async function written(element: Promise<React.ReactNode> | React.ReactNode) {
  return parseHtml(renderToStaticMarkup(await element));
}

const easyRead = (id: string) =>
  written(EasyRead({ params: Promise.resolve({ id }), searchParams: Promise.resolve({}) }));

/** The page that an Easy Read page says again. */
function ofPage(of: EasyReadOf) {
  if (isRouteId(of))
    return written(
      RoutePage({ params: Promise.resolve({ id: of }), searchParams: Promise.resolve({}) }),
    );
  return written(of === 'start' ? Start() : HelpPage());
}

describe.each(easyReadIds())('Easy Read: %s', (id) => {
  const { of, title } = easyReadLabel(id);

  it('is led to from the page that it says again, and leads back there and to all others', async () => {
    expect(hrefsOf(await ofPage(of))).toContain(paths.easyReadPage(id));
    const hrefs = hrefsOf(await easyRead(id));
    expect(hrefs).toContain(fullPage(of).href);
    expect(hrefs).toContain(paths.easyRead);
    expect(publicPages()).toContain(paths.easyReadPage(id));
  });

  it('says that the people it is for have not checked it, and of each contact if it is confirmed', async () => {
    const page = await easyRead(id);
    expect(textOf(only(all(page, 'h1')))).toBe(title);
    expect(textOf(page)).toContain(words.unchecked);
    for (const contact of all(page, 'div', { class: 'contact' }))
      expect(textOf(contact)).toMatch(new RegExp(`${confirmed}|${notConfirmed}`, 'u'));
  });

  it('has one drawing beside each line, which no screen reader names, and none without words', async () => {
    const lines = all(await easyRead(id), 'p', { class: 'dated' });
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      const drawing = only(all(line, 'svg'));
      expect(drawing.attributes['aria-hidden']).toBe('true');
      expect(Object.keys(drawing.attributes)).not.toContain('style');
      expect(textOf(line)).not.toBe('');
    }
  });
});

describe('the Easy Read pages', () => {
  it('are all on one page, the way in first, and that page says the clock', async () => {
    const page = await written(EasyReadPages());
    const hrefs = hrefsOf(page).filter((href) => href.startsWith(`${paths.easyRead}/`));
    expect(hrefs[0]).toBe(fullPageOf('start'));
    expect(hrefs.toSorted()).toEqual(easyReadIds().map(paths.easyReadPage).toSorted());
    expect(textOf(page)).toContain(words.clock);
    expect(textOf(page)).toContain(words.unchecked);
  });

  it('are of the start, a talk, the call, the appeal, a complaint and who can help', () => {
    expect(easyReadIds().map((id) => easyReadLabel(id).of)).toEqual(
      expect.arrayContaining([
        'start',
        'meeting',
        'mediation',
        'tribunal-appeal',
        'corporate-complaint',
        'help',
      ]),
    );
  });
});

function fullPageOf(of: EasyReadOf): string {
  const id = easyReadIds().find((one) => easyReadLabel(one).of === of);
  return paths.easyReadPage(id ?? '');
}
