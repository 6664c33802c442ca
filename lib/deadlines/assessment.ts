import type { Temporal } from 'temporal-polyfill';
import { endOf, PERIODS } from './periods';

export interface AssessmentDates {
  /** The day the council received the request. */
  readonly requestedDate: Temporal.PlainDate;
}

export interface AssessmentDeadline {
  readonly kind: 'assessment';
  /** Whether to assess. */
  readonly decisionBy: Temporal.PlainDate;
  /** A decision, after assessing, to make no plan. */
  readonly refusalBy: Temporal.PlainDate;
  readonly finalPlanBy: Temporal.PlainDate;
}

/**
 * The council's times after a request for an assessment, in calendar weeks.
 * Law: SEND Regulations 2014, regulations 5(1), 10(1) and 13(2).
 */
export function assessmentDeadline({ requestedDate }: AssessmentDates): AssessmentDeadline {
  return {
    kind: 'assessment',
    decisionBy: endOf(PERIODS.decisionToAssess, requestedDate),
    refusalBy: endOf(PERIODS.refusalOfPlan, requestedDate),
    finalPlanBy: endOf(PERIODS.finalPlan, requestedDate),
  };
}
