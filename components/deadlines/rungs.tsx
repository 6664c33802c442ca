import type { Temporal } from 'temporal-polyfill';
import type { DateAct, DeadlineRung } from '@/lib/views/deadline-rungs';
import { type BlockHrefs, Buttons } from '../result/block';
import { Rung } from '../rung';

type ActWords = { readonly notConfirmed: string; readonly closed: string };

/** How a thing is done: the numbers, the letter, and what to send where nobody answers. */
export function Act({
  act,
  words,
  href,
}: {
  act: DateAct | undefined;
  words: ActWords;
  href: BlockHrefs;
}) {
  if (act === undefined) return null;
  return (
    <>
      <Buttons buttons={act.buttons} words={words} href={href} />
      {act.closed === undefined ? null : (
        <p className="closed noprint">
          <a href={href.letter(act.closed)}>{words.closed}</a>
        </p>
      )}
    </>
  );
}

/** The days as rungs: each with how long there is, what to do by it, and a calendar file of its own. */
export function Rungs({
  rungs,
  dateOf,
  calendarHrefOf,
  words,
  href,
}: {
  rungs: readonly DeadlineRung[];
  /** A day as people write it. */
  dateOf: (date: Temporal.PlainDate) => string;
  calendarHrefOf: (date: Temporal.PlainDate) => string;
  words: ActWords & { readonly calendarDay: string };
  href: BlockHrefs;
}) {
  return (
    <ol className="ladder">
      {rungs.map(({ date, state, when, rows }) => (
        <Rung key={date.toString()} state={state === 'next' ? 'next' : 'later'}>
          <h3 className={state === 'next' ? 'day' : undefined}>{dateOf(date)}</h3>
          <p className="by">
            <strong>{when}</strong>
          </p>
          {rows.map(({ id, clock, label, text, act }) => (
            <div key={`${clock}-${id}`}>
              <p>
                <strong>{label}.</strong> {state === 'gone' ? null : text}
              </p>
              <Act act={act} words={words} href={href} />
            </div>
          ))}
          {state === 'gone' ? null : (
            <p className="closed noprint">
              <a href={calendarHrefOf(date)}>{words.calendarDay}</a>
            </p>
          )}
        </Rung>
      ))}
    </ol>
  );
}
