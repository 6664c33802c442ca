import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Asked } from '@/app/check/asked';
import { paths } from '@/app/paths';
import { KEYS } from '@/lib/domain/answers';
import { QUESTION_IDS } from '@/lib/domain/question';
import { VOICES } from '@/lib/domain/voice';
import { questionFor } from '@/lib/flow/questions';
import { before, type State } from '@/lib/flow/walk';
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
import { ADDRESSES, addressOf, EVERY_STATE } from '@/tests/support/states';

type Asking = Extract<State, { kind: 'asking' }>;

const ASKING = EVERY_STATE.flatMap((state) => (state.kind === 'asking' ? [state] : []));

/** Each question in each voice, where it offers the most. The first question has no voice yet. */
const CASES: readonly Asking[] = QUESTION_IDS.flatMap((id) =>
  (id === 'who' ? [undefined] : VOICES).flatMap((voice) =>
    ASKING.filter(({ key, answers }) => questionFor(key, answers) === id && answers.who === voice)
      .toSorted((one, other) => other.options.length - one.options.length)
      .slice(0, 1),
  ),
);

const render = (failed: boolean): Promise<Rendered<Asking>[]> =>
  Promise.all(
    CASES.map(async (state) => ({
      page: parseHtml(renderToStaticMarkup(await Asked({ state, failed }))),
      state,
      address: addressOf(state),
    })),
  );

const asked = await render(false);
const failed = await render(true);

const inputsOf = (form: Element, type: string) =>
  all(form, 'input', { type }).map(({ attributes }) => [attributes['name'], attributes['value']]);
const alertsOf = (page: Element) =>
  inside(page).filter(({ attributes }) => attributes['role'] === 'alert');

describe('the page of a question', () => {
  it('is tried for every question in every voice', () => {
    expect(CASES).toHaveLength(1 + (QUESTION_IDS.length - 1) * VOICES.length);
  });

  it('has one heading, which names the answers, and holds together', () => {
    const faults = broken(asked, ({ page }) => {
      expect(only(all(page, 'main')).attributes['id']).toBe('main');
      const heading = only(all(page, 'h1'));
      expect(textOf(heading)).not.toBe('');
      expect(all(only(all(page, 'legend')), 'h1')).toEqual([heading]);
      expect(brokenLinksWithin(page)).toEqual([]);
      expect(alertsOf(page)).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it('is a form that a browser alone can send: what was given, what is asked, one choice', () => {
    const faults = broken(asked, ({ page, state: { key, options, answers } }) => {
      const form = only(all(page, 'form'));
      expect(form.attributes['action']).toBe(paths.next);
      expect(form.attributes['method'] ?? 'get').toBe('get');
      expect(inputsOf(form, 'hidden')).toEqual([...Object.entries(answers), ['ask', key]]);
      expect(inputsOf(form, 'radio')).toEqual(options.map((option) => [key, option]));
      expect(all(form, 'button', { type: 'submit' })).toHaveLength(1);
      expect(all(form, 'input')).toHaveLength(Object.keys(answers).length + 1 + options.length);
    });
    expect(faults).toEqual([]);
  });

  it('has a label around each answer, which its id finds', () => {
    const faults = broken(asked, ({ page, state }) => {
      const labels = all(page, 'label');
      expect(labels.map(({ attributes }) => attributes['id'])).toEqual([...state.options]);
      for (const label of labels) {
        const radio = only(all(label, 'input', { type: 'radio' }));
        expect(radio.attributes['value']).toBe(label.attributes['id']);
        expect(radio.attributes['checked']).toBeUndefined();
        expect(textOf(label)).not.toBe('');
      }
    });
    expect(faults).toEqual([]);
  });

  it('goes back to the question before, at the answer that was given', () => {
    const faults = broken(asked, ({ page, state: { answers } }) => {
      const back = only(all(page, 'a', { class: 'back' }));
      const last = KEYS.findLast((key) => answers[key] !== undefined);
      expect(back.attributes['href']).toBe(
        last === undefined ? paths.start : `${paths.check(before(answers, last))}#${answers[last]}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it('lists each answer so far, with a way to change it that no other is called', () => {
    const faults = broken(asked, ({ page, state: { answers } }) => {
      const given = KEYS.filter((key) => answers[key] !== undefined);
      expect(all(page, 'dt')).toHaveLength(given.length);
      const changes = all(page, 'dd').flatMap((cell) => all(cell, 'a'));
      expect(changes.map(({ attributes }) => attributes['href'])).toEqual(
        given.map((key) => paths.change(answers, key)),
      );
      expect(new Set(changes.map(textOf)).size).toBe(changes.length);
    });
    expect(faults).toEqual([]);
  });

  it('offers the other voices with the same answers', () => {
    const faults = broken(
      asked.filter(({ state }) => state.answers.who !== undefined),
      ({ page, state: { answers } }) => {
        const others = VOICES.filter((voice) => voice !== answers.who).map((who) =>
          paths.check({ ...answers, who }),
        );
        expect(hrefsOf(page)).toEqual(expect.arrayContaining(others));
        for (const other of others) expect(ADDRESSES).toContain(other.replace('/check/', ''));
      },
    );
    expect(faults).toEqual([]);
  });

  it('names free help that is not the council', () => {
    const faults = broken([...asked, ...failed], ({ page }) => {
      expect(hrefsOf(only(all(page, 'aside')))).toEqual(
        expect.arrayContaining([paths.contact('sendiass'), paths.contact('ipsea'), paths.help]),
      );
    });
    expect(faults).toEqual([]);
  });

  it('speaks to a young person as to nobody else, and leaves no phrase in its brackets', () => {
    const faults = broken(asked, ({ page, state }) => {
      const text = textOf(page);
      expect(text).not.toMatch(/\[\p{L}|undefined|\bnull\b/u);
      if (state.answers.who === 'young-person')
        expect(text).not.toMatch(/\b(?:your|my) (?:child|son|daughter)\b/iu);
    });
    expect(faults).toEqual([]);
  });
});

describe('the page of a question that was sent with nothing chosen', () => {
  it('says so first, with a link to the first answer, and once more beside the answers', () => {
    const faults = broken(failed, ({ page, state }) => {
      const alert = only(alertsOf(page));
      const { href = '' } = only(all(alert, 'a')).attributes;
      const [target] = all(page, 'input', { id: href.slice(1) });
      expect(target?.attributes).toMatchObject({ type: 'radio', value: state.options[0] });
      const order = inside(page);
      expect(order.indexOf(alert)).toBeLessThan(order.indexOf(only(all(page, 'form'))));
      const described = only(all(page, 'fieldset')).attributes['aria-describedby']?.split(' ');
      expect(described).toContain('error');
      expect(brokenLinksWithin(page)).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it('asks the same question, with one heading and the same answers', () => {
    const faults = broken(failed, ({ page, state }) => {
      const before = asked.find((one) => one.state === state)?.page;
      expect(textOf(only(all(page, 'h1')))).toBe(before && textOf(only(all(before, 'h1'))));
      expect(inputsOf(page, 'radio')).toEqual(before && inputsOf(before, 'radio'));
      expect(inputsOf(page, 'hidden')).toEqual(before && inputsOf(before, 'hidden'));
    });
    expect(faults).toEqual([]);
  });
});
