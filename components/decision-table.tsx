import type { RouteId } from '@/lib/domain/route';

/** Every situation and the step it gives, in groups a person can scan. */
export function DecisionTable({
  words,
  tableHref,
  groups,
  titleOf,
  hrefOf,
}: {
  words: {
    readonly title: string;
    readonly lead: string;
    readonly situation: string;
    readonly next: string;
    readonly urgent: string;
    readonly download: string;
  };
  tableHref: string;
  groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly {
      readonly situation: string;
      readonly next: RouteId;
      readonly urgent: boolean;
    }[];
  }[];
  titleOf: (route: RouteId) => string;
  hrefOf: (route: RouteId) => string;
}) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <a href={tableHref}>{words.download}</a>
      </p>
      {groups.map(({ id, title, rows }) => (
        <section key={id}>
          <h2 id={id}>{title}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.situation}</th>
                <th scope="col">{words.next}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ situation, next, urgent }) => (
                <tr key={situation}>
                  <td>{situation}</td>
                  <td data-label={words.next}>
                    <a href={hrefOf(next)}>{titleOf(next)}</a>
                    {urgent ? ` (${words.urgent})` : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
