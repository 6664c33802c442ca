/**
 * A second, slow opinion on dates for the tests: a list of days counted one by one, with its own leap
 * years, weekdays, Easter and rules. It shares no code with lib/deadlines and knows no Temporal.
 */

const FIRST_YEAR = 2024;
const LAST_YEAR = 2028;

interface Day {
  readonly iso: string;
  readonly off: boolean;
  readonly covered: boolean;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number) => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Butcher's rule for Easter Sunday, as month and day. */
const easterSunday = (year: number): readonly [number, number] => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skippedLeap = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - skippedLeap + 15) % 30;
  const sunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * late + 114;
  return [Math.floor(sum / 31), (sum % 31) + 1];
};

const weekdays = new Map<string, number>();
const order: string[] = [];
{
  // 1 January 2023 was a Sunday; Monday is 1 and Sunday is 7.
  let weekday = 7;
  for (let year = 2023; year <= 2030; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOfMonth(year, month); day += 1) {
        weekdays.set(iso(year, month, day), weekday);
        order.push(iso(year, month, day));
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    }
  }
}

export const weekdayOf = (date: string) => {
  const weekday = weekdays.get(date);
  if (weekday === undefined) throw new Error(`${date} is not in the slow calendar`);
  return weekday;
};

const positions = new Map(order.map((date, position) => [date, position]));

const stepFrom = (date: string, days: number) => {
  const found = order[(positions.get(date) ?? Number.NaN) + days];
  if (found === undefined) throw new Error(`${days} days from ${date} is not in the slow calendar`);
  return found;
};

/** The bank holidays of England and Wales in a year, by the standing rule, oldest first. */
export const holidaysByRule = (year: number): string[] => {
  const firstMonday = (month: number) => {
    let day = 1;
    while (weekdayOf(iso(year, month, day)) !== 1) day += 1;
    return iso(year, month, day);
  };
  const lastMonday = (month: number) => {
    let day = lengthOfMonth(year, month);
    while (weekdayOf(iso(year, month, day)) !== 1) day -= 1;
    return iso(year, month, day);
  };
  const newYear = iso(year, 1, 1);
  const afterNewYear: Record<number, number> = { 6: 2, 7: 1 };
  const easter = iso(year, ...easterSunday(year));
  const christmas: Record<number, readonly [number, number]> = {
    5: [25, 28],
    6: [27, 28],
    7: [26, 27],
  };
  return [
    stepFrom(newYear, afterNewYear[weekdayOf(newYear)] ?? 0),
    stepFrom(easter, -2),
    stepFrom(easter, 1),
    firstMonday(5),
    lastMonday(5),
    lastMonday(8),
    ...(christmas[weekdayOf(iso(year, 12, 25))] ?? [25, 26]).map((day) => iso(year, 12, day)),
  ];
};

const holidays = new Set(
  Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, n) =>
    holidaysByRule(FIRST_YEAR + n),
  ).flat(),
);

const days: readonly Day[] = order.map((date) => ({
  iso: date,
  off: weekdayOf(date) > 5 || holidays.has(date),
  covered: Number(date.slice(0, 4)) >= FIRST_YEAR && Number(date.slice(0, 4)) <= LAST_YEAR,
}));

/** Every day from one to another, both included. */
export const daysBetween = (first: string, last: string) =>
  order.filter((date) => date >= first && date <= last);

export const addDays = stepFrom;

/** The same day some months later, or the last day of a shorter month. */
export const addMonths = (date: string, months: number) => {
  let year = Number(date.slice(0, 4));
  let month = Number(date.slice(5, 7));
  for (let n = 0; n < months; n += 1) {
    month += 1;
    if (month === 13) {
      month = 1;
      year += 1;
    }
  }
  return iso(year, month, Math.min(Number(date.slice(8)), lengthOfMonth(year, month)));
};

/** Looks day by day for a working day; undefined when it meets a day that is not covered. */
const lookFor = (date: string, step: 1 | -1): string | undefined => {
  for (let at = positions.get(date) ?? -1; ; at += step) {
    const day = days[at];
    if (!day?.covered) return undefined;
    if (!day.off) return day.iso;
  }
};

export const workingDayFrom = (date: string) => lookFor(date, 1);
export const workingDayUpTo = (date: string) => lookFor(date, -1);

const inAugust = (date: string) => date.slice(5, 7) === '08';
const atChristmas = (date: string) =>
  ['12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31', '01-01'].includes(date.slice(5));
const isClosed = (date: string) => inAugust(date) || atChristmas(date);

/** Where an unshifted end moves to: a day, 'uncertain', or undefined outside the covered years. */
export const roll = (raw: string): string | undefined => {
  let open = raw;
  while (isClosed(open)) open = stepFrom(open, 1);
  const end = workingDayFrom(open);
  return end !== undefined && !isClosed(raw) && isClosed(end) ? 'uncertain' : end;
};

/** The appeal's answer as plain words, or 'outside'. */
export const slowAppeal = (letter: string, certificate?: string) => {
  const adviserBy = addMonths(letter, 2);
  const ends = [adviserBy, certificate === undefined ? '' : addMonths(certificate, 1)];
  const rawEnd = ends.sort()[1] ?? '';
  const lastDay = roll(rawEnd);
  const safeDay = workingDayUpTo(rawEnd);
  const adviserSafeDay = workingDayUpTo(adviserBy);
  if (lastDay === undefined || safeDay === undefined || adviserSafeDay === undefined)
    return 'outside';
  return { rawEnd, lastDay, safeDay, adviserBy, adviserSafeDay };
};
