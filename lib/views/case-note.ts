import { source } from '@/lib/words/read';
import { wordsFor } from '@/lib/words/words';
import type { ResultView } from './result';

/**
 * What a case officer can paste into the file, as lines with a name each: what the family was told. No child is in it.
 *
 * @param view the result as the family reads it
 * @param address the whole address of that page
 */
export function caseNote(
  view: ResultView,
  address: string,
): readonly { readonly name: string; readonly value: string }[] {
  const { professionals: words } = wordsFor(view.speaker);
  const [first] = view.sources;
  return [
    ...view.steps.map(({ title, by }) => ({ name: words.step, value: `${title}: ${by}` })),
    ...[...view.clocks, ...view.limits].map(({ name, by }) => ({
      name: words.clock,
      value: `${name}. ${by}`,
    })),
    ...view.saidFirst.map((text) => ({ name: words.first, value: text })),
    { name: words.reason, value: view.because.join(' ') },
    ...(first === undefined ? [] : [{ name: words.source, value: source(first).title }]),
    { name: words.rule, value: view.rule },
    { name: words.link, value: address },
  ];
}
