import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Asked } from '@/app/check/asked';
import { paths } from '@/app/paths';
import { KEYS } from '@/lib/domain/answers';
import { VOICES, type Voice } from '@/lib/domain/voice';
import { QUESTION_IDS, questionFor } from '@/lib/flow/questions';
import { before, type State } from '@/lib/flow/walk';
import {
  all,
  brokenLinksWithin,
  type Element,
  inside,
  parseHtml,
  textOf,
} from '@/tests/support/html';
import { ADDRESSES, EVERY_STATE } from '@/tests/support/states';

type Asking = Extract<State, { kind: 'asking' }>;

const ASKING = EVERY_STATE.flatMap((state) => (state.kind === 'asking' ? [state] : []));

/** Each question in each voice, where it offers the most. The first question has no voice yet. */
const CASES: readonly (readonly [string, Voice | 'nobody yet', Asking])[] = QUESTION_IDS.flatMap(
  (id) =>
    (id === 'who' ? ([undefined] as const) : VOICES).flatMap((voice) => {
      const most = ASKING.filter(
        ({ key, answers }) => questionFor(key, answers) === id && answers.who === voice,
      ).toSorted((one, other) => other.options.length - one.options.length)[0];
      return most === undefined ? [] : [[id, voice ?? ('nobody yet' as const), most] as const];
    }),
);

const render = async (state: Asking, failed = false): Promise<Element> =>
  parseHtml(renderToStaticMarkup(await Asked({ state, failed })));

/** The one element of its kind. */
function only(elements: readonly Element[]): Element {
  const [one, ...more] = elements;
  if (one === undefined || more.length > 0) throw new Error(`${elements.length} and not one.`);
  return one;
}

const inputsOf = (form: Element, type: string) =>
  all(form, 'input', { type }).map(({ attributes }) => [attributes['name'], attributes['value']]);

describe('the page of a question', () => {
  it('is tried for every question in every voice', () => {
    expect(CASES).toHaveLength(1 + (QUESTION_IDS.length - 1) * VOICES.length);
  });

  it.each(CASES)('has one heading, and all its parts are there: %s, %s', async (_, __, state) => {
    const page = await render(state);
    const main = only(all(page, 'main'));
    expect(main.attributes['id']).toBe('main');
    const heading = only(all(page, 'h1'));
    expect(textOf(heading)).not.toBe('');
    expect(all(only(all(page, 'legend')), 'h1')).toEqual([heading]);
    expect(brokenLinksWithin(page)).toEqual([]);
    expect(inside(page).filter(({ attributes: { role } }) => role === 'alert')).toEqual([]);
  });

  it.each(CASES)('is a form that a browser alone can send: %s, %s', async (_, __, state) => {
    const { key, options, answers } = state;
    const form = only(all(await render(state), 'form'));
    expect(form.attributes['action']).toBe(paths.next);
    expect(form.attributes['method'] ?? 'get').toBe('get');
    expect(inputsOf(form, 'hidden')).toEqual([...Object.entries(answers), ['ask', key]]);
    expect(inputsOf(form, 'radio')).toEqual(options.map((option) => [key, option]));
    expect(all(form, 'button', { type: 'submit' })).toHaveLength(1);
    expect(all(form, 'input').length).toBe(Object.keys(answers).length + 1 + options.length);
  });

  it.each(CASES)(
    'has a label around each answer, found by its id: %s, %s',
    async (_, __, state) => {
      const labels = all(await render(state), 'label');
      expect(labels.map(({ attributes }) => attributes['id'])).toEqual([...state.options]);
      for (const label of labels) {
        const radio = only(all(label, 'input', { type: 'radio' }));
        expect(radio.attributes['value']).toBe(label.attributes['id']);
        expect(radio.attributes['checked']).toBeUndefined();
        expect(textOf(label)).not.toBe('');
      }
    },
  );

  it.each(CASES)(
    'goes back to the answer given before, which is marked: %s, %s',
    async (_, __, state) => {
      const [back] = all(await render(state), 'a', { class: 'back' });
      const last = KEYS.findLast((key) => state.answers[key] !== undefined);
      const href = back?.attributes['href'] ?? '';
      if (last === undefined) expect(href).toBe(paths.start);
      else expect(href).toBe(`${paths.check(before(state.answers, last))}#${state.answers[last]}`);
    },
  );

  it.each(CASES)(
    'lists each answer so far, each with its way to change it: %s, %s',
    async (_, __, state) => {
      const page = await render(state);
      const given = Object.entries(state.answers);
      expect(all(page, 'dt')).toHaveLength(given.length);
      const changes = all(page, 'dd').flatMap((cell) => all(cell, 'a'));
      expect(changes.map(({ attributes }) => attributes['href'])).toEqual(
        KEYS.filter((key) => state.answers[key] !== undefined).map((key) =>
          paths.change(state.answers, key),
        ),
      );
      // A list of links that read the same aloud would be no list.
      expect(new Set(changes.map(textOf)).size).toBe(changes.length);
    },
  );

  it.each(CASES)(
    'offers the other voices with the same answers: %s, %s',
    async (_, voice, state) => {
      const page = await render(state);
      const links = all(page, 'a').map(({ attributes }) => attributes['href'] ?? '');
      const others = VOICES.filter((other) => other !== voice).map((who) =>
        paths.check({ ...state.answers, who }),
      );
      if (state.answers.who !== undefined) expect(links).toEqual(expect.arrayContaining(others));
      for (const other of others) expect(ADDRESSES.has(other.replace('/check/', ''))).toBe(true);
    },
  );

  it.each(CASES)(
    'sent with nothing chosen says so first, and beside the answers: %s, %s',
    async (_, __, state) => {
      const page = await render(state, true);
      const alert = only(inside(page).filter(({ attributes: { role } }) => role === 'alert'));
      const link = only(all(alert, 'a'));
      expect(link.attributes['href']).toBe(`#${state.options[0]}`);
      const order = inside(page);
      expect(order.indexOf(alert)).toBeLessThan(order.indexOf(only(all(page, 'form'))));
      const described = only(all(page, 'fieldset')).attributes['aria-describedby']?.split(' ');
      expect(described).toContain('error');
      expect(
        only(inside(page).filter(({ attributes }) => attributes['id'] === 'error')),
      ).toBeDefined();
      expect(brokenLinksWithin(page)).toEqual([]);
      expect(all(page, 'h1')).toHaveLength(1);
    },
  );

  it('names free help that is not the council, on each of them', async () => {
    for (const [, , state] of CASES) {
      const aside = only(all(await render(state), 'aside'));
      const links = all(aside, 'a').map(({ attributes }) => attributes['href']);
      expect(links).toEqual(
        expect.arrayContaining([paths.contact('sendiass'), paths.contact('ipsea'), paths.help]),
      );
    }
  });

  it('speaks to a young person, never to a parent of one', async () => {
    for (const [, voice, state] of CASES)
      if (voice === 'young-person')
        expect(textOf(await render(state))).not.toMatch(/\byour (?:child|son|daughter)\b/iu);
  });
});
