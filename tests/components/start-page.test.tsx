import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import Start from '@/app/page';
import { paths } from '@/app/paths';
import { VOICES } from '@/lib/domain/voice';
import { everyPath } from '@/lib/flow/every-path';
import { type Asking, before, firstQuestion, walk } from '@/lib/flow/walk';
import { questionView } from '@/lib/views/question-view';
import { minutesToStep } from '@/lib/views/time-needed';
import { all, hrefsOf, only, parseHtml, textOf } from '@/tests/support/html';

const page = parseHtml(renderToStaticMarkup(<Start />));

/** The questions that these answers were given to, one after another. */
function askedOn(path: ReturnType<typeof walk>): Asking[] {
  const keys = Object.keys(path.answers) as (keyof typeof path.answers)[];
  return keys.flatMap((key) => {
    const state = walk(before(path.answers, key));
    return state.kind === 'asking' ? [state] : [];
  });
}

describe('the start page', () => {
  it('asks the first question itself, each answer a link to the state that it leads to', () => {
    const { title, groups } = questionView(firstQuestion());
    expect(all(page, 'h2').map(textOf)).toContain(title);
    expect(all(page, 'a', { class: 'answer' }).map(textOf)).toEqual(
      groups.flatMap(({ options }) => options.map(({ label }) => label)),
    );
    for (const who of VOICES) expect(hrefsOf(page)).toContain(paths.check({ who }));
    expect(all(page, 'a', { class: 'button' })).toEqual([]);
  });

  it('leads a young person to a home of their own before the first question', () => {
    const links = hrefsOf(page);
    expect(links.indexOf(paths.young)).toBe(0);
    expect(links.filter((one) => one === paths.young)).toHaveLength(1);
  });

  it('has one main heading, and below the question one list under one heading', () => {
    only(all(page, 'h1'));
    // The question, the list, and free help as on every page.
    expect(all(page, 'h2')).toHaveLength(3);
  });

  it('promises the minutes that half of all paths stay within at 200 words a minute', () => {
    const said = Number(/about (\d+) minutes/u.exec(textOf(page))?.[1]);
    expect(said).toBe(minutesToStep());
    const words = new Map<string, number>();
    const counted = (state: Asking) => {
      const id = Object.values(state.answers).join();
      const { title, hint = '', why = '', groups } = questionView(state);
      const texts = groups.flatMap((group) => [
        group.title ?? '',
        ...group.options.flatMap(({ label, hint: more = '' }) => [label, more]),
      ]);
      const many =
        words.get(id) ??
        [title, hint, why, ...texts]
          .flatMap((text) => text.split(' '))
          .filter((word) => word !== '').length;
      words.set(id, many);
      return many;
    };
    const paths = [...everyPath()].filter(({ answers }) => answers.who === 'parent');
    const minutes = paths.map((path) =>
      askedOn(path).reduce((sum, state) => sum + counted(state) / 200, 0),
    );
    const within = (most: number) => minutes.filter((took) => took <= most).length;
    expect(within(said)).toBeGreaterThan(paths.length / 2);
    // Its own block and the network take less than a minute more.
    expect(within(said - 2)).toBeLessThan(paths.length / 2);
  });
});
