import type { ResultView } from '@/lib/views/result';
import type { Hrefs } from '../hrefs';
import { Rung } from '../rung';

type Words = {
  same: string;
  others: string;
  notNow: string;
  done: string;
  skipped: string;
  later: string;
};

/** What goes with the step, what comes after it, and why the other doors are not it. */
export function OtherDoors({
  view,
  words,
  href,
}: {
  view: ResultView;
  words: Words;
  href: Pick<Hrefs, 'route'>;
}) {
  const ladder = view.done.length + view.then.length > 0;
  return (
    <>
      {view.alongside.length === 0 ? null : (
        <section aria-labelledby="same-time">
          <h2 id="same-time">{words.same}</h2>
          <ul>
            {view.alongside.map(({ route, title, why }) => (
              <li key={route}>
                <a href={href.route(route)}>{title}</a>. {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {ladder ? (
        <section aria-labelledby="ladder">
          <h2 id="ladder">{view.then.length === 0 ? words.done : words.later}</h2>
          <ol className="ladder">
            {view.done.map(({ route, title }) => (
              <Rung key={route} state="done">
                <a href={href.route(route)}>{title}</a>
              </Rung>
            ))}
            <Rung state="next">
              <strong>{view.title}</strong>
            </Rung>
            {view.then.map(({ route, title }) => (
              <Rung key={route} state="later">
                <a href={href.route(route)}>{title}</a>
              </Rung>
            ))}
          </ol>
        </section>
      ) : null}
      {view.notAvailable.length + view.skipped.length === 0 ? null : (
        <section aria-labelledby="not-now">
          <h2 id="not-now">{words.notNow}</h2>
          <ul>
            {view.notAvailable.map(({ route, title, reason }) => (
              <li key={route}>
                <a href={href.route(route)}>{title}</a>. {reason}
              </li>
            ))}
            {view.skipped.map(({ route, title }) => (
              <li key={route}>
                <a href={href.route(route)}>{title}</a>. {words.skipped}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
