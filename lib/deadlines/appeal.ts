import { Temporal } from 'temporal-polyfill';
import { endOf, PERIODS } from './periods';
import {
  type DayOff,
  nextWorkingDay,
  type OutsideCoverage,
  previousWorkingDay,
} from './working-days';

export interface AppealDates {
  readonly letterDate: Temporal.PlainDate;
  readonly certificateDate?: Temporal.PlainDate | undefined;
}

/** The two times of year in which an appeal's time cannot end. */
export type ClosedSeason = 'august' | 'christmas';

interface AppealEnds {
  readonly kind: 'appeal';
  /** The end before any shift: two months from the letter or, if later, one from the certificate. */
  readonly rawEnd: Temporal.PlainDate;
  readonly decidedBy: 'letter' | 'certificate';
  /** The last working day on or before the unshifted end; never later than the last day in law. */
  readonly safeDay: Temporal.PlainDate;
  /** Two months from the letter, never shifted: the last day to contact the mediation adviser. */
  readonly adviserBy: Temporal.PlainDate;
  readonly adviserSafeDay: Temporal.PlainDate;
}

/**
 * The end of the time to appeal. It is uncertain when the unshifted end is a day off outside both
 * closed seasons and the next working day is inside one: no decision is known on which rule then
 * moves it, so there is no last day, only a safe one.
 */
export type AppealDeadline = AppealEnds &
  (
    | {
        readonly uncertain: false;
        /** The last day in law: the Tribunal must have received the appeal by 5pm. */
        readonly lastDay: Temporal.PlainDate;
        /** Why the last day is later than the unshifted end, in order; empty if it is not. */
        readonly moved: readonly (ClosedSeason | DayOff)[];
      }
    | { readonly uncertain: true; readonly nextWorkingDayIn: ClosedSeason }
  );

export interface CertificateBeforeLetter {
  readonly fault: 'certificate-before-letter';
}

/**
 * The time to appeal to the SEND Tribunal, and the time to contact the mediation adviser.
 *
 * Law: Tribunal Procedure (First-tier Tribunal) (HESC) Rules 2008, rule 20(1)(c) (two months from the
 * letter, or one from the certificate if later) and rule 12 (working days, August, 25 December to
 * 1 January); SEND Regulations 2014, regulation 33 (the adviser: other regulations, so rule 12 is
 * not applied to it).
 */
export function appealDeadline({
  letterDate,
  certificateDate,
}: AppealDates): AppealDeadline | CertificateBeforeLetter | OutsideCoverage {
  if (certificateDate !== undefined && isBefore(certificateDate, letterDate)) {
    return { fault: 'certificate-before-letter' };
  }
  const adviserBy = endOf(PERIODS.mediationAdviser, letterDate);
  const letterEnd = endOf(PERIODS.appealFromLetter, letterDate);
  const certificateEnd = certificateDate && endOf(PERIODS.appealFromCertificate, certificateDate);
  const certificateIsLater = certificateEnd !== undefined && isBefore(letterEnd, certificateEnd);
  const rawEnd = certificateIsLater ? certificateEnd : letterEnd;

  const adviserSafe = previousWorkingDay(adviserBy);
  if ('fault' in adviserSafe) return adviserSafe;
  const safe = previousWorkingDay(rawEnd);
  if ('fault' in safe) return safe;
  const season = closedSeason(rawEnd);
  const last = nextWorkingDay(season?.over ?? rawEnd);
  if ('fault' in last) return last;

  const ends: AppealEnds = {
    kind: 'appeal',
    rawEnd,
    decidedBy: certificateIsLater ? 'certificate' : 'letter',
    safeDay: safe.date,
    adviserBy,
    adviserSafeDay: adviserSafe.date,
  };
  const entered = season ? undefined : closedSeason(last.date);
  if (entered) return { ...ends, uncertain: true, nextWorkingDayIn: entered.name };
  return {
    ...ends,
    uncertain: false,
    lastDay: last.date,
    moved: [...(season ? [season.name] : []), ...last.skipped],
  };
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/** The closed season a date falls in, with the first day after it. */
function closedSeason(
  date: Temporal.PlainDate,
): { readonly name: ClosedSeason; readonly over: Temporal.PlainDate } | undefined {
  const { year, month, day } = date;
  if (month === 8) return { name: 'august', over: new Temporal.PlainDate(year, 9, 1) };
  if (month === 12 && day >= 25) {
    return { name: 'christmas', over: new Temporal.PlainDate(year + 1, 1, 2) };
  }
  if (month === 1 && day === 1) {
    return { name: 'christmas', over: new Temporal.PlainDate(year, 1, 2) };
  }
  return undefined;
}
