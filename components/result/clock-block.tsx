import type { DeadlineKind } from '@/lib/deadlines/calculate';
import type { ResultClock, ResultView } from '@/lib/views/result';
import { DateBoxes } from '../date-boxes';
import type { Hrefs } from '../hrefs';
import { Icon } from '../icon';

/** That the clock of an appeal, of the adviser or of a draft runs: the word and the drawing, over the boxes for its date. */
export function Clocks({
  clocks,
  words,
}: {
  clocks: readonly ResultClock[];
  words: { readonly clockRuns: string; readonly clocksRun: string };
}) {
  if (clocks.length === 0) return null;
  return (
    <p className="flag clock">
      <Icon shape="clock" />
      <span>{clocks.length > 1 ? words.clocksRun : words.clockRuns}</span>
    </p>
  );
}

/** Time limits as names, each with its end. */
export function Limits({ limits }: { limits: readonly ResultClock[] }) {
  return (
    <dl>
      {limits.map(({ id, name, by }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{by}</dd>
        </div>
      ))}
    </dl>
  );
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
      <DateBoxes legend={words.datesLegend[kind]} name="start" words={words} />
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
