import type { ReactNode } from 'react';
import type { DeadlineKind } from '@/lib/deadlines/calculate';
import type { Keeps } from '@/lib/views/keeps';
import type { ResultView } from '@/lib/views/result';
import { DateBoxes } from '../date-boxes';
import type { Hrefs } from '../hrefs';
import { Icon } from '../icon';

type Words = Readonly<Record<Keeps['said'] | Keeps['noStop'], string>> & {
  clockRuns: string;
  clocksRun: string;
  clockLater: string;
  clockMay: string;
  clockStarts: string;
};

/** That a clock runs, what keeps the appeal open, and the form that leads to the dates. */
export function ClockBlock({
  view,
  words,
  href,
  form,
}: {
  view: ResultView;
  words: Words;
  href: Pick<Hrefs, 'route'>;
  /** The three boxes for the date, where one clock can be worked out. */
  form: ReactNode;
}) {
  if (view.clocks.length === 0 && view.saidFirst.length === 0) return null;
  return (
    <div className="clock">
      <p className="flag">
        <Icon shape="clock" />
        {flagOf(view, words)}
      </p>
      {view.saidFirst.map((text) => (
        <p key={text}>
          <strong>{text}</strong>
        </p>
      ))}
      {view.keeps === undefined ? null : (
        <p>
          <a href={href.route(view.keeps.route)}>{words[view.keeps.said]}</a>{' '}
          {words[view.keeps.noStop]}
        </p>
      )}
      {form}
      {view.clocks.length === 0 ? null : (
        <dl>
          {view.clocks.map((clock) => (
            <div key={clock.id}>
              <dt>{clock.name}</dt>
              <dd>
                {clock.by}{' '}
                <span className="quiet">{`${words.clockStarts} ${clock.starts} ${clock.rule}`}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function flagOf({ clocks, keeps }: ResultView, words: Words): string {
  if (clocks.length > 1) return words.clocksRun;
  if (keeps?.said === 'keepsLater') return words.clockLater;
  return clocks[0]?.open ? words.clockMay : words.clockRuns;
}

/** The short way to the dates: three boxes, sent with the answers to the page that works them out. */
export function DatesForm({
  view,
  kind,
  words,
  href,
}: {
  view: ResultView;
  kind: DeadlineKind;
  words: {
    datesLegend: Readonly<Record<DeadlineKind, string>>;
    datesLegendLater: string;
    certificateLegend: string;
    day: string;
    month: string;
    year: string;
    datesButton: string;
    datesNote: string;
  };
  href: Pick<Hrefs, 'deadlines'>;
}) {
  return (
    <form action={href.deadlines} className="noprint">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="answers" value={Object.values(view.answers).join('/')} />
      <DateBoxes
        legend={
          kind === 'appeal' && view.keeps?.said === 'keepsLater'
            ? words.datesLegendLater
            : words.datesLegend[kind]
        }
        name="start"
        words={words}
      />
      {kind === 'appeal' && view.certificateHeld ? (
        <DateBoxes legend={words.certificateLegend} name="certificate" words={words} />
      ) : null}
      <p>
        <button className="button" type="submit">
          {words.datesButton}
        </button>{' '}
        <span className="quiet">{words.datesNote}</span>
      </p>
    </form>
  );
}
