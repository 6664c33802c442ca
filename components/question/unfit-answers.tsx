/** Which answers of a link or a form could not be used, and the way on with the rest. */
export function UnfitAnswers({
  words,
  faults,
  goOnHref,
}: {
  words: { title: string; lead: string; none: string; goOn: string; choices: string };
  faults: readonly {
    readonly what: string;
    readonly given: string;
    readonly known: readonly string[];
  }[];
  goOnHref: string;
}) {
  return (
    <>
      <div className="error" role="alert" aria-labelledby="unfit">
        <h1 id="unfit">{words.title}</h1>
        <p>{faults.length === 0 ? words.none : words.lead}</p>
        <ul>
          {faults.map(({ what, given, known }) => (
            <li key={what + given}>
              {what} <strong>{given}</strong>
              {known.length === 0 ? null : (
                <>
                  <br />
                  {words.choices} {known.join('; ')}
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
      <p>
        <a className="button" href={goOnHref}>
          {words.goOn}
        </a>
      </p>
    </>
  );
}
