import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '@/lib/deadlines/calculate';
import type { ClockId } from '@/lib/domain/clock';
import type { InterfaceWords } from '@/lib/words/words';

type RowName = keyof InterfaceWords['deadlines']['rows'];

/** One day of an answer, and what is to be done or looked for by it. */
export type DeadlineRow = {
  /** Which of the answer's dates it is, such as `safeDay`. */
  readonly id: string;
  /** The time limit that it belongs to: the adviser's days have a rule of their own. */
  readonly clock: ClockId;
  readonly label: string;
  readonly text: string;
  /** What is to be done, first, as a calendar shows it. */
  readonly event: string;
  readonly date: Temporal.PlainDate;
};

type Day = {
  readonly id: string;
  readonly clock: ClockId;
  readonly words: RowName;
  readonly date: Temporal.PlainDate;
};

/** The days of an answer, what must be done first before what follows it. */
function daysOf(deadline: Deadline, needsAdviser: boolean): readonly Day[] {
  const clock = deadline.kind;
  switch (deadline.kind) {
    case 'appeal':
      return [
        ...(needsAdviser ? adviserDays(deadline) : []),
        { id: 'safeDay', clock, words: 'safeDayAppeal', date: deadline.safeDay },
        ...(deadline.uncertain
          ? []
          : [{ id: 'lastDay', clock, words: 'lastDayAppeal', date: deadline.lastDay } as const]),
      ];
    case 'draft-response':
      return [
        { id: 'safeDay', clock, words: 'safeDayDraft', date: deadline.safeDay },
        { id: 'respondBy', clock, words: 'respondBy', date: deadline.respondBy },
      ];
    case 'assessment':
      return [
        { id: 'decisionBy', clock, words: 'decisionByAssessment', date: deadline.decisionBy },
        { id: 'refusalBy', clock, words: 'refusalBy', date: deadline.refusalBy },
        { id: 'finalPlanBy', clock, words: 'finalPlanByAssessment', date: deadline.finalPlanBy },
      ];
    case 'annual-review':
      return [
        { id: 'decisionBy', clock, words: 'decisionByReview', date: deadline.decisionBy },
        { id: 'finalPlanBy', clock, words: 'finalPlanByReview', date: deadline.finalPlanBy },
      ];
    case 'discrimination':
      return [
        { id: 'safeDay', clock, words: 'safeDayClaim', date: deadline.safeDay },
        { id: 'lastDay', clock, words: 'lastDayClaim', date: deadline.lastDay },
      ];
    case 'ombudsman':
      return [
        { id: 'safeDay', clock, words: 'safeDayOmbudsman', date: deadline.safeDay },
        { id: 'lastDay', clock, words: 'lastDayOmbudsman', date: deadline.lastDay },
      ];
  }
}

function adviserDays({
  adviserSafeDay,
  adviserBy,
}: Extract<Deadline, { kind: 'appeal' }>): readonly Day[] {
  const clock = 'mediation-adviser';
  return [
    { id: 'adviserSafeDay', clock, words: 'adviserSafeDay', date: adviserSafeDay },
    { id: 'adviserBy', clock, words: 'adviserBy', date: adviserBy },
  ];
}

/**
 * The days of an answer in the order of the calendar; on one day the call to the adviser comes first. Where the safe
 * day and the last day for one thing are the same day, they are one.
 *
 * @param needsAdviser whether the family has still to ring the mediation adviser
 */
export function rowsOf(
  deadline: Deadline,
  needsAdviser: boolean,
  { rows }: InterfaceWords['deadlines'],
): readonly DeadlineRow[] {
  const days = daysOf(deadline, needsAdviser);
  const again = (one: Day, other: Day) => one.clock === other.clock && one.date.equals(other.date);
  return days
    .filter((day, at) => days.findIndex((one) => again(one, day)) === at)
    .map(({ id, clock, words, date }) => {
      const alone = rows[words];
      const isBoth = days.some((one) => one.id !== id && again(one, { id, clock, words, date }));
      const { label, text, event } = isBoth && 'both' in alone ? alone.both : alone;
      return { id, clock, label, text, event, date };
    })
    .toSorted((one, other) => Temporal.PlainDate.compare(one.date, other.date));
}
