/** What a young person can do besides the step itself, as links into the page: said before it is read. */
export function YoungWays({
  words,
}: {
  words: { readonly ways: string; readonly ownWays: Readonly<Record<string, string>> };
}) {
  return (
    <nav aria-label={words.ways} className="noprint">
      <ul className="links">
        {Object.entries(words.ownWays).map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The end of a young person's own words: that they can stop, and who has read the words. */
export function YoungEnd({
  words,
}: {
  words: { readonly stop: string; readonly stopText: string; readonly notRead: string };
}) {
  return (
    <>
      <p id="stop">
        <strong>{words.stop}</strong> {words.stopText}
      </p>
      <p className="quiet">{words.notRead}</p>
    </>
  );
}
