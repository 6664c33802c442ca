import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Decided } from '@/app/check/decided';
import { paths } from '@/app/paths';
import type { Answers } from '@/lib/domain/answers';
import { isRouteId, ROUTE_IDS } from '@/lib/domain/route';
import { SITUATIONS } from '@/lib/domain/situation';
import { VOICES } from '@/lib/domain/voice';
import { type State, walk } from '@/lib/flow/walk';
import { familyPages, familyView } from '@/lib/views/family-pages';
import { resultView } from '@/lib/views/result';
import { letter, letterIds, lettersFor, letterVersionFor } from '@/lib/words/library';
import { wordsFor } from '@/lib/words/words';
import {
  all,
  broken,
  brokenLinksWithin,
  type Element,
  hrefsOf,
  inside,
  only,
  parseHtml,
  type Rendered,
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

const render = async (state: Complete): Promise<Rendered<Complete>> => ({
  page: parseHtml(renderToStaticMarkup(await Decided({ view: resultView(state) }))),
  state,
  address: addressOf(state),
});

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

/** The block at the head of a result. */
const blockOf = (page: Element) => only(all(page, 'div', { id: 'step' }));
/** What stands one tap away, by its summary. */
const folded = (page: Element, summary: string) =>
  only(
    all(page, 'details').filter(({ children: [first] }) =>
      typeof first === 'object' ? textOf(first) === summary : false,
    ),
  );
const said = (state: Complete) => wordsFor({ voice: state.answers.who }).result;

const results = await Promise.all(CASES.map(render));

describe('the page of a result', () => {
  it('is tried for every step that can be next, and for every kind of situation', () => {
    const next = new Set(EVERY_RESULT.map(({ result }) => result.next));
    const tried = new Set(CASES.map((state) => resultView(state).route));
    expect([...tried].toSorted()).toEqual([...next].toSorted());
    expect(ROUTE_IDS.filter((route) => !next.has(route))).toEqual([]);
    const kinds = new Set(CASES.map(({ situation }) => situation.kind));
    expect([...kinds].toSorted()).toEqual(Object.keys(SITUATIONS).toSorted());
  });

  it('has one heading, the action, in its first block, and holds together', () => {
    const faults = broken(results, ({ page, state }) => {
      expect(only(all(page, 'main')).attributes['id']).toBe('main');
      const heading = only(all(page, 'h1'));
      expect(inside(blockOf(page))).toContain(heading);
      expect(textOf(heading)).toBe(resultView(state).title);
      expect(brokenLinksWithin(page)).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it("leads a young person, and nobody else, to a young person's home in its first row", () => {
    const faults = broken(results, ({ page, state }) => {
      const home = hrefsOf(only(all(page, 'p', { class: 'back' }))).includes(paths.young);
      expect(home).toBe(state.answers.who === 'young-person');
    });
    expect(faults).toEqual([]);
  });

  it('has headings that go down one level at a time, none of them empty', () => {
    const faults = broken(results, ({ page }) => {
      const headings = inside(page).filter(({ tag }) => /^h[1-6]$/u.test(tag));
      expect(headings.map(textOf)).not.toContain('');
      const levels = headings.map(({ tag }) => Number(tag.slice(1)));
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it('shows its steps at equal weight in its first block, and the loud clocks below', () => {
    const faults = broken(results, ({ page, state }) => {
      const { clocks, limits, steps, saidFirst, happened } = resultView(state);
      const block = blockOf(page);
      expect(textOf(block)).toContain(happened);
      expect(only(all(block, 'ol')).children).toHaveLength(steps.length);
      for (const { title, by } of steps) {
        expect(textOf(block)).toContain(title);
        expect(textOf(block)).toContain(by);
      }
      for (const text of saidFirst) expect(textOf(page)).toContain(text);
      expect(all(page, 'p', { class: 'flag clock' })).toHaveLength(clocks.length === 0 ? 0 : 1);
      const named = [...clocks, ...limits].map(({ name }) => name);
      if (named.length > 0)
        expect(all(folded(page, said(state).limits), 'dt').map(textOf)).toEqual(named);
    });
    expect(faults).toEqual([]);
  });

  it('has at most four landmarks of its own, and no name for a part that is none', () => {
    const faults = broken(results, ({ page }) => {
      const named = all(page, 'section').filter(
        ({ attributes }) => attributes['aria-labelledby'] !== undefined,
      );
      expect([...all(page, 'aside'), ...all(page, 'nav'), ...named].length).toBeLessThanOrEqual(4);
    });
    expect(faults).toEqual([]);
  });

  it('leads to the dates with its own answers, where one clock can be worked out', () => {
    const faults = broken(results, ({ page, state, address }) => {
      const { datesKind } = resultView(state);
      const forms = all(page, 'form', { action: paths.deadlines });
      expect(forms).toHaveLength(datesKind === undefined ? 0 : 1);
      for (const form of forms) {
        const hidden = all(form, 'input', { type: 'hidden' });
        expect(hidden.map(({ attributes }) => [attributes['name'], attributes['value']])).toEqual([
          ['kind', datesKind],
          ['answers', address],
        ]);
        const boxes = all(form, 'input').filter((input) => !hidden.includes(input));
        const { tried, part } = state.answers;
        const certificate =
          datesKind === 'appeal' && tried === 'certificate' && part !== 'placement';
        const dates = certificate ? ['start', 'certificate'] : ['start'];
        expect(boxes.map(({ attributes }) => attributes['name'])).toEqual(
          dates.flatMap((date) => [`${date}-day`, `${date}-month`, `${date}-year`]),
        );
        for (const { attributes } of boxes)
          expect(all(form, 'label', { for: attributes['id'] ?? '' })).toHaveLength(1);
        expect(all(form, 'button', { type: 'submit' })).toHaveLength(1);
        for (const legend of all(form, 'legend')) expect(textOf(legend)).not.toBe('');
      }
    });
    expect(faults).toEqual([]);
  });

  it('repeats each answer with its way to change it', () => {
    const faults = broken(results, ({ page, state }) => {
      const { given } = resultView(state);
      const list = only(all(folded(page, said(state).answers), 'dl'));
      expect(all(list, 'dt').map(textOf)).toEqual(given.map(({ question }) => question));
      expect(hrefsOf(list)).toEqual(given.map(({ key }) => paths.change(state.answers, key)));
    });
    expect(faults).toEqual([]);
  });

  it('links to every step that it names, and to nothing that is not there', () => {
    const faults = broken(results, ({ page, state }) => {
      const view = resultView(state);
      const hrefs = hrefsOf(page);
      const named = [
        view,
        ...view.alongside,
        ...view.then,
        ...view.done,
        ...view.skipped,
        ...view.notAvailable,
      ];
      for (const { route } of named) expect(hrefs).toContain(paths.route(route));
      const strange = hrefs.filter((href) => {
        const [path = ''] = href.split('#');
        if (path.startsWith('/check/')) return !ADDRESSES.has(path.replace('/check/', ''));
        if (path.startsWith('/routes/')) return !isRouteId(path.replace('/routes/', ''));
        return !/^(?:\/|(?:\/[a-z]+(?:[/#-][a-z0-9]+)*)|#[a-z0-9-]+|https?:\/\/\S+|tel:0\d+|(?:mailto|sms):\S+)$/u.test(
          href,
        );
      });
      expect(strange).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it('goes on where the step did not work, and is offered in the three other voices', () => {
    const faults = broken(results, ({ page, state: { answers }, state }) => {
      const view = resultView(state);
      expect(hrefsOf(folded(page, said(state).voicesTitle))).toEqual(
        VOICES.filter((voice) => voice !== answers.who).map((who) =>
          paths.check({ ...answers, who }),
        ),
      );
      const [onward] = hrefsOf(only(all(page, 'p', { id: 'did-not-work' })));
      const [rung] = view.then;
      const advice = view.route === 'legal-advice' ? paths.help : paths.route('legal-advice');
      const otherwise = rung === undefined ? advice : paths.route(rung.route);
      expect(onward).toBe(view.after === undefined ? otherwise : paths.check(view.after));
      expect(onward).not.toBe(paths.route(view.route));
    });
    expect(faults).toEqual([]);
  });

  it('is shared, printed and sent to a phone without its answers', () => {
    const faults = broken(results, ({ page }) => {
      const share = only(all(page, 'div', { id: 'share' }));
      const shared = hrefsOf(share).filter((href) => /^(?:\/|mailto:\?|sms:\?)/u.test(href));
      expect(shared).toHaveLength(3);
      for (const href of shared) expect(decodeURIComponent(href)).not.toContain('/check');
      expect(textOf(share)).not.toContain('/check/');
    });
    expect(faults).toEqual([]);
  });

  it('names free help that is not the council, and each of its sources', () => {
    const faults = broken(results, ({ page, state }) => {
      expect(hrefsOf(only(all(page, 'aside')))).toEqual(
        expect.arrayContaining([paths.contact('sendiass'), paths.contact('ipsea'), paths.help]),
      );
      for (const id of resultView(state).sources)
        expect(all(page, 'li', { id: `source-${id}` })).toHaveLength(1);
    });
    expect(faults).toEqual([]);
  });

  it('has a note for the file where a professional reads it, and nowhere else', () => {
    const faults = broken(results, ({ page, state, address }) => {
      const notes = all(page, 'details', { id: 'case-note' });
      expect(notes).toHaveLength(state.answers.who === 'professional' ? 1 : 0);
      const [family] = familyPages(state.answers);
      if (family === undefined) throw new Error(`${address} is a page for no family.`);
      const { steps, clocks } = familyView(family);
      for (const note of notes) {
        expect(textOf(note)).toMatch(new RegExp(`${paths.check(family.answers)}$`, 'u'));
        expect(textOf(note)).not.toContain('/check/professional');
        for (const { title } of steps) expect(textOf(note)).toContain(title);
        for (const { name, by } of clocks) expect(textOf(note)).toContain(`${name}. ${by}`);
      }
    });
    expect(faults).toEqual([]);
  });

  it('speaks to a young person as to nobody else, and leaves no phrase in its brackets', () => {
    const faults = broken(results, ({ page, state }) => {
      const text = textOf(page);
      expect(text).not.toMatch(/\[\p{L}|undefined|\bnull\b/u);
      if (state.answers.who === 'young-person')
        expect(text).not.toMatch(/\b(?:your|my) (?:child|son|daughter)\b/iu);
    });
    expect(faults).toEqual([]);
  });
});

describe('the letters on results', () => {
  it.each(letterIds())('are offered where they fit: %s', async (id) => {
    const { routes } = letter(id);
    const fits = (route: (typeof ROUTE_IDS)[number], answers: Answers) =>
      routes.includes(route) && lettersFor(route, Object.values(answers)).includes(id);
    // Where it is for the next step, if it ever is; else where it is for a step beside that.
    const found =
      EVERY_RESULT.find(({ answers, result }) => fits(result.next, answers)) ??
      EVERY_RESULT.find(({ answers, result }) =>
        beside(result).some((route) => fits(route, answers)),
      );
    const { page, address } = await render(completed(found?.answers ?? {}));
    const speaker = {
      voice: found?.answers.who ?? 'parent',
      answers: Object.values(found?.answers ?? {}),
    };
    expect(hrefsOf(page), address).toContain(paths.letter(id, letterVersionFor(id, speaker)));
  });
});
