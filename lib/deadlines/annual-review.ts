import type { Temporal } from 'temporal-polyfill';
import { endOf, PERIODS } from './periods';

export interface AnnualReviewDates {
  readonly meetingDate: Temporal.PlainDate;
}

export interface AnnualReviewDeadline {
  readonly kind: 'annual-review';
  /** Whether to keep, change or stop the plan. */
  readonly decisionBy: Temporal.PlainDate;
  /** The final plan, if it is to be changed. */
  readonly finalPlanBy: Temporal.PlainDate;
}

/**
 * The council's times after a review meeting, in calendar weeks.
 * Law: SEND Regulations 2014, regulations 20(10) and 22; R (L, M and P) v Devon [2022] EWHC 493.
 */
export function annualReviewDeadline({ meetingDate }: AnnualReviewDates): AnnualReviewDeadline {
  return {
    kind: 'annual-review',
    decisionBy: endOf(PERIODS.decisionAfterReview, meetingDate),
    finalPlanBy: endOf(PERIODS.amendedPlan, meetingDate),
  };
}
