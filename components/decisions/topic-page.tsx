import type { ReactNode } from 'react';
import type { Answers } from '@/lib/domain/answers';
import type { Matter, TopicCard, TopicView } from '@/lib/views/topic';
import type { DecisionHrefs } from './decisions-index';
import { SaidSteps } from './said-steps';

type Words = {
  readonly topicLead: string;
  readonly matters: string;
  readonly next: string;
  readonly urgent: string;
  readonly more: string;
  readonly why: string;
  readonly beside: string;
  readonly closed: string;
  readonly clocks: string;
  readonly noClock: string;
  readonly sources: string;
  readonly rule: string;
  readonly situation: string;
  readonly situations: string;
};

type Href = DecisionHrefs & { readonly page: (answers: Answers) => string };

/** Every situation of one topic: its step, why, what stands beside it, what is closed, its clocks and sources. */
export function TopicPage({
  view,
  words,
  href,
  map,
}: {
  view: TopicView;
  words: Words;
  href: Href;
  map: ReactNode;
}) {
  return (
    <>
      <h1>{view.title}</h1>
      <p className="lead">{words.topicLead}</p>
      <h2 id="contents">{words.matters}</h2>
      {map}
      <ul>
        {view.matters.map(({ id, short, steps }) => (
          <li key={id}>
            <a href={`#${id}`}>{short}</a>
            <ul>
              {steps.map(({ route, title, situations }) => (
                <li key={title}>
                  <a href={href.route(route)}>{title}</a>{' '}
                  {`(${situations} ${situations === 1 ? words.situation : words.situations})`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {view.matters.map((matter) => (
        <MatterPart key={matter.id} matter={matter} words={words} href={href} />
      ))}
    </>
  );
}

function MatterPart({ matter, words, href }: { matter: Matter; words: Words; href: Href }) {
  const { id, happened, notAvailable, cards } = matter;
  return (
    <section>
      <h2 id={id}>{happened}</h2>
      <SaidSteps title={words.closed} steps={notAvailable} href={href} />
      {cards.map((card, at) => (
        <Card
          of={`${happened} ${at + 1}`}
          key={JSON.stringify(card.situations[0]?.answers)}
          card={card}
          words={words}
          href={href}
        />
      ))}
    </section>
  );
}

function Card({
  card,
  of,
  words,
  href,
}: {
  card: TopicCard;
  /** Which one it is, for ears: what folds is called is the same in each. */
  of: string;
  words: Words;
  href: Href;
}) {
  const { rule, ruleTitle, step, urgent, because, alongside, clocks, sources, situations } = card;
  return (
    <>
      <h3>
        {words.next} <a href={href.route(step.route)}>{step.title}</a>
        {urgent ? ` (${words.urgent})` : null}
      </h3>
      <ul>
        {situations.map(({ answers, howFar }) => (
          <li key={howFar}>
            <a href={href.page(answers)}>{howFar === '' ? ruleTitle : howFar}</a>
          </li>
        ))}
      </ul>
      <details>
        <summary>
          {words.more}
          <span className="away"> {of}</span>
        </summary>
        <p>
          {words.why}: {because.join(' ')}
        </p>
        <SaidSteps title={words.beside} steps={alongside} href={href} />
        <p>
          {words.clocks}:{' '}
          {clocks.length === 0
            ? words.noClock
            : clocks.map(({ name, by }) => `${name}: ${by}`).join(' ')}
        </p>
        <p>
          {words.sources}:{' '}
          {sources.map(({ id, short, url }, at) => (
            <span key={id}>
              {at === 0 ? null : ', '}
              <a href={url}>{short}</a>
            </span>
          ))}
          . {words.rule} <a href={href.rule(rule)}>{ruleTitle}</a>
        </p>
      </details>
    </>
  );
}
