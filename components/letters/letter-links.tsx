/** The letters that go with a step. Nothing where there is none. */
export function LetterLinks({
  title,
  letters,
}: {
  title: string;
  letters: readonly { readonly title: string; readonly href: string }[];
}) {
  if (letters.length === 0) return null;
  return (
    <section className="noprint">
      <h2 id="letters">{title}</h2>
      <ul>
        {letters.map((letter) => (
          <li key={letter.href}>
            <a href={letter.href}>{letter.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
