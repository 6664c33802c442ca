import type { Overdue } from '@/lib/views/deadline-view';
import { Act, Rungs } from './rungs';

type RungsProps = Parameters<typeof Rungs>[0];

export type DaysWords = RungsProps['words'] & {
  readonly lateGuide: string;
  readonly calendar: string;
  readonly calendarText: string;
  readonly unconfirmed: string;
};

/**
 * The days, and what is done about them: a calendar file for those to come, and, in its place, the letter to a council
 * that is late. For days of the family's that have gone there is what to do now, and no calendar.
 */
export function Days({
  title,
  overdue,
  notes,
  hasCalendar,
  calendarHref,
  lateHref,
  words,
  ...rungs
}: Omit<RungsProps, 'words'> & {
  title: string;
  overdue: readonly Overdue[];
  notes: readonly string[];
  /** Whether all the days are offered for a calendar. */
  hasCalendar: boolean;
  calendarHref: string;
  /** The guide for who is late. */
  lateHref: string;
  words: DaysWords;
}) {
  const acts = [...rungs.rungs.flatMap(({ rows }) => rows), ...overdue];
  const isUnconfirmed = acts.some(({ act }) => act?.buttons.some(({ confirmed }) => !confirmed));
  return (
    <section className="now" aria-labelledby="days">
      <h2 className="away" id="days">
        {title}
      </h2>
      <Rungs {...rungs} words={words} />
      {overdue.map(({ who, texts, act }) => (
        <div key={texts.join()}>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Act act={act} words={words} href={rungs.href} />
          {who === 'council' ? null : (
            <p className="noprint">
              <a href={lateHref}>{words.lateGuide}</a>
            </p>
          )}
        </div>
      ))}
      {notes.map((note) => (
        <p key={note}>
          <strong>{note}</strong>
        </p>
      ))}
      {hasCalendar ? (
        <p className="noprint">
          <a className="button" href={calendarHref}>
            {words.calendar}
          </a>{' '}
          <span className="quiet">{words.calendarText}</span>
        </p>
      ) : null}
      {isUnconfirmed ? <p className="quiet">* {words.unconfirmed}</p> : null}
    </section>
  );
}
