import type { OptionGroup } from '@/lib/views/question-view';
import { LetterDrawing } from './deadlines/letter-drawing';
import type { Hrefs } from './hrefs';
import { type AnswerLink, AnswerLinks } from './question/answer-links';

export type StartWords = {
  readonly title: string;
  readonly lead: string;
  readonly young: string;
  readonly drawing: string;
  readonly letter: string;
  readonly before: string;
  readonly time: string;
  readonly minutes: string;
  readonly more: string;
};

/** The front page: what this is, the first question itself, and the two months that a letter may have started. */
export function StartPage({
  words,
  question,
  groups,
  given,
  letter,
  href,
  minutes,
  youngHref,
  more,
}: {
  words: StartWords;
  /** The first question, and the answers to it. */
  question: string;
  groups: readonly OptionGroup<AnswerLink>[];
  given: string;
  letter: { readonly adviser: string; readonly placement: string; readonly dates: string };
  href: Pick<Hrefs, 'route' | 'deadlines'>;
  /** What the questions and the step take to read. */
  minutes: number;
  /** A young person's own way in. */
  youngHref: string;
  more: readonly { readonly title: string; readonly href: string }[];
}) {
  return (
    <div className="front">
      <div>
        <h1>{words.title}</h1>
        <p>
          {words.lead} <a href={youngHref}>{words.young}</a>
        </p>
        <h2>{question}</h2>
        <AnswerLinks groups={groups} given={given} />
      </div>
      <div>
        <div className="dated">
          <LetterDrawing heading={words.drawing} />
          <p>{words.letter}</p>
        </div>
        <ul className="links">
          <li>
            <a href={href.route('mediation')}>{letter.adviser}</a>
          </li>
          <li>
            <a href={href.route('tribunal-appeal')}>{letter.placement}</a>
          </li>
          <li>
            <a href={href.deadlines}>{letter.dates}</a>
          </li>
        </ul>
        <p>
          {words.time} {minutes} {words.minutes} {words.before}
        </p>
        <h2>{words.more}</h2>
        <ul className="links">
          {more.map(({ title, href: at }) => (
            <li key={at}>
              <a href={at}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
