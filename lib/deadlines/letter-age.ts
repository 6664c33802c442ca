import { Temporal } from 'temporal-polyfill';
import type { AnswerTo } from '@/lib/domain/answers';
import { endOf, PERIODS } from './periods';

/** Ages of a letter that a date can show. */
export type LetterAge = Exclude<AnswerTo<'letter'>, 'letter-not-sure'>;

/** How long a letter is new: a limit of this site's own, some weeks before the two months are over. */
const NEW = { weeks: 5 } as const;

/**
 * How old a letter is, as the question about it divides ages: five weeks and two months to the day are
 * both in the middle. A letter dated after today is new.
 *
 * @param letterDate the date on the letter
 * @param today the day on which it is asked, in the time zone of England
 */
export function letterAge(letterDate: Temporal.PlainDate, today: Temporal.PlainDate): LetterAge {
  if (Temporal.PlainDate.compare(today, endOf(NEW, letterDate)) < 0) return 'under-5-weeks';
  return Temporal.PlainDate.compare(today, endOf(PERIODS.appealFromLetter, letterDate)) > 0
    ? 'over-2-months'
    : '5-weeks-to-2-months';
}

/**
 * The age that a letter counts as while an appeal about it is still in time, its two months being over: where August,
 * Christmas or a certificate has moved the end, it is no late appeal.
 */
export function ageInTime(age: LetterAge): LetterAge {
  return age === 'over-2-months' ? '5-weeks-to-2-months' : age;
}
