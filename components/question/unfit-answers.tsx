import type { OptionGroup } from '@/lib/views/question-view';
import { type AnswerLink, AnswerLinks } from './answer-links';

/** Which answers of a link could not be used, and the way on with the rest: what fits, as links. */
export function UnfitAnswers({
  words,
  faults,
  open,
  given,
  goOnHref,
}: {
  words: { title: string; lead: string; none: string; goOn: string; choices: string };
  faults: readonly { readonly what: string; readonly given: string }[];
  /** The first question that the answers which fit leave open; undefined where they leave none. */
  open: { readonly title: string; readonly groups: readonly OptionGroup<AnswerLink>[] } | undefined;
  given: string;
  goOnHref: string;
}) {
  return (
    <>
      <div className="error" role="alert" aria-labelledby="unfit">
        <h1 id="unfit">{words.title}</h1>
        <p>{faults.length === 0 ? words.none : words.lead}</p>
        <ul>
          {faults.map((fault) => (
            <li key={fault.what + fault.given}>
              {fault.what} <strong>{fault.given}</strong>
            </li>
          ))}
        </ul>
      </div>
      {open === undefined ? null : (
        <>
          <h2>{open.title}</h2>
          <p>{words.choices}</p>
          <AnswerLinks groups={open.groups} given={given} />
        </>
      )}
      <p>
        <a href={goOnHref}>{words.goOn}</a>
      </p>
    </>
  );
}
