/** The letters that go with a step, the first of them in sight. Nothing where there is none. */
export function LetterLinks({
  title,
  letters,
  open = letters.length,
  more,
}: {
  title: string;
  letters: readonly { readonly title: string; readonly href: string }[];
  /** How many stand in sight; the others are one tap away. */
  open?: number | undefined;
  /** What the tap is called. */
  more: string;
}) {
  if (letters.length === 0) return null;
  const link = (letter: { readonly title: string; readonly href: string }) => (
    <li key={letter.href}>
      <a href={letter.href}>{letter.title}</a>
    </li>
  );
  return (
    <section className="noprint">
      <h2 id="letters">{title}</h2>
      <ul>{letters.slice(0, open).map(link)}</ul>
      {letters.length <= open ? null : (
        <details>
          <summary>{more}</summary>
          <ul>{letters.slice(open).map(link)}</ul>
        </details>
      )}
    </section>
  );
}
