type Words = {
  readonly title: string;
  readonly lead: string;
  readonly start: string;
  readonly startText: string;
  readonly dates: string;
  readonly datesText: string;
  readonly api: string;
  readonly apiText: string;
  readonly apiDescribed: string;
};

/** Where an officer begins: the questions, every page a family can be sent to, and what others of the council need. */
export function ProfessionalsPage({
  words,
  startHref,
  links,
  filledIn,
  api,
  described,
}: {
  words: Words;
  startHref: string;
  links: readonly { readonly title: string; readonly text: string; readonly href: string }[];
  /** A page of dates with the dates filled in, for an example. */
  filledIn: string;
  /** What each address of the API is for, with one worked example. */
  api: readonly {
    readonly text: string;
    readonly address: string;
    readonly query: string;
    readonly answer: object;
  }[];
  described: string;
}) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <a className="button" href={startHref}>
          {words.start}
        </a>
      </p>
      <p>{words.startText}</p>
      {links.map(({ title, text, href }) => (
        <section key={href}>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <p>{text}</p>
        </section>
      ))}
      <h2>{words.dates}</h2>
      <p>{words.datesText}</p>
      <ul>
        <li>
          <code>{filledIn}</code>
        </li>
      </ul>
      <h2>{words.api}</h2>
      <p>{words.apiText}</p>
      {api.map(({ text, address, query, answer }) => (
        <section key={address}>
          <h3>{text}</h3>
          <p>
            <a href={`${address}${query}`}>
              <code>{`${address}${query}`}</code>
            </a>
          </p>
          <p>
            <code>{withoutLines(answer)}</code>
          </p>
        </section>
      ))}
      <p>
        {words.apiDescribed} <a href={described}>{described}</a>
      </p>
    </>
  );
}

/** An answer as JSON with spaces in the place of lines, so that a narrow screen breaks it where it must. */
function withoutLines(answer: object): string {
  return JSON.stringify(answer, null, 1).replaceAll(/\n */gu, ' ');
}
