import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paths } from '@/app/paths';
import { ROUTE_IDS } from '@/lib/domain/route';
import { everyState } from '@/lib/flow/every-path';
import { decided } from '@/lib/views/decided';
import { searchMatter } from '@/lib/views/search-matter';
import { familiesSay } from '@/lib/words/families-say';
import { letter, synonyms } from '@/lib/words/library';
import { createSearch } from '@/lib/words/search';
import { searchDocuments } from '@/lib/words/search-documents';
import { halfOf, measure, soughtIn } from '@/tests/bench/search/found';

const documents = searchDocuments(paths);
const search = createSearch(documents, synonyms());
const listed = (name: string) =>
  soughtIn(readFileSync(`tests/bench/search/${name}-sentences.txt`, 'utf8'));
const ours = listed('our');
const open = listed('public');
const share = ({ three, of }: { three: number; of: number }) => three / of;

describe('the sentences that families type', () => {
  it('are enough to say something, and each names pages that can be found', () => {
    expect(ours.length).toBeGreaterThanOrEqual(180);
    expect(open).toHaveLength(90);
    const found = new Set(documents.map(({ href }) => href));
    const strange = ours.flatMap(({ wanted }) => wanted.filter((href) => !found.has(href)));
    expect(strange).toEqual([]);
  });

  it('find a right page among the first three: nine in ten of ours that were not tuned by, and of the public ones 85 %', () => {
    expect(share(measure(halfOf(ours, 1), search))).toBeGreaterThanOrEqual(0.9);
    expect(share(measure(open, search))).toBeGreaterThanOrEqual(0.85);
  });

  it('stand nowhere in the field that finds them, but for names of a few words', () => {
    const field = new Set(Object.values(familiesSay()).flatMap(({ sentences }) => sentences));
    const copied = [...ours, ...open]
      .map(({ sentence }) => sentence)
      .filter((one) => one.split(' ').length > 3 && field.has(one));
    expect(copied).toEqual([]);
  });
});

/** Every result of a parent: its answers, and each step that it shows. */
const RESULTS = [...everyState({ who: 'parent' })].flatMap((state) => {
  if (state.kind !== 'complete') return [];
  const { next, alongside, then } = decided(state).decision;
  const steps: readonly string[] = [next, ...alongside.map(({ route }) => route), ...then];
  const given: readonly string[] = Object.values(state.answers);
  return [{ given, steps }];
});

/** Every step that a result shows, once these answers are given. */
function stepsAfter(answers: readonly string[]): Set<string> {
  return new Set(
    RESULTS.filter(({ given }) => answers.every((one) => given.includes(one))).flatMap(
      ({ steps }) => steps,
    ),
  );
}

describe('what a sentence is about', () => {
  const matters = Object.entries(familiesSay());

  it('opens the questions with its answers given', () => {
    for (const [matter, { answers, who = 'parent' }] of matters)
      expect(
        searchMatter(matter)?.answers && paths.check(searchMatter(matter)?.answers ?? {}),
        matter,
      ).toBe(answers && ['/check', who, ...answers].join('/'));
  });

  it('leads to a step that its answers can lead to, so that search and questions never contradict one another', () => {
    const contradicts = matters.flatMap(([matter, { answers, pages, says }]) => {
      if (answers === undefined || says !== undefined) return [];
      const led = pages.flatMap((page): readonly string[] => {
        const [kind, id = ''] = page.split('/');
        if (kind === 'letters' && id !== '') return letter(id).routes;
        if (kind === 'topics') return ['other-routes'];
        return ROUTE_IDS.filter((route) => page === `routes/${route}`);
      });
      const steps = stepsAfter(answers);
      return led.some((route) => steps.has(route)) ? [] : [`${matter}: ${[...steps].join(', ')}`];
    });
    expect(contradicts).toEqual([]);
  });

  it.each([
    ['autism', 'autism'],
    ['how can I get a diagnosis for my daughter', 'diagnosis'],
    ['my son is bullied every day', 'bullying'],
    ['disability living allowance', 'money'],
  ])('says first what the site is not for, and who helps: "%s"', (query, matter) => {
    const [first] = search(query);
    expect(first?.matter).toBe(matter);
    expect(searchMatter(first?.matter)?.says).toContain('This site');
  });

  it.each([
    ['council refused to assess my autistic son', 'refused-assessment'],
    ['bus to special school refused', 'transport'],
  ])('is the trouble, not the word beside it: "%s"', (query, matter) => {
    expect(search(query)[0]?.matter).toBe(matter);
  });

  it('is nothing where no sentence is near', () => {
    expect(
      search('zebra umbrella school')
        .map((hit) => hit.matter)
        .filter(Boolean),
    ).toEqual([]);
    expect(searchMatter(undefined)).toBeUndefined();
    expect(searchMatter('no-such-matter')).toBeUndefined();
  });
});

describe('a search in another language', () => {
  /** Help, school, interpreter: in Polish, Romanian, Urdu and Punjabi as typed here, and in their own scripts. */
  const WORDS =
    'pomoc szkoła szkola tłumacz ajutor școală scoala interpret madad tarjuman مدد اسکول ترجمان مساعدة مدرسة مترجم ਮਦਦ ਸਕੂਲ ਦੁਭਾਸ਼ੀਆ помощь';

  it.each(WORDS.split(' '))(
    'leads to the page that says how to ask for an interpreter: %s',
    (word) => {
      const [first] = search(word);
      expect(first?.href).toBe('/help');
      expect(first?.matter).toBe('interpreter');
    },
  );
});
