import type { ReactNode } from 'react';
import { Rung } from './rung';

export type StartWords = {
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly youGet: string;
  readonly step: string;
  readonly dates: string;
  readonly words: string;
  readonly after: string;
  readonly before: string;
  readonly have: string;
  readonly time: string;
  readonly youngTitle: string;
  readonly youngText: string;
  readonly youngLink: string;
  readonly browse: string;
  readonly browseLink: string;
  readonly more: string;
};

/** The front page: what it does, what to have at hand, one button. */
export function StartPage({
  words,
  checkHref,
  youngHref,
  routesHref,
  warning,
  more,
}: {
  words: StartWords;
  checkHref: string;
  youngHref: string;
  routesHref: string;
  warning: ReactNode;
  more: readonly { readonly title: string; readonly href: string }[];
}) {
  return (
    <>
      <div className="front">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <p>
            <a className="button" href={checkHref}>
              {words.button}
            </a>
          </p>
        </div>
        <section aria-labelledby="you-get">
          <h2 id="you-get">{words.youGet}</h2>
          <ol className="ladder">
            <Rung state="next">
              <strong>{words.step}</strong>
            </Rung>
            <Rung state="later">{words.dates}</Rung>
            <Rung state="later">{words.words}</Rung>
            <Rung state="later">{words.after}</Rung>
          </ol>
        </section>
      </div>
      {warning}
      <h2>{words.before}</h2>
      <p>{words.have}</p>
      <p>{words.time}</p>
      <h2>{words.youngTitle}</h2>
      <p>
        {words.youngText} <a href={youngHref}>{words.youngLink}</a>
      </p>
      <h2>{words.browse}</h2>
      <p>
        <a href={routesHref}>{words.browseLink}</a>
      </p>
      <h2>{words.more}</h2>
      <ul className="links">
        {more.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
