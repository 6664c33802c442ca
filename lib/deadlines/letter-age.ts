import { Temporal } from 'temporal-polyfill';
import type { AnswerTo } from '@/lib/domain/answers';

/** Ages of a letter that a date can show. */
export type LetterAge = Exclude<AnswerTo<'letter'>, 'letter-not-sure'>;

/**
 * How old a letter is, as the question about it divides ages: five weeks and two months to the day are
 * both in the middle. A letter dated after today is new.
 *
 * @param letterDate the date on the letter
 * @param today the day on which it is asked, in the time zone of England
 */
export function letterAge(letterDate: Temporal.PlainDate, today: Temporal.PlainDate): LetterAge {
  if (Temporal.PlainDate.compare(today, letterDate.add({ weeks: 5 })) < 0) return 'under-5-weeks';
  return Temporal.PlainDate.compare(today, letterDate.add({ months: 2 })) > 0
    ? 'over-2-months'
    : '5-weeks-to-2-months';
}
