import type { Term } from '@/lib/words/schema';

/** Every hard word, explained in one sentence. */
export function GlossaryList({
  words,
  terms,
}: {
  words: { readonly title: string; readonly lead: string; readonly also: string };
  terms: Readonly<Record<string, Term>>;
}) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <dl className="terms">
        {Object.entries(terms).map(([id, { term, means, abbreviation, also = [] }]) => (
          <div key={id} id={id}>
            <dt>
              <dfn>{term}</dfn>
              {abbreviation === undefined ? null : <> ({abbreviation})</>}
            </dt>
            <dd>
              {means}
              {also.length === 0 ? null : (
                <span className="quiet">
                  {' '}
                  {words.also} {also.join(', ')}.
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
