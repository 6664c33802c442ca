import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Decided } from '@/app/check/decided';
import { paths } from '@/app/paths';
import { letter, letterIds, lettersFor } from '@/lib/content/library';
import { resultView } from '@/lib/content/result';
import type { Answers } from '@/lib/domain/answers';
import { isRouteId, ROUTE_IDS } from '@/lib/domain/route';
import { SITUATIONS } from '@/lib/domain/situation';
import { VOICES } from '@/lib/domain/voice';
import { type State, walk } from '@/lib/flow/walk';
import {
  all,
  brokenLinksWithin,
  type Element,
  inside,
  parseHtml,
  textOf,
} from '@/tests/support/html';
import { PERSONAS } from '@/tests/support/personas';
import { beside, EVERY_RESULT } from '@/tests/support/situations';
import { ADDRESSES, addressOf } from '@/tests/support/states';

type Complete = Extract<State, { kind: 'complete' }>;

function completed(answers: Answers): Complete {
  const state = walk(answers);
  if (state.kind !== 'complete') throw new Error(`${addressOf({ answers })} is not complete.`);
  return state;
}

const render = async (state: Complete): Promise<Element> =>
  parseHtml(renderToStaticMarkup(await Decided({ state })));

/** One result of each step that can be next in every voice, and one of each kind of situation, the voices in turn. */
const CASES: readonly Complete[] = [
  ...PERSONAS.flatMap(({ answers }) => VOICES.map((who) => completed({ ...answers, who }))),
  ...Object.keys(SITUATIONS).map((kind, at) => {
    const who = VOICES[at % VOICES.length];
    const found = EVERY_RESULT.find(
      ({ answers, situation }) => situation.kind === kind && answers.who === who,
    );
    return completed(found?.answers ?? {});
  }),
];

function only(elements: readonly Element[]): Element {
  const [one, ...more] = elements;
  if (one === undefined || more.length > 0) throw new Error(`${elements.length} and not one.`);
  return one;
}

const hrefsOf = (element: Element) =>
  all(element, 'a').map(({ attributes }) => attributes['href'] ?? '');
const withId = (page: Element, id: string) =>
  inside(page).find(({ attributes }) => attributes['id'] === id);
const labelledBy = (page: Element, id: string) =>
  all(page, 'section').filter(({ attributes }) => attributes['aria-labelledby'] === id);

let rendered: readonly (readonly [Element, Complete, string])[] = [];
beforeAll(async () => {
  rendered = await Promise.all(
    CASES.map(async (state) => [await render(state), state, addressOf(state)] as const),
  );
});

/** Holds every page to the same expectations; what breaks is told for all of them at once. */
function eachPage(expectations: (page: Element, state: Complete, address: string) => void): void {
  expect(rendered.length).toBeGreaterThan(0);
  const broken = rendered.flatMap(([page, state, address]) => {
    try {
      expectations(page, state, address);
      return [];
    } catch (error) {
      return [`${address}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  expect(broken).toEqual([]);
}

describe('the page of a result', () => {
  it('has one heading, the action, and holds together', () => {
    eachPage((page, state, address) => {
    expect(only(all(page, 'main')).attributes['id']).toBe('main');
    const first = only(labelledBy(page, 'step'));
    const heading = only(all(page, 'h1'));
    expect(inside(first)).toContain(heading);
    expect(textOf(heading)).toBe(resultView(state).title);
    expect(brokenLinksWithin(page)).toEqual([]);
  });

  it('has headings in steps, none of them empty', () => {
    eachPage((page, state, address) => {
    const levels = inside(page)
      .filter(({ tag }) => /^h[1-6]$/u.test(tag))
      .map((heading) => {
        expect(textOf(heading)).not.toBe('');
        return Number(heading.tag.slice(1));
      });
    const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('shows the running clocks, and what keeps a right, in the first block', () => {
    eachPage((page, state, address) => {
      const view = resultView(state);
      const first = only(labelledBy(page, 'step'));
      const clocks = inside(first).filter(({ attributes }) => attributes['class'] === 'clock');
      expect(clocks).toHaveLength(view.clocks.length === 0 ? 0 : 1);
      expect(clocks.flatMap((block) => all(block, 'dt')).map(textOf)).toEqual(
        view.clocks.map(({ name }) => name),
      );
      if (view.keeps !== undefined)
        expect(hrefsOf(only(clocks))).toContain(paths.route(view.keeps));
      if (view.both !== undefined) {
        expect(hrefsOf(first)).toContain(paths.route(view.both.route));
        const ladder = only(all(first, 'ol'));
        expect(ladder.children).toHaveLength(2);
      }
    },
  );

  it('leads to the dates with its own answers, where one can be worked out', () => {
    eachPage((page, state, address) => {
      const forms = all(page, 'form').filter(
        ({ attributes }) => attributes['action'] === paths.deadlines,
      );
      const { datesKind } = resultView(state);
      expect(forms).toHaveLength(datesKind === undefined ? 0 : 1);
      for (const form of forms) {
        expect(
          all(form, 'input', { type: 'hidden' }).map(({ attributes }) => [
            attributes['name'],
            attributes['value'],
          ]),
        ).toEqual([
          ['kind', datesKind],
          ['answers', address],
        ]);
        const boxes = all(form, 'input').filter(
          ({ attributes }) => attributes['type'] !== 'hidden',
        );
        expect(boxes.map(({ attributes }) => attributes['name'])).toEqual([
          'start-day',
          'start-month',
          'start-year',
        ]);
        for (const { attributes } of boxes)
          expect(
            all(form, 'label').some((label) => label.attributes['for'] === attributes['id']),
          ).toBe(true);
        expect(all(form, 'button', { type: 'submit' })).toHaveLength(1);
        expect(all(form, 'legend')).toHaveLength(1);
      }
    },
  );

  it('repeats each answer with its way to change it', () => {
    eachPage((page, state, address) => {
    const why = only(labelledBy(page, 'why'));
    const { given } = resultView(state);
    expect(all(why, 'dt').map(textOf)).toEqual(given.map(({ question }) => question));
    expect(hrefsOf(only(all(why, 'dl')))).toEqual(
      given.map(({ key }) => paths.change(state.answers, key)),
    );
  });

  it('links to the step, to the others, and to nothing that is not there', () => {
    eachPage((page, state, address) => {
      const view = resultView(state);
      const hrefs = hrefsOf(page);
      const named = [view, ...view.alongside, ...view.then, ...view.passed, ...view.notAvailable];
      for (const { route } of named) expect(hrefs).toContain(paths.route(route));
      for (const href of hrefs) {
        if (href.startsWith('/check/')) {
          expect(ADDRESSES.has(href.replace('/check/', '').replace(/#.*$/u, ''))).toBe(true);
        } else if (href.startsWith('/routes/')) {
          expect(isRouteId(href.replace('/routes/', '').replace(/#.*$/u, ''))).toBe(true);
        } else {
          expect(href).toMatch(
            /^(?:\/[a-z#][a-z0-9/#-]*|\/check|#[a-z0-9-]+|https?:\/\/\S+|tel:0\d+|mailto:\S+)$/u,
          );
        }
      }
    },
  );

  it('is offered in the three other voices, and goes on where it did not work', () => {
    eachPage((page, state, address) => {
      const view = resultView(state);
      const hrefs = hrefsOf(only(labelledBy(page, 'did-not-work')));
      expect(hrefs.slice(1)).toEqual(
        VOICES.filter((voice) => voice !== state.answers.who).map((who) =>
          paths.check({ ...state.answers, who }),
        ),
      );
      if (view.after !== undefined) expect(hrefs[0]).toBe(paths.check(view.after));
      else expect([paths.help, paths.route('legal-advice')]).toContain(hrefs[0]);
      expect(hrefs[0]).not.toBe(paths.route(view.route));
    },
  );

  it('is shared without its answers', () => {
    eachPage((page, state, address) => {
const share = only(labelledBy(await pageOf(address, state), 'share'));
    const mail = hrefsOf(share).filter((href) => href.startsWith('mailto:?'));
    expect(mail).toHaveLength(1);
    for (const href of [...mail, ...hrefsOf(share).filter((one) => one.startsWith('/'))])
      expect(decodeURIComponent(href)).not.toContain('/check');
    expect(textOf(share)).toContain(`/check/${address}`);
  });

  it('names free help, its sources, and the day it was checked', () => {
    eachPage((page, state, address) => {
      expect(hrefsOf(only(all(page, 'aside')))).toEqual(
        expect.arrayContaining([paths.contact('sendiass'), paths.contact('ipsea'), paths.help]),
      );
      for (const id of resultView(state).sources)
        expect(withId(page, `source-${id}`)?.tag).toBe('li');
    },
  );

  it('gives a case note to a professional, and to nobody else', () => {
    eachPage((page, state, address) => {
const notes = labelledBy(await pageOf(address, state), 'case-note');
      expect(notes).toHaveLength(state.answers.who === 'professional' ? 1 : 0);
      for (const note of notes) expect(textOf(note)).toContain(`/check/${address}`);
    },
  );

  it('never speaks to a young person as to a parent', async () => {
    for (const [address, state] of CASES)
      if (state.answers.who === 'young-person')
        expect(textOf(await pageOf(address, state)), address).not.toMatch(
          /\b(?:your|my) (?:child|son|daughter)\b/iu,
        );
  });

  it('leaves no phrase in its brackets', async () => {
    for (const [address, state] of CASES)
      expect(textOf(await pageOf(address, state)), address).not.toMatch(
        /\[\p{L}|undefined|\bnull\b/u,
      );
  });
});

describe('the letters on results', () => {
  it.each(letterIds())('are offered where they fit: %s', async (id) => {
    const { routes } = letter(id);
    const fitting = EVERY_RESULT.filter(({ answers, result }) =>
      [result.next, ...beside(result)].some(
        (route) => routes.includes(route) && lettersFor(route, Object.values(answers)).includes(id),
      ),
    );
    const [first] = [...fitting.filter(({ result }) => routes.includes(result.next)), ...fitting];
    expect(first).toBeDefined();
    if (first === undefined) return;
    const page = await render(completed(first.answers));
    expect(hrefsOf(page), first.address).toContain(paths.letter(id));
  });
});

describe('the results that are tried', () => {
  it('hold every step that can be next, in every voice', () => {
    const next = new Set(EVERY_RESULT.map(({ result }) => result.next));
    const tried = new Set(CASES.map(([, state]) => resultView(state).route));
    expect([...tried].toSorted()).toEqual([...next].toSorted());
    expect(ROUTE_IDS.filter((route) => !next.has(route))).toEqual(['request-assessment']);
  });
});
