import type { ReactNode } from 'react';
import type { ResultView } from '@/lib/views/result';
import type { Hrefs } from '../hrefs';
import { Icon } from '../icon';
import { Rung } from '../rung';

/** What to do first. Where a clock runs, the step that keeps the door open stands here at equal weight. */
export function FirstBlock({
  view,
  words,
  href,
  children,
}: {
  view: ResultView;
  words: { urgent: string; both: string };
  href: Pick<Hrefs, 'route'>;
  children: ReactNode;
}) {
  return (
    <section className={view.urgent ? 'now hurry' : 'now'} aria-labelledby="step">
      {view.urgent ? (
        <p className="flag">
          <Icon shape="alert" />
          {words.urgent}
        </p>
      ) : null}
      {view.both === undefined ? null : (
        <p className="flag">
          <Icon shape="both" />
          {words.both}
        </p>
      )}
      <ol className={view.both === undefined ? 'ladder' : 'ladder pair'}>
        <Rung state="next">
          <h1 id="step">{view.title}</h1>
          <p>{view.summary}</p>
        </Rung>
        {view.both === undefined ? null : (
          <Rung state="next">
            <h2>
              <a href={href.route(view.both.route)}>{view.both.title}</a>
            </h2>
            <p>{view.both.why}</p>
          </Rung>
        )}
      </ol>
      {children}
    </section>
  );
}
