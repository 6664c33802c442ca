import type { Temporal } from 'temporal-polyfill';

/** A length of time as the law counts it: in months, weeks or days of the calendar, never working days. */
export type Period = {
  /** The day it starts on is the first day of it. */
  readonly firstDayCounts?: true;
} & ({ readonly months: number } | { readonly weeks: number } | { readonly days: number });

/** Every period that a date is worked out with; each stands here alone. */
export const PERIODS = {
  /** Tribunal Procedure (First-tier Tribunal) (HESC) Rules 2008, rule 20(1)(c): from the letter. */
  appealFromLetter: { months: 2 },
  /** The same rule: from the mediation certificate, where that ends later. */
  appealFromCertificate: { months: 1 },
  /** SEND Regulations 2014, regulation 33: from the letter to the first call to the mediation adviser. */
  mediationAdviser: { months: 2 },
  /** SEND Regulations 2014, regulations 13(1) and 22(2)(c): at least 15 days, beginning with the day of service. */
  draftResponse: { days: 15, firstDayCounts: true },
  /** SEND Regulations 2014, regulation 5(1): from the request, whether to assess. */
  decisionToAssess: { weeks: 6 },
  /** SEND Regulations 2014, regulation 10(1): from the request, a decision to make no plan. */
  refusalOfPlan: { weeks: 16 },
  /** SEND Regulations 2014, regulation 13(2): from the request. */
  finalPlan: { weeks: 20 },
  /** SEND Regulations 2014, regulation 20(10): from the review meeting. */
  decisionAfterReview: { weeks: 4 },
  /**
   * SEND Regulations 2014, regulation 22, and R (L, M and P) v Devon [2022] EWHC 493: from the review
   * meeting, the four weeks above and eight more.
   */
  amendedPlan: { weeks: 12 },
  /** Equality Act 2010, Schedule 17, paragraph 4, and section 118 (County Court): beginning with the day it happened. */
  discrimination: { months: 6, firstDayCounts: true },
  /** Local Government Act 1974, section 26B: beginning with the day the matter was known. */
  ombudsman: { months: 12, firstDayCounts: true },
} as const satisfies Readonly<Record<string, Period>>;

/**
 * The last day of a period. A month ends on the date it began on, or on the last day of a shorter
 * month; the first day is taken off after that.
 */
export function endOf(
  { firstDayCounts, ...length }: Period,
  start: Temporal.PlainDate,
): Temporal.PlainDate {
  const end = start.add(length);
  return firstDayCounts === undefined ? end : end.subtract({ days: 1 });
}
