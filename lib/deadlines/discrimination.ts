import type { Temporal } from 'temporal-polyfill';
import { endOf, PERIODS } from './periods';
import { type OutsideCoverage, previousWorkingDay } from './working-days';

export interface DiscriminationDates {
  /** The day it happened; the last day of it, if it went on over time. */
  readonly happenedDate: Temporal.PlainDate;
}

export interface DiscriminationDeadline {
  readonly kind: 'discrimination';
  readonly lastDay: Temporal.PlainDate;
  readonly safeDay: Temporal.PlainDate;
}

/**
 * The time for a claim of disability discrimination: six months that begin with the day it happened,
 * with no shift for August, Christmas or a day off.
 * Law: Equality Act 2010, Schedule 17, paragraph 4, and section 118 (County Court).
 */
export function discriminationDeadline({
  happenedDate,
}: DiscriminationDates): DiscriminationDeadline | OutsideCoverage {
  const lastDay = endOf(PERIODS.discrimination, happenedDate);
  const safe = previousWorkingDay(lastDay);
  return 'fault' in safe ? safe : { kind: 'discrimination', lastDay, safeDay: safe.date };
}
