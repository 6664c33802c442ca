import type { ComponentProps, ReactNode } from 'react';
import type { DeadlineView } from '@/lib/views/deadline-view';
import { Days, type DaysWords } from './days';

export type DatesWords = DaysWords & {
  readonly from: string;
  readonly future: string;
  readonly again: string;
  readonly rule: string;
  readonly starts: string;
  readonly duty: string;
  readonly doesNotStop: string;
  readonly late: string;
  readonly otherSites: string;
  readonly print: string;
  readonly notesTitle: string;
};

type DaysProps = ComponentProps<typeof Days>;

/** The answer as a calendar: the next day to act by first, what to do by it, and what rests on what rule. */
export function DatesFound({
  view,
  dateOf,
  againHref,
  words,
  children,
  ...days
}: Pick<DaysProps, 'dateOf' | 'calendarHref' | 'calendarHrefOf' | 'lateHref' | 'href'> & {
  view: DeadlineView;
  /** The form, to give another date. */
  againHref: string;
  words: DatesWords;
  /** The step these dates belong to, with contacts, for the printed page. */
  children: ReactNode;
}) {
  const notes = [view.moved, view.certificate, view.uncertain];
  return (
    <>
      <h1>{view.title}</h1>
      <p>
        {words.from} {view.from.map(({ name, date }) => `${name} ${dateOf(date)}`).join(', ')}.
      </p>
      {view.future ? <FutureDate againHref={againHref} words={words} /> : null}
      <Days
        {...days}
        title={view.title}
        rungs={view.rungs}
        hasCalendar={view.hasCalendar}
        overdue={view.overdue === undefined ? [] : [view.overdue]}
        notes={notes.flatMap((note) => note ?? [])}
        dateOf={dateOf}
        words={words}
      />
      {children}
      <h2>{words.rule}</h2>
      <p>
        {view.rule.by} {words.starts} {view.rule.starts} {view.rule.text}
      </p>
      <h2>{words.duty}</h2>
      <p>{view.duty}</p>
      <h2>{words.doesNotStop}</h2>
      <p>{view.doesNotStop}</p>
      <div className={view.overdue === undefined ? 'noprint' : undefined}>
        <h2>{words.late}</h2>
        <p>{view.late}</p>
      </div>
      <div className="noprint">
        {view.otherSites === undefined ? null : (
          <>
            <h2>{words.otherSites}</h2>
            <p>{view.otherSites}</p>
          </>
        )}
        <p>{words.print}</p>
      </div>
      <div className="notes">
        <strong>{words.notesTitle}</strong>
        <hr />
        <hr />
        <hr />
        <hr />
      </div>
    </>
  );
}

/** Asks if a date that is still to come is right. */
export function FutureDate({
  againHref,
  words,
}: {
  againHref: string;
  words: { readonly future: string; readonly again: string };
}) {
  return (
    <p className="warning">
      {words.future} <a href={againHref}>{words.again}</a>
    </p>
  );
}
