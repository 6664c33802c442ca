import type { ReactNode } from 'react';
import type { Answers } from '@/lib/domain/answers';
import type { RuleView } from '@/lib/views/rule-view';
import type { DecisionHrefs } from './decisions-index';
import { SaidSteps } from './said-steps';

type Words = {
  readonly says: string;
  readonly when: string;
  readonly next: string;
  readonly urgent: string;
  readonly why: string;
  readonly beside: string;
  readonly sources: string;
  readonly seen: string;
  readonly reads: string;
  readonly secondHand: string;
  readonly sure: string;
  readonly decides: string;
  readonly topics: string;
  readonly all: string;
};

/** One rule: what it says and when, why, on what law and how sure, and the situations that it decides. */
export function RulePage({
  view,
  words,
  topics,
  sure,
  dayOf,
  href,
  children,
}: {
  view: RuleView;
  words: Words;
  topics: readonly { readonly title: string; readonly href: string }[];
  sure: string;
  dayOf: (day: string) => string;
  href: DecisionHrefs & {
    readonly decisions: string;
    readonly page: (answers: Answers) => string;
  };
  /** Who has reviewed it, and when it changed. */
  children: ReactNode;
}) {
  return (
    <>
      <h1>{view.title}</h1>
      <h2 id="when">{words.when}</h2>
      <p>{view.when}</p>
      <h2 id="says">{words.says}</h2>
      <p className="lead">{view.says}</p>
      <p>
        {words.next} <a href={href.route(view.step.route)}>{view.step.title}</a>
        {view.urgent ? ` (${words.urgent})` : null}
      </p>
      <SaidSteps title={words.beside} steps={view.alongside} href={href} />
      <h2 id="why">{words.why}</h2>
      {view.because.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <h2 id="sources">{words.sources}</h2>
      <ul>
        {view.sources.map(({ id, title, url, checked, compared }) => (
          <li key={id}>
            <a href={url}>{title}</a>: {words.seen} {dayOf(checked)};{' '}
            {compared ? words.reads : words.secondHand}
          </li>
        ))}
      </ul>
      <h2 id="sure">{words.sure}</h2>
      <p>{sure}</p>
      {children}
      <h2 id="situations">
        {words.decides} ({view.situations})
      </h2>
      {view.matters.map(({ happened, situations }) => (
        <section key={happened}>
          <h3>{happened}</h3>
          <ul>
            {situations.map(({ answers, howFar }) => (
              <li key={howFar}>
                <a href={href.page(answers)}>{howFar === '' ? view.title : howFar}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        {words.topics}{' '}
        {topics.map((topic, at) => (
          <span key={topic.href}>
            {at === 0 ? null : ', '}
            <a href={topic.href}>{topic.title}</a>
          </span>
        ))}
      </p>
      <p>
        <a href={href.decisions}>{words.all}</a>
      </p>
    </>
  );
}
