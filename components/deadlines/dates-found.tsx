import type { ReactNode } from 'react';
import type { DeadlineView } from '@/lib/views/deadline-view';
import { Rung } from '../rung';

type Words = {
  readonly from: string;
  readonly passed: string;
  readonly passedText: string;
  readonly passedTextCouncil: string;
  readonly rule: string;
  readonly starts: string;
  readonly duty: string;
  readonly doesNotStop: string;
  readonly late: string;
  readonly otherSites: string;
  readonly calendar: string;
  readonly calendarText: string;
  readonly print: string;
  readonly notesTitle: string;
};

/** The answer as a calendar: the day to plan for first, then the others in their order. */
export function DatesFound({
  view,
  dateOf,
  calendarHref,
  words,
  children,
}: {
  view: DeadlineView;
  /** A day as people write it. */
  dateOf: (date: DeadlineView['rows'][number]['date']) => string;
  calendarHref: string;
  words: Words;
  /** The step these dates belong to, with contacts, for the printed page. */
  children: ReactNode;
}) {
  return (
    <>
      <h1>{view.title}</h1>
      <p>
        {words.from} {view.from.map(({ name, date }) => `${name} ${dateOf(date)}`).join(', ')}.
      </p>
      <section className="now" aria-labelledby="days">
        <h2 className="away" id="days">
          {view.title}
        </h2>
        <ol className="ladder">
          {view.rows.map((row) => (
            <Rung key={row.id} state={row.first && !row.passed ? 'next' : 'later'}>
              <h3>
                {row.label}
                <br />
                <strong className={row.first ? 'day' : undefined}>{dateOf(row.date)}</strong>
              </h3>
              <p>
                {row.passed ? <strong>{words.passed} </strong> : null}
                {row.text}
              </p>
            </Rung>
          ))}
        </ol>
        {view.rows.some(({ passed }) => passed) ? (
          <p>{view.councilActs ? words.passedTextCouncil : words.passedText}</p>
        ) : null}
        {view.moved === undefined ? null : <p>{view.moved}</p>}
        {view.certificate === undefined ? null : (
          <p>
            <strong>{view.certificate}</strong>
          </p>
        )}
        {view.uncertain === undefined ? null : <p>{view.uncertain}</p>}
        <p className="noprint">
          <a className="button" href={calendarHref}>
            {words.calendar}
          </a>
        </p>
        <p className="noprint quiet">{words.calendarText}</p>
      </section>
      {children}
      <h2>{words.rule}</h2>
      <p>
        {view.rule.by} {words.starts} {view.rule.starts} {view.rule.text}
      </p>
      <h2>{words.duty}</h2>
      <p>{view.duty}</p>
      <h2>{words.doesNotStop}</h2>
      <p>{view.doesNotStop}</p>
      <h2>{words.late}</h2>
      <p>{view.late}</p>
      {view.otherSites === undefined ? null : (
        <>
          <h2>{words.otherSites}</h2>
          <p>{view.otherSites}</p>
        </>
      )}
      <p className="noprint">{words.print}</p>
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
