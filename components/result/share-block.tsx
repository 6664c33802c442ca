/** Print, share without answers, and the way on when the step did not work. */
export function ShareBlock({
  pageUrl,
  pageTitle,
  words,
}: {
  pageUrl: string;
  pageTitle: string;
  words: {
    share: string;
    shareText: string;
    shareAnswers: string;
    print: string;
    notesTitle: string;
  };
}) {
  return (
    <section aria-labelledby="share">
      <div className="noprint">
        <h2 id="share">{words.share}</h2>
        <p>
          {words.shareText} <a href={pageUrl}>{pageTitle}</a>
        </p>
        <p>{words.shareAnswers}</p>
        <p>{words.print}</p>
      </div>
      <div className="notes">
        <strong>{words.notesTitle}</strong>
        <hr />
        <hr />
        <hr />
        <hr />
      </div>
    </section>
  );
}
