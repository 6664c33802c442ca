import type { ReactNode } from 'react';
import type { RouteId } from '@/lib/domain/route';
import type { TopicView } from '@/lib/views/topic';

export type DecisionHrefs = {
  readonly route: (route: RouteId) => string;
  readonly rule: (rule: string) => string;
  readonly decisionTopic: (topic: string) => string;
};

/** Every topic with the steps it can lead to, every rule, and the table as files. */
export function DecisionsIndex({
  topics,
  words,
  href,
  files,
  map,
  children,
}: {
  topics: readonly TopicView[];
  words: {
    readonly title: string;
    readonly lead: string;
    readonly byTopic: string;
    readonly situation: string;
    readonly situations: string;
    readonly rules: string;
    readonly rulesText: string;
    readonly files: string;
  };
  href: DecisionHrefs;
  files: readonly { readonly title: string; readonly href: string }[];
  map: ReactNode;
  children?: ReactNode;
}) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <h2 id="topics">{words.byTopic}</h2>
      {map}
      <ul>
        {topics.map(({ id, title, situations, steps }) => (
          <li key={id}>
            <a href={href.decisionTopic(id)}>{title}</a>:{' '}
            {`${situations} ${situations === 1 ? words.situation : words.situations}`}
            <ul>
              {steps.map(({ route, title: step }) => (
                <li key={step}>
                  <a href={href.route(route)}>{step}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h2 id="rules">{words.rules}</h2>
      <p>{words.rulesText}</p>
      {topics.map(({ id, title, rules }) => (
        <details key={id}>
          <summary>{title}</summary>
          <ul>
            {rules.map((rule) => (
              <li key={rule.id}>
                <a href={href.rule(rule.id)}>{rule.title}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
      {children}
      <h2 id="files">{words.files}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.href}>
            <a href={file.href}>{file.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
