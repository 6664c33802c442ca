import type { ReactNode } from 'react';
import type { ResultView } from '@/lib/views/result';
import type { Hrefs } from '../hrefs';
import { Icon } from '../icon';
import type { ClockBlock } from './clock-block';

/** The step of a result, said again beside its dates: never without what keeps a running clock from closing a door. */
export function StepAgain({
  view,
  title,
  note,
  words,
  href,
}: {
  view: ResultView;
  title: string;
  /** What must be known of the step, such as that it changed. */
  note: ReactNode;
  words: { readonly both: string } & Parameters<typeof ClockBlock>[0]['words'];
  href: Pick<Hrefs, 'check' | 'route'>;
}) {
  const { both, keeps } = view;
  return (
    <section aria-labelledby="step">
      <h2 id="step">{title}</h2>
      {note === null ? null : (
        <p>
          <strong>{note}</strong>
        </p>
      )}
      {both === undefined ? null : (
        <p className="flag">
          <Icon shape="both" />
          {words.both}
        </p>
      )}
      <p>
        <a href={href.check(view.answers)}>{view.title}</a>. {view.summary}
      </p>
      {both === undefined ? null : (
        <p>
          <a href={href.route(both.route)}>{both.title}</a>. {both.why}
        </p>
      )}
      {keeps === undefined || [view.route, both?.route].includes(keeps.route) ? null : (
        <p>
          <a href={href.route(keeps.route)}>{words[keeps.said]}</a> {words[keeps.noStop]}
        </p>
      )}
    </section>
  );
}
