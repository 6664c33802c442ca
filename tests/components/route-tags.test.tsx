import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { paths } from '@/app/paths';
import { proseContext } from '@/app/prose-context';
import { articleTags } from '@/components/mdx/article-tags';
import { routeTags } from '@/components/mdx/route-tags';
import { Prose } from '@/components/prose';
import { ANSWERS } from '@/lib/domain/answers';
import { ROUTE_IDS } from '@/lib/domain/route';
import { RESULT_SECTIONS, SECTIONS } from '@/lib/domain/section';
import { resultView } from '@/lib/views/result';
import { glossary, guideIds } from '@/lib/words/library';
import { guidePage, routePage } from '@/lib/words/pages';
import { contact, council } from '@/lib/words/read';
import type { Speaker } from '@/lib/words/say';
import { termFinder } from '@/lib/words/terms';
import {
  all,
  brokenLinksWithin,
  type Element,
  headingIdOf,
  inside,
  parseHtml,
  textOf,
} from '@/tests/support/html';
import { EVERY_RESULT } from '@/tests/support/situations';

const EVERYONE: Speaker = { voice: 'everyone' };
const finder = termFinder(glossary());

const WHOLE: Parameters<typeof routeTags>[1] = [...SECTIONS, 'topics'];

async function routeAs(id: (typeof ROUTE_IDS)[number], speaker: Speaker, shown = WHOLE) {
  const { code } = await routePage(id);
  const html = renderToStaticMarkup(
    <Prose code={code} tags={routeTags(proseContext(speaker), shown)} />,
  );
  return parseHtml(html);
}

async function guideOf(id: string) {
  const { code } = await guidePage(id);
  return parseHtml(
    renderToStaticMarkup(<Prose code={code} tags={articleTags(proseContext(EVERYONE))} />),
  );
}

const isTerm = ({ tag, attributes }: Element) => tag === 'a' && attributes['class'] === 'term';
const idOf = ({ attributes }: Element) => attributes['href']?.replace('/glossary#', '') ?? '';

/** Where no link may stand, or where the words are not the page's own. */
const CLOSED = ['a', 'h2', 'h3', 'blockquote'];

/** The words and the links to terms of a page, in the order in which they are read. */
function reading(element: Element): (string | Element)[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    if (isTerm(child)) return [child];
    if (CLOSED.includes(child.tag) || child.attributes['class'] === 'contact') return [];
    return reading(child);
  });
}

/** What a phrase of the voices says where no reader is known: no editor wrote a term there. */
const PHRASE = /child(?:['’]s)? or young person/giu;

/** The terms of a page that are linked twice, or only after they were first used. */
function linkedWrongly(page: Element): string[] {
  const used = new Set<string>();
  const linked = new Set<string>();
  const wrong: string[] = [];
  for (const piece of reading(page)) {
    if (typeof piece === 'string') {
      const own = piece.replaceAll(PHRASE, ' ');
      for (const [words] of own.matchAll(finder.pattern)) used.add(finder.idOf(words) ?? '');
      continue;
    }
    const id = idOf(piece);
    if (linked.has(id)) wrong.push(`${id} is linked twice`);
    else if (used.has(id)) wrong.push(`${id} is used before its link`);
    linked.add(id);
  }
  return wrong;
}

describe('the words explained on a page', () => {
  it.each(ROUTE_IDS)('are linked once, where they first stand: the step %s', async (id) => {
    const page = await routeAs(id, EVERYONE);
    expect(linkedWrongly(page)).toEqual([]);
    const terms = inside(page).filter(isTerm);
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) {
      expect(Object.keys(glossary())).toContain(idOf(term));
      expect(finder.idOf(textOf(term))).toBe(idOf(term));
      expect(term.attributes['href']).toBe(paths.term(idOf(term)));
    }
  });

  it.each(guideIds())('are linked once, where they first stand: the guide %s', async (id) => {
    expect(linkedWrongly(await guideOf(id))).toEqual([]);
  });
});

describe("a step's own words", () => {
  it.each(ROUTE_IDS)('have each section with its heading, whole, on the page %s', async (id) => {
    const page = await routeAs(id, EVERYONE);
    expect(brokenLinksWithin(page)).toEqual([]);
    const sections = all(page, 'section').map(headingIdOf);
    if (id === 'other-routes') {
      expect(sections).toEqual(expect.arrayContaining([...ANSWERS.topic]));
    } else {
      expect(sections).toEqual([...SECTIONS]);
    }
    for (const section of all(page, 'section')) {
      const [heading, ...more] = all(section, 'h2');
      expect([heading?.attributes['id'], more]).toEqual([headingIdOf(section), []]);
      expect(textOf(section)).not.toBe(heading === undefined ? '' : textOf(heading));
    }
  });

  it.each(ROUTE_IDS)(
    'show a result nothing but the sections asked for, in every voice: %s',
    async (id) => {
      for (const voice of ANSWERS.who) {
        const speaker: Speaker = { voice, meeting: 'sen-team', answers: [voice] };
        const page = await routeAs(id, speaker, ['start', 'cannot']);
        expect(all(page, 'section').map(headingIdOf)).toEqual(['start', 'cannot']);
        expect(linkedWrongly(page)).toEqual([]);
      }
    },
  );

  it('leave no phrase in its brackets and no tag of an editor, for any reader', async () => {
    for (const id of ROUTE_IDS)
      for (const voice of ['everyone', ...ANSWERS.who] as const) {
        const page = await routeAs(id, { voice });
        expect(textOf(page), `${id} ${voice}`).not.toMatch(/\[\p{L}|\]|\{|undefined|null/u);
      }
  });

  it('name a contact with every way to reach it, and how far it can be trusted', async () => {
    for (const id of ROUTE_IDS) {
      const page = await routeAs(id, EVERYONE);
      const cards = inside(page).filter(({ attributes }) => attributes['class'] === 'contact');
      for (const card of cards) {
        const quiet = inside(card).filter(({ attributes }) => attributes['class'] === 'quiet');
        expect(quiet).toHaveLength(1);
        for (const { attributes } of all(card, 'a'))
          expect(attributes['href']).toMatch(
            /^(?:tel:0\d{9,10}|mailto:[^\s@]+@[^\s@]+|https?:\/\/)/u,
          );
      }
    }
  });
});

/** The step's own words on each of these results: its address, and what is read there. */
function readOn(results: typeof EVERY_RESULT, shown: typeof WHOLE, step?: 'other-routes') {
  return Promise.all(
    results.map(async ({ address, answers, situation, result }) => {
      const { speaker } = resultView({ kind: 'complete', answers, situation });
      return { address, page: await routeAs(step ?? result.next, speaker, shown) };
    }),
  );
}

describe('the words of the step on a result', () => {
  it('never tell a family with only the school to change to get a certificate', async () => {
    const told =
      /appeals need one|ring (?:again|the mediation adviser)|ask for the certificate|month from the certificate|only a mediation certificate/iu;
    const decisions = EVERY_RESULT.filter(({ situation }) => situation.kind === 'plan-decision');
    const placements = EVERY_RESULT.filter(({ situation }) => situation.kind === 'placement');
    expect(placements.length).toBeGreaterThan(0);
    const addresses = (read: Awaited<ReturnType<typeof readOn>>) =>
      read.filter(({ page }) => told.test(textOf(page))).map(({ address }) => address);
    expect(addresses(await readOn(placements, [...RESULT_SECTIONS]))).toEqual([]);
    expect(addresses(await readOn(decisions, [...RESULT_SECTIONS]))).toHaveLength(decisions.length);
  });

  it('begin with the part on the one problem that was chosen, and no other', async () => {
    const elsewhere = EVERY_RESULT.filter(({ answers }) => answers.topic !== undefined);
    expect(new Set(elsewhere.map(({ answers }) => answers.topic))).toEqual(new Set(ANSWERS.topic));
    const read = await readOn(elsewhere, ['topics'], 'other-routes');
    expect(read.map(({ page }) => all(page, 'section').map(headingIdOf))).toEqual(
      elsewhere.map(({ answers }) => [answers.topic]),
    );
  });
});

it("The council's services for formal disagreement resolution stand on its page", async () => {
  const words = textOf(await routeAs('formal-resolution', EVERYONE));
  const { disagreementServices } = council();
  expect(disagreementServices.length).toBeGreaterThan(0);
  for (const id of disagreementServices) expect(words).toContain(contact(id).name);
});

it('Every column of every table in a guide has a name', async () => {
  for (const id of guideIds())
    for (const cell of all(await guideOf(id), 'th')) expect(textOf(cell).trim(), id).not.toBe('');
});
