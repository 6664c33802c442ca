import type { Temporal } from 'temporal-polyfill';
import { endOf, PERIODS } from './periods';
import { type OutsideCoverage, previousWorkingDay } from './working-days';

export interface OmbudsmanDates {
  /** The day on which the matter was first known. */
  readonly knewDate: Temporal.PlainDate;
}

export interface OmbudsmanDeadline {
  readonly kind: 'ombudsman';
  readonly lastDay: Temporal.PlainDate;
  readonly safeDay: Temporal.PlainDate;
}

/**
 * The time for a complaint to the Local Government and Social Care Ombudsman: twelve months that
 * begin with the day the matter was known.
 * Law: Local Government Act 1974, section 26B.
 */
export function ombudsmanDeadline({
  knewDate,
}: OmbudsmanDates): OmbudsmanDeadline | OutsideCoverage {
  const lastDay = endOf(PERIODS.ombudsman, knewDate);
  const safe = previousWorkingDay(lastDay);
  return 'fault' in safe ? safe : { kind: 'ombudsman', lastDay, safeDay: safe.date };
}
