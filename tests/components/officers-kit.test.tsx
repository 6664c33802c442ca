import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { Asked } from '@/app/check/asked';
import { Decided } from '@/app/check/decided';
import ChangedPage from '@/app/for-professionals/changed/page';
import OutcomesTopicPage from '@/app/for-professionals/outcomes/[topic]/page';
import OutcomesPage from '@/app/for-professionals/outcomes/page';
import UnconfirmedPage from '@/app/for-professionals/unconfirmed/page';
import WebTeamPage from '@/app/for-professionals/web-team/page';
import { paths } from '@/app/paths';
import { publicPages } from '@/app/public-pages';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { NOT_AFTER_YEAR_11 } from '@/lib/domain/answers';
import { SITUATIONS } from '@/lib/domain/situation';
import { receive } from '@/lib/flow/front-door';
import { walk } from '@/lib/flow/walk';
import { familyMessage } from '@/lib/views/family-message';
import { familyPages, familyView } from '@/lib/views/family-pages';
import { qrCode } from '@/lib/views/qr-code';
import { resultView } from '@/lib/views/result';
import { TOPIC_IDS } from '@/lib/views/topic';
import { councilChanges } from '@/lib/words/library';
import { contact, contacts, councilWords, source } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { all, type Element, hrefsOf, inside, only, parseHtml, textOf } from '@/tests/support/html';
import { EVERY_RESULT } from '@/tests/support/situations';
import { ADDRESSES, EVERY_STATE } from '@/tests/support/states';

const OFFICERS = EVERY_RESULT.filter(({ answers }) => answers.who === 'professional');
/** One result of each kind of situation, as an officer meets it. */
const CASES = Object.keys(SITUATIONS).flatMap((kind) =>
  OFFICERS.filter(({ situation }) => situation.kind === kind).slice(0, 1),
);

const words = wordsFor({ voice: 'professional' }).professionals;
const pageOf = (view: React.ReactNode): Element => parseHtml(renderToStaticMarkup(view));

const kits = await Promise.all(
  CASES.map(async ({ answers }) => {
    const state = walk(answers);
    if (state.kind !== 'complete') throw new Error('A result is not complete.');
    const view = resultView(state);
    const page = pageOf(await Decided({ view }));
    return { answers, view, page, kit: only(all(page, 'section', { id: 'kit' })) };
  }),
);

const withoutOrigin = (address: string) => new URL(address).pathname;

describe("the officer's kit", () => {
  it('stands in its order: the link, the message, the code, the leaflet, the note', () => {
    for (const { kit } of kits) {
      const [note] = all(kit, 'details', { id: 'case-note' });
      const parts = inside(kit).filter(({ tag }) => tag === 'h3');
      expect(parts.map(textOf)).toEqual([words.kitLink, words.message, words.code, words.leaflet]);
      expect(inside(kit).findIndex((one) => one === note)).toBeGreaterThan(
        inside(kit).findIndex((one) => one === parts.at(-1)),
      );
    }
  });

  it('links to the page of every reader to whom the answers can apply, each by its whole address', () => {
    for (const { answers, kit } of kits) {
      const [list] = all(kit, 'ul');
      const links = all(list ?? kit, 'a');
      const young = Object.values(answers).some((one) => NOT_AFTER_YEAR_11.includes(one));
      expect(links.length).toBe(young ? 1 : 3);
      for (const link of links) {
        const href = link.attributes['href'] ?? '';
        expect(withoutOrigin(textOf(link))).toBe(href);
        expect(ADDRESSES.has(href.slice('/check/'.length))).toBe(true);
        expect(href).not.toContain('professional');
      }
    }
  });

  it('has a message with each step, by when, what no talk stops, free help and the link, short enough to send', () => {
    const sent = OFFICERS.flatMap(({ answers }) => familyPages(answers)).map((page) => {
      const view = familyView(page);
      const address = `https://www.a-long-name-of-a-council.gov.uk${paths.check(page.answers)}`;
      return { view, address, ...familyMessage(view, address) };
    });
    for (const { view, address, subject, paragraphs } of sent) {
      const text = paragraphs.join('\n');
      expect(subject).toContain(view.title);
      for (const { title, by } of view.steps) expect(text).toContain(`${title}. By when: ${by}`);
      for (const first of view.saidFirst) expect(text).toContain(first);
      for (const id of ['sendiass', 'ipsea']) expect(text).toContain(contact(id).name);
      expect(text).toContain(address);
    }
    const longest = Math.max(
      ...sent.map(
        ({ subject, paragraphs }) =>
          encodeURIComponent(subject + paragraphs.join('\r\n\r\n')).length,
      ),
    );
    expect(longest).toBeLessThan(1870);
  });

  it('sends the very words that it shows', () => {
    for (const { kit } of kits) {
      const mails = hrefsOf(kit).filter((href) => href.startsWith('mailto:'));
      const shown = all(kit, 'div', { class: 'letter' }).map((one) => all(one, 'p').map(textOf));
      expect(mails.length).toBeGreaterThan(0);
      for (const [at, mail] of mails.entries()) {
        const body = new URLSearchParams(mail.slice(mail.indexOf('?'))).get('body');
        expect(body?.split('\r\n\r\n')).toEqual(shown[at]);
      }
    }
  });

  it('prints the leaflet of the family alone, with the step, by when, free help, the code and the address', () => {
    for (const { answers, page } of kits) {
      const leaflet = only(all(page, 'div', { class: 'paper leaflet' }));
      expect(only(all(page, 'main')).children).toContain(leaflet);
      const [first] = familyPages(answers);
      if (first === undefined) throw new Error('There is no reader.');
      const { steps, saidFirst } = familyView(first);
      for (const text of [...steps.flatMap(({ title, by }) => [title, by]), ...saidFirst])
        expect(textOf(leaflet)).toContain(text);
      expect(textOf(leaflet)).toContain(contact('sendiass').name);
      expect(textOf(leaflet)).toContain(paths.check(first.answers));
      expect(all(leaflet, 'svg')).toHaveLength(1);
    }
  });

  it("says what the council must do in a part of its own, each of the council's time limits in it", () => {
    for (const { view, page } of kits) {
      const part = only(all(page, 'section', { id: 'council-duties' }));
      const own = [...view.clocks, ...view.limits].filter(({ id }) =>
        CLOCKS[id].actors.includes('council'),
      );
      expect(all(part, 'dt').map(textOf)).toEqual(own.map(({ name }) => name));
    }
  });

  it('links to here on every question, for an officer alone', async () => {
    const asked = EVERY_STATE.flatMap((state) => (state.kind === 'asking' ? [state] : []));
    const questions = new Map(
      asked.map((state) => [`${state.key} ${state.answers.who} ${state.answers.about}`, state]),
    );
    for (const state of questions.values()) {
      const page = pageOf(await Asked({ state }));
      const here = all(page, 'details', { id: 'here' });
      expect(here).toHaveLength(state.answers.who === 'professional' ? 1 : 0);
      for (const one of here)
        expect(hrefsOf(one)).toEqual(
          familyPages(state.answers).map(({ answers }) => paths.check(answers)),
        );
    }
  });
});

describe('a code to scan', () => {
  it('has every dark square of the code, and no other', () => {
    for (const address of ['https://example.org/check/parent/delay', 'https://example.org/']) {
      const { size, path } = qrCode(address);
      const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
      let [x, y] = [0, 0];
      for (const [, command, first = '', second = ''] of path.matchAll(
        /([Mmh])(\d+)(?: ([\d.]+))?/gu,
      )) {
        if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
        else if (command === 'm') x += Number(first);
        else {
          drawn[y]?.fill(true, x, x + Number(first));
          x += Number(first);
        }
      }
      expect(drawn).toEqual(encode(address, { ecc: 'L', border: 4 }).data);
    }
  });
});

describe('what an officer finds', () => {
  it('is every result, each on the page of its topic alone', async () => {
    const index = hrefsOf(only(all(pageOf(OutcomesPage()), 'main')));
    expect(index).toEqual(expect.arrayContaining(TOPIC_IDS.map(paths.outcomesOf)));
    const pages = await Promise.all(
      TOPIC_IDS.map((topic) =>
        OutcomesTopicPage({
          params: Promise.resolve({ topic }),
          searchParams: Promise.resolve({}),
        }),
      ),
    );
    const found = pages
      .flatMap((page) => hrefsOf(pageOf(page)))
      .filter((href) => href.startsWith('/check/'));
    expect(found.toSorted()).toEqual(
      OFFICERS.map(({ answers }) => paths.check(answers)).toSorted(),
    );
  });
});

describe('what the web team pastes', () => {
  const page = pageOf(WebTeamPage());
  const pasted = all(page, 'code')
    .map(textOf)
    .filter((text) => text.startsWith('<'))
    .map((html) => only(all(parseHtml(html), 'a')));

  it('is a plain link to the front door, to each topic and to each step', () => {
    const to = pasted.map((link) => {
      expect(Object.keys(link.attributes)).toEqual(['href']);
      return new URL(link.attributes['href'] ?? '');
    });
    for (const { pathname, searchParams } of to) {
      if (pathname === paths.next) expect(receive(searchParams).faults).toEqual([]);
      else expect(publicPages()).toContain(pathname);
    }
    expect(to.filter(({ pathname }) => pathname === paths.next)).toHaveLength(TOPIC_IDS.length);
  });
});

describe('what nobody has confirmed', () => {
  it('is every contact without a mark and every sentence of the council, each with its source', () => {
    const items = all(pageOf(UnconfirmedPage()), 'ul', { class: 'ticks' }).flatMap((list) =>
      all(list, 'li'),
    );
    const open = Object.values(contacts()).filter(({ confirmed }) => !confirmed);
    const sentences = Object.values(councilWords().sentences);
    expect(items).toHaveLength(open.length + sentences.length);
    for (const { name, source: from } of open)
      expect(
        items.some((one) => textOf(one).includes(name) && hrefsOf(one).includes(from.url)),
      ).toBe(true);
    for (const { source: id } of sentences)
      expect(items.some((one) => hrefsOf(one).includes(source(id).url))).toBe(true);
  });
});

describe("what was changed from the council's page", () => {
  it('names each change, and every source behind it', () => {
    const page = pageOf(ChangedPage());
    for (const { what, sources = [] } of councilChanges()) {
      expect(textOf(page)).toContain(what);
      for (const id of sources) expect(hrefsOf(page)).toContain(source(id).url);
    }
    expect(textOf(page)).toContain(wordsFor(EVERYONE).professionals.changed);
  });
});
