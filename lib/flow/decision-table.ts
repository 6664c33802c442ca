import type { Answers } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import { everyPath } from './every-path';

/** The part of a recommendation that is policy, without its words. */
type Decision = {
  readonly rule: string;
  readonly next: RouteId;
  readonly urgent: boolean;
  readonly alongside: readonly { readonly route: RouteId }[];
  readonly then: readonly RouteId[];
  readonly notAvailable: readonly { readonly route: RouteId }[];
  readonly clocks: readonly ClockId[];
};

/** One situation and what is decided in it. */
export type DecisionRow = {
  /** Without `who`: it never changes a decision. */
  readonly answers: Answers;
  readonly next: RouteId;
  readonly urgent: boolean;
  readonly alongside: readonly RouteId[];
  readonly then: readonly RouteId[];
  readonly notAvailable: readonly RouteId[];
  readonly clocks: readonly ClockId[];
  readonly rule: string;
};

/**
 * Every decision of the site, one row for each situation, in the order in which the answers are
 * offered. Takes the policy as a parameter: the order of questions does not know it.
 */
export function decisionTable(decide: (situation: Situation) => Decision): DecisionRow[] {
  const rows: DecisionRow[] = [];
  for (const { answers, situation } of everyPath()) {
    if (answers.who !== 'parent') continue;
    const { who: _who, ...rest } = answers;
    const { rule, next, urgent, alongside, then, notAvailable, clocks } = decide(situation);
    rows.push({
      answers: rest,
      next,
      urgent,
      alongside: alongside.map(({ route }) => route),
      then,
      notAvailable: notAvailable.map(({ route }) => route),
      clocks,
      rule,
    });
  }
  return rows;
}
