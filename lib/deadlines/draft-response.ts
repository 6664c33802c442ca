import type { Temporal } from 'temporal-polyfill';
import { endOf, PERIODS } from './periods';
import { type OutsideCoverage, previousWorkingDay } from './working-days';

export interface DraftResponseDates {
  readonly servedDate: Temporal.PlainDate;
}

export interface DraftResponseDeadline {
  readonly kind: 'draft-response';
  /** The 15th day, the day of service being day 1: the least the council must allow. */
  readonly respondBy: Temporal.PlainDate;
  readonly safeDay: Temporal.PlainDate;
}

/**
 * The time to comment on a draft plan or an amendment notice.
 * Law: SEND Regulations 2014, regulations 13(1) and 22(2)(c) (at least 15 days, beginning with the
 * day of service).
 */
export function draftResponseDeadline({
  servedDate,
}: DraftResponseDates): DraftResponseDeadline | OutsideCoverage {
  const respondBy = endOf(PERIODS.draftResponse, servedDate);
  const safe = previousWorkingDay(respondBy);
  return 'fault' in safe ? safe : { kind: 'draft-response', respondBy, safeDay: safe.date };
}
