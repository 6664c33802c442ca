import type { Key } from '@/lib/domain/answers';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly start: string;
  readonly how: string;
  readonly howText: string;
  readonly build: string;
  readonly leave: string;
  readonly dates: string;
  readonly datesText: string;
  readonly api: string;
  readonly apiText: string;
  readonly apiDescribed: string;
};

/** A form over all keys that leads through the front door to one exact page, whose address is the link. */
export function LinkBuilder({
  words,
  action,
  startHref,
  keys,
  filledIn,
  api,
  described,
}: {
  words: Words;
  action: string;
  startHref: string;
  keys: readonly {
    readonly key: Key;
    readonly questions: readonly {
      readonly id: string;
      readonly title: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }[];
  }[];
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
      <h2>{words.how}</h2>
      <p>{words.howText}</p>
      <form action={action}>
        {keys.map(({ key, questions }) => (
          <p key={key}>
            <label htmlFor={`builder-${key}`}>{questions[0]?.title}</label>
            <br />
            <select className="box wide" id={`builder-${key}`} name={key}>
              <option value="">{words.leave}</option>
              {questions.length === 1
                ? questions[0]?.options.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))
                : questions.map(({ id, title, options }) => (
                    <optgroup key={id} label={title}>
                      {options.map(({ value, label }) => (
                        <option key={value} value={value}>
                          {label}
                        </option>
                      ))}
                    </optgroup>
                  ))}
            </select>
          </p>
        ))}
        <p>
          <button className="button" type="submit">
            {words.build}
          </button>
        </p>
      </form>
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
