import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Asked } from '@/app/check/asked';
import { paths } from '@/app/paths';
import { KEYS } from '@/lib/domain/answers';
import { QUESTION_IDS } from '@/lib/domain/question';
import { VOICES } from '@/lib/domain/voice';
import { questionFor } from '@/lib/flow/questions';
import { type Asking, answering, offered } from '@/lib/flow/walk';
import { questionView } from '@/lib/views/question-view';
import { everySituation, letterFirstBeforeTried } from '@/tests/support/contract-oracle';
import {
  all,
  broken,
  brokenLinksWithin,
  hrefsOf,
  inside,
  only,
  parseHtml,
  type Rendered,
  textOf,
} from '@/tests/support/html';
import { ADDRESSES, addressOf, EVERY_STATE } from '@/tests/support/states';

/** The answers before `tried`, as the contract writes them. */
function answeredOf(base: Readonly<Record<string, string | undefined>>) {
  const { tried: _, ...found } = everySituation().find((one) =>
    Object.entries({ ...one, tried: undefined }).every(([key, value]) => base[key] === value),
  ) ?? { about: '' };
  return found;
}

const ASKING = EVERY_STATE.flatMap((state) => (state.kind === 'asking' ? [state] : []));

/** Each question in each voice, where it offers the most. The first question has no voice yet. */
const CASES: readonly Asking[] = QUESTION_IDS.flatMap((id) =>
  (id === 'who' ? [undefined] : VOICES).flatMap((voice) =>
    ASKING.filter(({ key, answers }) => questionFor(key, answers) === id && answers.who === voice)
      .toSorted((one, other) => other.options.length - one.options.length)
      .slice(0, 1),
  ),
);

const asked: readonly Rendered<Asking>[] = await Promise.all(
  CASES.map(async (state) => ({
    page: parseHtml(renderToStaticMarkup(await Asked({ state }))),
    state,
    address: addressOf(state),
  })),
);

describe('the page of a question', () => {
  it('is tried for every question in every voice', () => {
    expect(CASES).toHaveLength(1 + (QUESTION_IDS.length - 1) * VOICES.length);
  });

  it('has one heading, which asks, and holds together', () => {
    const faults = broken(asked, ({ page, state }) => {
      expect(textOf(only(all(page, 'h1')))).toBe(questionView(state).title);
      expect(brokenLinksWithin(page)).toEqual([]);
      const levels = inside(page)
        .filter(({ tag }) => /^h[1-6]$/u.test(tag))
        .map(({ tag }) => Number(tag.slice(1)));
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it('has no form and no script: each answer is a link to the state that it leads to', () => {
    const faults = broken(asked, ({ page, state }) => {
      expect(all(page, 'form')).toEqual([]);
      expect(all(page, 'script')).toEqual([]);
      const answers = all(page, 'a', { class: 'answer' });
      const shown = offered(state);
      expect(answers.map(({ attributes }) => attributes['id']).toSorted()).toEqual(
        [...shown].toSorted(),
      );
      for (const { attributes } of answers) {
        const leads = answering(state, attributes['id'] ?? '');
        expect(attributes['href']).toBe(paths.check(leads));
        expect(ADDRESSES.has(addressOf({ answers: leads }))).toBe(true);
      }
    });
    expect(faults).toEqual([]);
  });

  it('names each answer by its label, and describes it by its hint', () => {
    const faults = broken(asked, ({ page, state }) => {
      const byId = (id: string | undefined) =>
        textOf(only(inside(page).filter(({ attributes }) => attributes['id'] === id)));
      for (const { value, label, hint } of questionView(state).groups.flatMap(
        ({ options }) => options,
      )) {
        const { attributes } = only(all(page, 'a', { id: value }));
        expect(byId(attributes['aria-labelledby'])).toBe(label);
        if (hint === undefined) expect(attributes['aria-describedby']).toBeUndefined();
        else expect(byId(attributes['aria-describedby'])).toBe(hint);
      }
    });
    expect(faults).toEqual([]);
  });

  it('stands a long list under short headings', () => {
    const faults = broken(asked, ({ page, state }) => {
      const { groups } = questionView(state);
      const headings = all(page, 'h2', { class: 'group' }).map(textOf);
      expect(headings).toEqual(groups.flatMap(({ title }) => title ?? []));
      if (offered(state).length > 10 && state.key !== 'tried')
        expect(headings.length).toBeGreaterThan(1);
    });
    expect(faults).toEqual([]);
  });

  it('goes back to the question before, where the answer given is marked', () => {
    const faults = broken(asked, ({ page, state: { answers } }) => {
      const last = KEYS.findLast((key) => answers[key] !== undefined);
      const [back] = hrefsOf(page);
      expect(back).toBe(last === undefined ? paths.start : paths.change(answers, last));
    });
    expect(faults).toEqual([]);
  });

  it('lists the answers so far, each with its way to change it', () => {
    const faults = broken(asked, ({ page, state: { answers } }) => {
      const given = KEYS.filter((key) => answers[key] !== undefined);
      const hrefs = hrefsOf(page);
      for (const key of given) expect(hrefs).toContain(paths.change(answers, key));
    });
    expect(faults).toEqual([]);
  });

  it('says, only where a link has led here, which answer of it is asked again', () => {
    const faults = broken(asked, ({ page, state }) => {
      const hidden = all(page, 'p', { class: 'moved' });
      expect(hidden.map(({ attributes }) => attributes['id'])).toEqual([
        'moved',
        ...questionView(state).later.map(({ key }) => `again-${key}`),
      ]);
    });
    expect(faults).toEqual([]);
  });

  it('leaves no phrase in its brackets, and speaks to a young person as to nobody else', () => {
    const faults = broken(asked, ({ page, state }) => {
      const text = textOf(page);
      expect(text).not.toMatch(/\[\p{L}|undefined|\bnull\b/u);
      if (state.answers.who === 'young-person')
        expect(text).not.toMatch(/\b(?:your|my) (?:child|son|daughter)\b/iu);
    });
    expect(faults).toEqual([]);
  });
});

describe('the question what has been done', () => {
  it('says that a letter comes first exactly where the contract does', () => {
    const tried = ASKING.filter(({ key, answers }) => key === 'tried' && answers.who === 'parent');
    expect(tried.length).toBeGreaterThan(0);
    const wrong = tried.filter((state) => {
      const { who: _, ...base } = state.answers;
      const says = letterFirstBeforeTried(answeredOf(base)) !== 'none';
      return (questionView(state).letterFirst !== undefined) !== says;
    });
    expect(wrong.map(addressOf)).toEqual([]);
  });
});
