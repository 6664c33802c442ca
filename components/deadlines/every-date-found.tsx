import type { ComponentProps, ReactNode } from 'react';
import type { DeadlineQuestion } from '@/lib/deadlines/calculate';
import type { EveryDateView } from '@/lib/views/every-date';
import { FutureDate } from './dates-found';
import { Days, type DaysWords } from './days';

type DaysProps = ComponentProps<typeof Days>;

const FORM = 'dates-form';

/** Every date that is known, in the order of the calendar; the rule of each is on a page of its own. */
export function EveryDateFound({
  view,
  dateOf,
  partHrefOf,
  step,
  words,
  children,
  ...days
}: Pick<DaysProps, 'dateOf' | 'calendarHref' | 'calendarHrefOf' | 'lateHref' | 'href'> & {
  view: EveryDateView;
  /** The page of one time limit with the same date. */
  partHrefOf: (question: DeadlineQuestion) => string;
  /** The step that goes with the dates. */
  step: ReactNode;
  words: DaysWords & {
    readonly from: string;
    readonly future: string;
    readonly again: string;
    readonly every: { readonly result: string; readonly change: string; readonly rules: string };
  };
  /** The form, filled in, to add or change a date. */
  children: ReactNode;
}) {
  const { every } = words;
  return (
    <>
      <h1>{every.result}</h1>
      <p>
        {words.from} {view.from.map(({ name, date }) => `${name} ${dateOf(date)}`).join(', ')}.
      </p>
      {view.future ? <FutureDate againHref={`#${FORM}`} words={words} /> : null}
      <Days
        {...days}
        title={every.result}
        rungs={view.rungs}
        hasCalendar={view.hasCalendar}
        overdue={view.overdue}
        notes={view.notes}
        dateOf={dateOf}
        words={words}
      />
      {step}
      <h2>{every.rules}</h2>
      <ul className="links">
        {view.parts.map(({ title, question }) => (
          <li key={question.kind}>
            <a href={partHrefOf(question)}>{title}</a>
          </li>
        ))}
      </ul>
      <section className="noprint">
        <h2 id={FORM}>{every.change}</h2>
        {children}
      </section>
    </>
  );
}
