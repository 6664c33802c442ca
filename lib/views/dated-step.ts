import type { Temporal } from 'temporal-polyfill';
import type { DeadlineQuestion } from '@/lib/deadlines/calculate';
import { letterAge } from '@/lib/deadlines/letter-age';
import type { Answers } from '@/lib/domain/answers';
import { walk } from '@/lib/flow/walk';
import { type ResultView, resultView } from './result';

/** The step that goes with typed dates, and what they say of the answers it was reached from. */
export type DatedStep = {
  readonly view: ResultView;
  /**
   * `letter-came`: the answers were of a time before any letter. `other-answers`: the dates give
   * another step than the answers did.
   */
  readonly differs: 'letter-came' | 'other-answers' | undefined;
};

/** The answers as the dates have them: an age chosen before may have grown old, and a certificate come. */
function asDated(answers: Answers, question: DeadlineQuestion, today: Temporal.PlainDate): Answers {
  if (question.kind !== 'appeal' || answers.letter === undefined) return answers;
  return {
    ...answers,
    letter: letterAge(question.letterDate, today),
    ...(question.certificateDate === undefined ? {} : { tried: 'certificate' as const }),
  };
}

function resultOf(answers: Answers): ResultView | undefined {
  const state = walk(answers);
  return state.kind === 'complete' ? resultView(state) : undefined;
}

/**
 * The step that the dates make right; undefined where the answers lead to no result.
 *
 * @param today the day on which it is read, in the time zone of England
 */
export function datedStep(
  answers: Answers,
  question: DeadlineQuestion,
  today: Temporal.PlainDate,
): DatedStep | undefined {
  const view = resultOf(asDated(answers, question, today));
  if (view === undefined) return undefined;
  if (question.kind === 'appeal' && view.keeps?.said === 'keepsLater')
    return {
      view: { ...view, keeps: { route: 'mediation', said: 'keepsNow' } },
      differs: 'letter-came',
    };
  const same = view.rule === resultOf(answers)?.rule;
  return { view, differs: same ? undefined : 'other-answers' };
}
