import type { Temporal } from 'temporal-polyfill';
import type { DeadlineQuestion } from '@/lib/deadlines/calculate';
import { letterAge } from '@/lib/deadlines/letter-age';
import { answersOf } from '@/lib/rules/after';
import { withDates } from '@/lib/rules/dated';
import { type Decided, decided } from './decided';
import { type ResultView, resultView } from './result';

/** The step that goes with typed dates, and what they say of the answers it was reached from. */
export type DatedStep = {
  readonly view: ResultView;
  /** Whether the dates give another step than the answers did. */
  readonly differs: boolean;
};

/** What is decided once the dates are known: an age chosen before may have grown old, and a certificate come. */
function asDated(from: Decided, question: DeadlineQuestion, today: Temporal.PlainDate): Decided {
  if (question.kind !== 'appeal') return from;
  const situation = withDates(from.situation, {
    letter: letterAge(question.letterDate, today),
    certificate: question.certificateDate !== undefined,
  });
  if (situation === from.situation) return from;
  return decided({ ...from, situation, answers: { ...from.answers, ...answersOf(situation) } });
}

/**
 * The step that the dates make right.
 *
 * @param from the answers it was reached from
 * @param today the day on which it is read, in the time zone of England
 */
export function datedStep(
  from: Decided,
  question: DeadlineQuestion,
  today: Temporal.PlainDate,
): DatedStep {
  const now = asDated(from, question, today);
  const view = resultView(now, now.decision);
  return { view, differs: now.decision.rule !== from.decision.rule };
}
