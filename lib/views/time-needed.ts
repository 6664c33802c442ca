import { ASSUMED_VOICE } from '@/lib/domain/voice';
import { everyState } from '@/lib/flow/every-path';
import { type Asking, firstQuestion } from '@/lib/flow/walk';
import { questionView } from './question-view';
import { resultView } from './result';

const WORDS_A_MINUTE = 200;
/** A page on one bar of signal (slow 3G): a round for the connection and one for the page. */
const SECONDS_A_PAGE = 2;

/**
 * The minutes from the first question to the step: reading each question whole, its answers and the block, and waiting
 * for the pages. The median of every path of the reader whom a link without one takes, rounded up.
 */
export function minutesToStep(): number {
  const asked = new Map([['', wordsAsked(firstQuestion())]]);
  const seconds: number[] = [];
  for (const state of everyState({ who: ASSUMED_VOICE })) {
    const { answers } = state;
    const values = Object.values(answers);
    const sofar = asked.get(values.slice(0, -1).join()) ?? 0;
    if (state.kind === 'asking') asked.set(values.join(), sofar + wordsAsked(state));
    else {
      const { happened, steps } = resultView(state);
      const block = wordsIn([happened, ...steps.flatMap(({ title, by }) => [title, by])]);
      seconds.push(((sofar + block) / WORDS_A_MINUTE) * 60 + (values.length + 1) * SECONDS_A_PAGE);
    }
  }
  const median = seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0;
  return Math.ceil(median / 60);
}

/** The words of a question that a person reads to answer it. */
function wordsAsked(state: Asking): number {
  const { title, hint, why, groups } = questionView(state);
  return wordsIn([
    title,
    hint,
    why,
    ...groups.flatMap((group) => [
      group.title,
      ...group.options.flatMap((option) => [option.label, option.hint]),
    ]),
  ]);
}

function wordsIn(texts: readonly (string | undefined)[]): number {
  return texts
    .filter((text) => text !== undefined)
    .join(' ')
    .split(/\s+/u).length;
}
