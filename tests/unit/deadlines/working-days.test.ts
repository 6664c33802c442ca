import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import bankHolidays from '@/lib/deadlines/bank-holidays.json';
import {
  COVERAGE,
  kindOfDay,
  nextWorkingDay,
  previousWorkingDay,
} from '@/lib/deadlines/working-days';
import {
  daysBetween,
  holidaysByRule,
  weekdayOf,
  workingDayFrom,
  workingDayUpTo,
} from '@/tests/support/slow-calendar';

const day = (date: string) => Temporal.PlainDate.from(date);
const dates = bankHolidays.days.map(({ date }) => date);
const years = Array.from(
  { length: COVERAGE.lastYear - COVERAGE.firstYear + 1 },
  (_, n) => COVERAGE.firstYear + n,
);
const found = (result: ReturnType<typeof nextWorkingDay>) =>
  'fault' in result ? undefined : result.date.toString();

describe('the bank holidays', () => {
  it('are real dates, in order, each once, in the years the file says it covers', () => {
    expect(dates.map((date) => day(date).toString())).toEqual(dates);
    expect([...new Set(dates)].sort()).toEqual(dates);
    expect([...new Set(dates.map((date) => day(date).year))]).toEqual(years);
  });

  it('are those of the standing rule in every year', () => {
    expect(dates).toEqual(years.flatMap(holidaysByRule));
  });

  it('mark as substitute exactly those that stand in for a weekend', () => {
    const fixed = new Set(['01-01', '12-25', '12-26']);
    const christmasAndNewYear = bankHolidays.days.filter(({ date }) => /-(01|12)-/.test(date));
    for (const holiday of christmasAndNewYear) {
      expect('substitute' in holiday, holiday.date).toBe(!fixed.has(holiday.date.slice(5)));
    }
    expect(dates.filter((date) => weekdayOf(date) > 5)).toEqual([]);
  });

  it('say for every year whether it was compared with the published list or a copy of it', () => {
    expect([
      ...bankHolidays.agreeWithCopiesOfTheList,
      ...bankHolidays.notComparedWithThePublishedList,
    ]).toEqual(years);
  });
});

describe('a working day', () => {
  it('is found on or after, and on or before, every covered day as the slow calendar finds it', () => {
    for (const date of daysBetween('2024-01-01', '2028-12-31')) {
      expect(found(nextWorkingDay(day(date))), date).toBe(workingDayFrom(date));
      expect(found(previousWorkingDay(day(date))), date).toBe(workingDayUpTo(date));
    }
  });

  it('is itself when nothing is in the way, and otherwise names what was in order', () => {
    expect(nextWorkingDay(day('2026-12-01'))).toMatchObject({ skipped: [] });
    expect(nextWorkingDay(day('2026-04-03'))).toMatchObject({
      skipped: ['bank-holiday', 'weekend'],
    });
    expect(nextWorkingDay(day('2026-05-02'))).toMatchObject({
      skipped: ['weekend', 'bank-holiday'],
    });
    expect(previousWorkingDay(day('2026-05-04'))).toMatchObject({
      skipped: ['bank-holiday', 'weekend'],
    });
  });

  it('is told from a weekend and a bank holiday', () => {
    expect(kindOfDay(day('2026-12-24'))).toBe('working-day');
    expect(kindOfDay(day('2026-12-25'))).toBe('bank-holiday');
    expect(kindOfDay(day('2026-12-26'))).toBe('weekend');
    expect(kindOfDay(day('2026-12-28'))).toBe('bank-holiday');
    expect(kindOfDay(day('2026-12-25[u-ca=gregory]'))).toBe('bank-holiday');
  });

  it('is never guessed in a year that is not in the data', () => {
    const outside = { fault: 'outside-coverage', firstYear: 2024, lastYear: 2028 };
    expect(kindOfDay(day('2023-12-31'))).toBe('outside-coverage');
    expect(kindOfDay(day('2029-01-06'))).toBe('outside-coverage');
    expect(previousWorkingDay(day('2024-01-01'))).toEqual(outside);
    expect(nextWorkingDay(day('2028-12-30'))).toEqual(outside);
    expect(found(nextWorkingDay(day('2024-01-01')))).toBe('2024-01-02');
    expect(found(previousWorkingDay(day('2028-12-31')))).toBe('2028-12-29');
  });
});
