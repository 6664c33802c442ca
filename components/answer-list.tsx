import type { Key } from '@/lib/domain/answers';

export type AnswerRow = {
  readonly key: Key;
  readonly question: string;
  readonly answer: string;
  readonly changeHref: string;
};

/** The answers a page rests on, each with a way to change it. */
export function AnswerList({
  rows,
  words,
}: {
  rows: readonly AnswerRow[];
  words: { change: string; changeNote: string };
}) {
  return (
    <>
      <dl className="rows">
        {rows.map(({ key, question, answer, changeHref }) => (
          <div key={key}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
            <dd className="noprint">
              <a href={changeHref}>
                {words.change}
                <span className="away"> {question}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet noprint">{words.changeNote}</p>
    </>
  );
}
