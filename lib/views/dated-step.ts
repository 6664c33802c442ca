import { Temporal } from 'temporal-polyfill';
import type { DeadlineKind } from '@/lib/deadlines/calculate';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { ageInTime, letterAge } from '@/lib/deadlines/letter-age';
import type { Answered } from '@/lib/deadlines/question';
import { answersOf } from '@/lib/rules/after';
import { onceOver, withDates } from '@/lib/rules/dated';
import type { Recommendation } from '@/lib/rules/recommendation';
import { type Decided, decided } from './decided';

/** What answers and dates together say. */
export type Dated = {
  readonly now: Decided;
  /** Whether the dates give another step than the answers did. */
  readonly differs: boolean;
  /** Whether the dates fit: a certificate with answers that know of none leads to no step. */
  readonly fits: boolean;
};

/** The kinds of date that the clocks of a result can be worked out from. */
export function kindsOf({ clocks }: Recommendation): readonly DeadlineKind[] {
  return [...new Set(clocks.flatMap((id) => CLOCKS[id].calculator ?? []))];
}

/**
 * What is decided once the dates are known: an age chosen before may have grown old, and a certificate come. An appeal
 * that has all it needs and is still in time by its dates is none that is late, whatever the age of its letter.
 *
 * @param from the answers they were reached from
 * @param today the day on which it is read, in the time zone of England
 * @returns undefined where the dates are of a time limit that does not run in those answers: another matter
 */
export function dated(
  from: Decided | undefined,
  { question, deadline }: Answered,
  today: Temporal.PlainDate,
): Dated | undefined {
  if (from === undefined || !kindsOf(from.decision).includes(question.kind)) return undefined;
  if (question.kind !== 'appeal' || deadline.kind !== 'appeal')
    return { now: from, differs: false, fits: true };
  const certificate = question.certificateDate !== undefined;
  const isReady = certificate || from.decision.certificate === 'not-needed';
  const end = deadline.uncertain ? deadline.safeDay : deadline.lastDay;
  const inTime = Temporal.PlainDate.compare(today, end) <= 0;
  const age = letterAge(question.letterDate, today);
  const letter = isReady && inTime ? ageInTime(age) : age;
  const situation = withDates(from.situation, { letter, certificate });
  const now =
    situation === from.situation
      ? from
      : decided({ ...from, situation, answers: { ...from.answers, ...answersOf(situation) } });
  return {
    now: inTime ? now : { ...now, decision: onceOver(now.decision) },
    differs: now.decision.rule !== from.decision.rule,
    fits: !certificate || now.decision.certificate === 'held',
  };
}
