import { Temporal } from 'temporal-polyfill';
import type { Voice } from '@/lib/domain/voice';

/** Where someone under 25 is at school. Year 11 is the school year in which they turn 16. */
export const SCHOOL_STAGES = [
  'before-year-11',
  'year-11-up-to-last-friday-in-june',
  'after-last-friday-in-june-of-year-11',
] as const;

export type SchoolStage = (typeof SCHOOL_STAGES)[number];

/** Who can hold the right of appeal. */
export type Holder = Extract<Voice, 'parent' | 'young-person'>;

/**
 * Who holds the right of appeal: the parent up to the end of compulsory school age, then the young
 * person until 25. It goes by school year and term, not by date of birth: at 16 and still in Year 11
 * before the summer, the right is the parent's.
 *
 * Law: Children and Families Act 2014, section 51; compulsory school age ends on the last Friday in
 * June of Year 11. Who acts for someone who lacks capacity is not decided here.
 */
export function appealHolder(stage: SchoolStage): Holder {
  return stage === 'after-last-friday-in-june-of-year-11' ? 'young-person' : 'parent';
}

/** The last day of compulsory school age for those who end Year 11 in a given calendar year. */
export function lastFridayOfJune(year: number): Temporal.PlainDate {
  const friday = 5;
  const end = new Temporal.PlainDate(year, 6, 30);
  return end.subtract({ days: (end.dayOfWeek - friday + 7) % 7 });
}
