import { describe, expect, it } from 'vitest';
import { paths } from '@/app/paths';
import { publicPages } from '@/app/public-pages';
import type { Answers } from '@/lib/domain/answers';
import { ROUTE_IDS, type RouteId } from '@/lib/domain/route';
import {
  changes,
  glossary,
  guideIds,
  guideLabel,
  letter,
  letterIds,
  lettersFor,
  synonyms,
} from '@/lib/words/library';
import { contacts } from '@/lib/words/read';
import { searchDocuments } from '@/lib/words/search-documents';
import { beside, EVERY_RESULT } from '@/tests/support/situations';
import { breaking } from '@/tests/support/states';

const valuesOf = (answers: Answers): string[] => Object.values(answers);

/** The steps that begin with a letter of the family's, and when: the others begin with a form or a call. */
const OWES_A_LETTER: Readonly<Partial<Record<RouteId, (answers: Answers) => boolean>>> = {
  meeting: () => true,
  'informal-resolution': () => true,
  mediation: () => true,
  'respond-to-draft': () => true,
  'corporate-complaint': () => true,
  'setting-complaint': () => true,
  'nhs-complaint': () => true,
  ombudsman: () => true,
  'early-review': () => true,
  'tribunal-appeal': ({ letter: age }) => age === 'over-2-months',
};

describe('the letters that go with a step', () => {
  it('are offered on every result whose step owes one', () => {
    const owing = EVERY_RESULT.filter(
      ({ answers, result }) => OWES_A_LETTER[result.next]?.(answers) === true,
    );
    expect(
      breaking(
        owing,
        ({ answers, result }) => lettersFor(result.next, valuesOf(answers)).length > 0,
      ),
    ).toEqual([]);
  });

  it('are each for a step that some result takes, or names beside it', () => {
    const idle = letterIds().filter(
      (id) =>
        !EVERY_RESULT.some(({ answers, result }) =>
          [result.next, ...beside(result)].some((route) =>
            lettersFor(route, valuesOf(answers)).includes(id),
          ),
        ),
    );
    expect(idle).toEqual([]);
  });

  it('are all offered where no answers are known, on each page of their steps', () => {
    for (const route of ROUTE_IDS)
      expect(lettersFor(route, undefined)).toEqual(
        letterIds().filter((id) => letter(id).routes.includes(route)),
      );
  });

  it('fit the answers, whichever are given', () => {
    const wrong = EVERY_RESULT.flatMap(({ answers, address, result }) =>
      lettersFor(result.next, valuesOf(answers))
        .filter((id) => {
          const { routes, answers: wanted } = letter(id);
          const fits = wanted.length === 0 || wanted.some((one) => valuesOf(answers).includes(one));
          return !fits || !routes.includes(result.next);
        })
        .map((id) => `${address} ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('ask for a late appeal nowhere but after two months', () => {
    expect(
      breaking(
        EVERY_RESULT,
        ({ answers, result }) =>
          lettersFor(result.next, valuesOf(answers)).includes('late-appeal') ===
          (result.next === 'tribunal-appeal' && answers.letter === 'over-2-months'),
      ),
    ).toEqual([]);
  });
});

describe('what can be searched for', () => {
  const documents = searchDocuments(paths);

  it('is every step, guide, letter, word and contact, each at its own address', () => {
    const hrefs = documents.map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs).toEqual(
      expect.arrayContaining([
        ...ROUTE_IDS.map(paths.route),
        ...guideIds().map(paths.guide),
        ...letterIds().map((id) => paths.letter(id)),
        ...Object.keys(glossary()).map(paths.term),
        ...Object.keys(contacts()).map(paths.contact),
        paths.deadlines,
      ]),
    );
    const pages = publicPages();
    expect(hrefs.filter((href) => !pages.includes(href.replace(/#.*$/u, '')))).toEqual([]);
  });

  it('has a title and a summary to show, and no marks of an editor in any of its words', () => {
    for (const { href, title, summary, text } of documents) {
      expect([title, summary], href).not.toContain('');
      expect(title + summary, href).not.toMatch(/[[\]<>]|\*\*/u);
      expect(text, href).not.toMatch(/[[\]<>*#]|\/routes\/|import |\{/u);
    }
  });
});

describe('the lists of the site', () => {
  it('name what changed with the newest first', () => {
    const dates = changes().map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('have guides for everyone and for young people', () => {
    const readers = guideIds().map((id) => guideLabel(id).audience);
    expect(readers.filter((one) => one === 'young-people').length).toBeGreaterThanOrEqual(4);
    expect(readers).toContain('everyone');
  });

  it('know what people say in small letters, as the search compares it', () => {
    for (const said of Object.keys(synonyms())) expect(said).toBe(said.toLowerCase().trim());
  });
});

describe('a letter that names a duty', () => {
  it('is offered to nobody to whom the duty is not owed, and the next that fits is', () => {
    const wrong = EVERY_RESULT.flatMap(({ answers, result }) =>
      beside(result)
        .flatMap((route) => lettersFor(route, valuesOf(answers)))
        .filter((id) => letter(id).notFor.some((one) => valuesOf(answers).includes(one))),
    );
    expect(wrong).toEqual([]);
    const [first] = lettersFor('written-request', ['young-person', 'out-of-education', 'too-ill']);
    expect(first).toBe('deliver-section-f');
    expect(letterIds().some((id) => letter(id).notFor.length > 0)).toBe(true);
  });
});
