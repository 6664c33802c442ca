import type { SearchHit } from '@/lib/words/search';

type Words = {
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly results: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly tooLong: string;
  readonly check: string;
  readonly empty: string;
  readonly kinds: Readonly<Record<SearchHit['kind'], string>>;
};

/** The search form and what was found; what was typed is kept. */
export function SearchPage({
  action,
  query,
  cut,
  hits,
  checkHref,
  words,
}: {
  action: string;
  query: string;
  cut: boolean;
  hits: readonly SearchHit[];
  checkHref: string;
  words: Words;
}) {
  return (
    <>
      <h1>{words.title}</h1>
      <search>
        <form action={action}>
          <p>
            <label htmlFor="q">{words.label}</label>
            <br />
            <input className="box wide" id="q" name="q" type="search" defaultValue={query} />
          </p>
          <p>
            <button className="button" type="submit">
              {words.button}
            </button>
          </p>
        </form>
      </search>
      {cut ? <p>{words.tooLong}</p> : null}
      {query === '' ? <p>{words.empty}</p> : null}
      {query !== '' && hits.length === 0 ? (
        <>
          <h2>{words.none}</h2>
          <p>
            {words.noneHelp} <a href={checkHref}>{words.check}</a>
          </p>
        </>
      ) : null}
      {hits.length === 0 ? null : (
        <section>
          <h2 id="results">{words.results}</h2>
          <ol className="plain">
            {hits.map((hit) => (
              <li key={hit.href}>
                <a href={hit.href}>{hit.title}</a>{' '}
                <span className="quiet">{words.kinds[hit.kind]}</span>
                <br />
                {hit.summary}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
