/** A step at a glance. */
export function RouteFacts({
  facts,
}: {
  facts: readonly { readonly name: string; readonly value: string }[];
}) {
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
