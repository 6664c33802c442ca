/** What stands on a long page, as links to its headings; closed, so that the page itself begins at once. */
export function Contents({
  title,
  parts,
}: {
  title: string;
  parts: readonly { readonly id: string; readonly title: string }[];
}) {
  return (
    <details className="noprint">
      <summary>{title}</summary>
      <ul className="links">
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{part.title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
