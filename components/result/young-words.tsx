/** What a young person can do besides the step itself, as links into the page: said before it is read. */
export function YoungWays({
  words,
}: {
  words: { readonly ownWays: Readonly<Record<string, string>> };
}) {
  return (
    <p className="links noprint">
      {Object.entries(words.ownWays).map(([id, text]) => (
        <a key={id} href={`#${id}`}>
          {text}
        </a>
      ))}
    </p>
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
