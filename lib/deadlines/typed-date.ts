import { Temporal } from 'temporal-polyfill';

/** A date as a person types it into three boxes. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

/** What is wrong with a typed date; each is explained in words on the page. */
export type TypedDateFault =
  | 'nothing-typed'
  | 'day-missing'
  | 'month-missing'
  | 'year-missing'
  | 'day-not-a-number'
  | 'month-not-known'
  | 'year-not-known'
  | 'no-such-day';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Two figures of a year are of this century: every letter here is. */
const CENTURY = 2000;

/** No letter on this site is older; a year below is a slip. */
const EARLIEST = 1900;

/** What follows from a date must have a year of four figures too. */
const LATEST = 9998;

function dayOf(text: string): number | undefined {
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/iu.exec(text)?.[1];
  return figures === undefined ? undefined : Number(figures);
}

function monthOf(text: string): number | undefined {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const letters = text.toLowerCase().replace(/\.$/u, '');
  if (letters.length < 3) return undefined;
  const at = MONTHS.findIndex((name) => name.startsWith(letters.replace(/^sept$/u, 'sep')));
  return at === -1 ? undefined : at + 1;
}

function yearOf(text: string): number | undefined {
  if (/^\d{2}$/u.test(text)) return CENTURY + Number(text);
  const year = /^\d{4}$/u.test(text) ? Number(text) : Number.NaN;
  return year >= EARLIEST && year <= LATEST ? year : undefined;
}

/** Without spaces around it, and with wide figures as plain ones. */
const plain = (text: string): string => text.normalize('NFKC').trim();

/** Reads a date as people write dates: "1", "1st", "3", "Mar", "March", "26", "2026". Total. */
export function readTypedDate(typed: TypedDate): Temporal.PlainDate | TypedDateFault {
  const [day, month, year] = [plain(typed.day), plain(typed.month), plain(typed.year)];
  if (day + month + year === '') return 'nothing-typed';
  if (day === '') return 'day-missing';
  if (month === '') return 'month-missing';
  if (year === '') return 'year-missing';
  const figures = { day: dayOf(day), month: monthOf(month), year: yearOf(year) };
  if (figures.day === undefined) return 'day-not-a-number';
  if (figures.month === undefined) return 'month-not-known';
  if (figures.year === undefined) return 'year-not-known';
  try {
    return Temporal.PlainDate.from(
      { day: figures.day, month: figures.month, year: figures.year },
      { overflow: 'reject' },
    );
  } catch {
    return 'no-such-day';
  }
}
