import type { Answers } from '@/lib/domain/answers';
import type { TopicView } from '@/lib/views/topic';

/** Every page that a family can be sent to about one topic, each with its plain title. */
export function OutcomesTopic({
  view,
  words,
  pageOf,
}: {
  view: TopicView;
  words: { readonly outcomesOf: string; readonly outcomesLead: string };
  pageOf: (answers: Answers) => string;
}) {
  return (
    <>
      <p className="kicker">{words.outcomesOf}</p>
      <h1>{view.title}</h1>
      <p className="lead">{words.outcomesLead}</p>
      {view.matters.map(({ id, happened, cards }) => (
        <section key={id}>
          <h2 id={id}>{happened}</h2>
          <ul>
            {cards.flatMap(({ step, situations }) =>
              situations.map(({ answers, howFar }) => (
                <li key={pageOf(answers)}>
                  <a href={pageOf(answers)}>{step.title}</a>
                  {howFar === '' ? null : `. ${howFar}`}
                </li>
              )),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
