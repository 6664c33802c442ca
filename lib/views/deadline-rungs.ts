import { Temporal } from 'temporal-polyfill';
import { CLOCKS } from '@/lib/deadlines/clocks';
import type { ClockId } from '@/lib/domain/clock';
import { FIRST_VERSION } from '@/lib/domain/letter';
import type { Speaker } from '@/lib/words/say';
import { steps } from '@/lib/words/steps';
import type { InterfaceWords } from '@/lib/words/words';
import { buttonOf, type StepButton, toServices } from './block';
import type { DeadlineRow } from './deadline-days';

/** What is done by a day: how, with whom, and what to send where nobody answers. */
export type DateAct = {
  readonly buttons: readonly StepButton[];
  readonly closed: string | undefined;
};

/** One day of the calendar as a rung of the ladder, with all that is to be done by it. */
export type DeadlineRung = {
  readonly date: Temporal.PlainDate;
  /** The next day to act by, a later one, or one that has gone: nothing is offered for that. */
  readonly state: 'next' | 'later' | 'gone';
  /** How many days are left, that the day has gone, or how late the council is. */
  readonly when: string;
  readonly rows: readonly (DeadlineRow & { readonly act: DateAct | undefined })[];
};

/** Whether the days of a time limit are the council's to keep, not the family's. */
export function councilKeeps(clock: ClockId): boolean {
  return CLOCKS[clock].actors.includes('council');
}

/** A page of dates speaks to everyone, and knows no answers. */
const NOTHING_KNOWN: Speaker = { voice: 'everyone', answers: [] };

/** How what a time limit asks for is done; undefined where nothing is known of it. */
export function actOf(clock: ClockId, words: InterfaceWords['result']): DateAct | undefined {
  const step = steps().dates[clock];
  if (step === undefined) return undefined;
  const { route, letter, channels, closed } = step;
  const write: readonly StepButton[] =
    letter === undefined
      ? []
      : [
          {
            label: words.openLetter,
            confirmed: true,
            to: { kind: 'letter', id: letter, version: FIRST_VERSION },
          },
        ];
  const others = channels
    .flatMap(toServices)
    .flatMap((channel) => buttonOf(channel, route, NOTHING_KNOWN, undefined, words) ?? []);
  return { buttons: [...write, ...others], closed };
}

function late(days: number, { overdue }: InterfaceWords['deadlines']): string {
  const weeks = Math.floor(days / 7);
  if (weeks > 1) return `${weeks} ${overdue.weeks}, ${overdue.ifNot}`;
  if (weeks === 1) return `${overdue.week}, ${overdue.ifNot}`;
  return days === 1
    ? `${overdue.day}, ${overdue.ifNot}`
    : `${days} ${overdue.days}, ${overdue.ifNot}`;
}

function whenOf(days: number, isCouncils: boolean, words: InterfaceWords['deadlines']): string {
  if (days === 0) return words.left.today;
  if (days > 0) return days === 1 ? words.left.day : `${days} ${words.left.days}`;
  return isCouncils ? late(-days, words) : words.passed;
}

/**
 * The days as rungs, equal days as one, each with what is to be done by it and how.
 *
 * @param rows in the order of the calendar
 * @param today the day on which it is read, in the time zone of England
 */
export function rungsOf(
  rows: readonly DeadlineRow[],
  today: Temporal.PlainDate,
  { deadlines, result }: InterfaceWords,
): readonly DeadlineRung[] {
  const days = rows
    .map(({ date }) => date)
    .filter((date, at, all) => all.findIndex((one) => one.equals(date)) === at);
  const toCome = rows.filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0);
  const next = toCome[0]?.date;
  // How it is done stands once: where it is first to be done.
  const isFirst = (row: DeadlineRow) => toCome.find(({ clock }) => clock === row.clock) === row;
  return days.map((date) => {
    const here = rows.filter((row) => row.date.equals(date));
    const left = today.until(date, { largestUnit: 'days' }).days;
    const state = left < 0 ? 'gone' : next?.equals(date) === true ? 'next' : 'later';
    return {
      date,
      state,
      when: whenOf(
        left,
        here.every(({ clock }) => councilKeeps(clock)),
        deadlines,
      ),
      rows: here.map((row) => ({
        ...row,
        act: isFirst(row) && !councilKeeps(row.clock) ? actOf(row.clock, result) : undefined,
      })),
    };
  });
}
