import type { Temporal } from 'temporal-polyfill';
import bankHolidays from './bank-holidays.json' with { type: 'json' };

/** The calendar years whose bank holidays are known, both included. */
export const COVERAGE = {
  firstYear: bankHolidays.firstYear,
  lastYear: bankHolidays.lastYear,
} as const;

/** When the bank holidays were last compared, and by when they must be again. */
export const HOLIDAYS_REVIEW = {
  checked: bankHolidays.checked,
  reviewBy: bankHolidays.reviewBy,
} as const;

/** The answer needs the bank holidays of a year that is not in the data, so there is none. */
export interface OutsideCoverage {
  readonly fault: 'outside-coverage';
  readonly firstYear: number;
  readonly lastYear: number;
}

export type DayOff = 'weekend' | 'bank-holiday';

/** A working day, and what stood between it and the day asked about. */
export interface WorkingDay {
  readonly date: Temporal.PlainDate;
  readonly skipped: readonly DayOff[];
}

const OUTSIDE_COVERAGE: OutsideCoverage = { fault: 'outside-coverage', ...COVERAGE };

const HOLIDAYS: ReadonlySet<string> = new Set(bankHolidays.days.map(({ date }) => date));

const SATURDAY = 6;

/**
 * What a day is: a working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank
 * holiday in England. (Christmas Day and Good Friday stand in the data with the bank holidays.)
 */
export function kindOfDay(
  date: Temporal.PlainDate,
): 'working-day' | DayOff | OutsideCoverage['fault'] {
  if (date.year < COVERAGE.firstYear || date.year > COVERAGE.lastYear) return 'outside-coverage';
  if (date.dayOfWeek >= SATURDAY) return 'weekend';
  return HOLIDAYS.has(date.toString({ calendarName: 'never' })) ? 'bank-holiday' : 'working-day';
}

/** The first working day on or after a date. */
export function nextWorkingDay(date: Temporal.PlainDate): WorkingDay | OutsideCoverage {
  return nearestWorkingDay(date, 1);
}

/** The last working day on or before a date. */
export function previousWorkingDay(date: Temporal.PlainDate): WorkingDay | OutsideCoverage {
  return nearestWorkingDay(date, -1);
}

function nearestWorkingDay(from: Temporal.PlainDate, step: 1 | -1): WorkingDay | OutsideCoverage {
  const skipped = new Set<DayOff>();
  for (let date = from; ; date = date.add({ days: step })) {
    const kind = kindOfDay(date);
    if (kind === 'outside-coverage') return OUTSIDE_COVERAGE;
    if (kind === 'working-day') return { date, skipped: [...skipped] };
    skipped.add(kind);
  }
}
