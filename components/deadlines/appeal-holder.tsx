import type { Holder, SchoolStage } from '@/lib/deadlines/appeal-holder';

/** Whose right it is, from the school year and not from a birthday. */
export function AppealHolder({
  words,
  chosen,
  holder,
  hrefOf,
  againHref,
  checkHref,
  fridays,
  sources,
}: {
  words: {
    readonly title: string;
    readonly lead: string;
    readonly pick: string;
    readonly stages: Readonly<
      Record<
        SchoolStage,
        { readonly label: string; readonly answer: string; readonly text: string }
      >
    >;
    readonly parentTitle: string;
    readonly parent: string;
    readonly dates: string;
    readonly check: string;
    readonly again: string;
  };
  chosen: SchoolStage | undefined;
  holder: Holder | undefined;
  hrefOf: (stage: SchoolStage) => string;
  againHref: string;
  checkHref: (who: Holder) => string;
  fridays: readonly string[];
  /** Where it is said who counts as a parent. */
  sources: readonly { readonly label: string; readonly href: string }[];
}) {
  return (
    <>
      {chosen === undefined || holder === undefined ? (
        <>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <h2>{words.pick}</h2>
          <ul className="answers">
            {(Object.entries(words.stages) as [SchoolStage, { label: string }][]).map(
              ([stage, { label }]) => (
                <li key={stage} className="row">
                  <a className="answer" href={hrefOf(stage)}>
                    {label}
                  </a>
                </li>
              ),
            )}
          </ul>
        </>
      ) : (
        <>
          <p className="kicker">{words.stages[chosen].label}</p>
          <h1>{words.stages[chosen].answer}</h1>
          <p className="lead">{words.stages[chosen].text}</p>
          <p>
            <a className="button" href={checkHref(holder)}>
              {words.check}
            </a>
          </p>
          <p>
            <a href={againHref}>{words.again}</a>
          </p>
        </>
      )}
      <h2>{words.parentTitle}</h2>
      <p>
        {words.parent}
        {sources.map(({ label, href }) => (
          <span key={href}>
            {' '}
            <a className="quiet" href={href}>
              {label}
            </a>
          </span>
        ))}
      </p>
      <h2>{words.dates}</h2>
      <ul>
        {fridays.map((friday) => (
          <li key={friday}>{friday}</li>
        ))}
      </ul>
    </>
  );
}
