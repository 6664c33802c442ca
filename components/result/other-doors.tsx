import type { ResultView, StepLink } from '@/lib/views/result';
import type { Hrefs } from '../hrefs';
import { Rung } from '../rung';

/** How many steps beside it a tired reader can weigh at once: they come most urgent first. */
const OPEN = 3;

/** What goes with the step. */
export function SameTime({
  view,
  words,
  href,
}: {
  view: ResultView;
  words: { readonly same: string; readonly sameMore: string };
  href: Pick<Hrefs, 'route'>;
}) {
  if (view.alongside.length === 0) return null;
  const link = ({ route, title }: StepLink) => (
    <li key={route}>
      <a href={href.route(route)}>{title}</a>
    </li>
  );
  return (
    <section>
      <h2 id="same-time">{words.same}</h2>
      <ul>{view.alongside.slice(0, OPEN).map(link)}</ul>
      {view.alongside.length <= OPEN ? null : (
        <details>
          <summary>{words.sameMore}</summary>
          <ul>{view.alongside.slice(OPEN).map(link)}</ul>
        </details>
      )}
    </section>
  );
}

/** The steps in order: what is behind the family, where it stands, and what is still to come. */
export function Steps({
  view,
  words,
  href,
}: {
  view: ResultView;
  words: { readonly here: string };
  href: Pick<Hrefs, 'route'>;
}) {
  return (
    <ol className="ladder path">
      {view.done.map(({ route, title }) => (
        <Rung key={route} state="done">
          <a href={href.route(route)}>{title}</a>
        </Rung>
      ))}
      <Rung state="next">
        <strong>{view.title}</strong> ({words.here})
      </Rung>
      {view.then.map(({ route, title }) => (
        <Rung key={route} state="later">
          <a href={href.route(route)}>{title}</a>
        </Rung>
      ))}
    </ol>
  );
}

/** Why the other doors are not it. */
export function NotNow({
  view,
  words,
  href,
}: {
  view: ResultView;
  words: { readonly skipped: string };
  href: Pick<Hrefs, 'route'>;
}) {
  return (
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
  );
}
