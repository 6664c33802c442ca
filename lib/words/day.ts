import type { Temporal } from 'temporal-polyfill';

// Made once: one for each date had the server grow by hundreds of megabytes.
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const midnightOf = ({ year, month, day }: Temporal.PlainDate): number =>
  Date.UTC(year, month - 1, day);

/** A day as people write it: "23 November 2026". */
export function dayInWords(date: Temporal.PlainDate): string {
  return DAY.format(midnightOf(date));
}

/** A day as people write it, with the day of the week: "Tuesday 1 December 2026". */
export function longDate(date: Temporal.PlainDate): string {
  return `${WEEKDAY.format(midnightOf(date))} ${dayInWords(date)}`;
}
