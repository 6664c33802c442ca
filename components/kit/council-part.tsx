import type { CouncilDuties } from '@/lib/views/council-duties';

/** What the council itself must do, and by when: a part of its own, apart from the family's steps. */
export function CouncilPart({
  part: { clocks, duties },
  words,
}: {
  part: CouncilDuties;
  words: { readonly duties: string; readonly dutiesNone: string };
}) {
  return (
    <section id="council-duties">
      <h2>{words.duties}</h2>
      {clocks.length + duties.length === 0 ? <p>{words.dutiesNone}</p> : null}
      {clocks.length === 0 ? null : (
        <dl>
          {clocks.map(({ id, name, starts, by }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {by} {starts}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {duties.length === 0 ? null : (
        <ul>
          {duties.map(({ says, source }) => (
            <li key={says}>
              {says} <span className="quiet">({source})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
