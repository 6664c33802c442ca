import type { ReactNode } from 'react';

/** Print and share without answers; on paper, the contact, the address of the page and room for notes. */
export function ShareBlock({
  pageUrl,
  pageTitle,
  address,
  words,
  children,
}: {
  pageUrl: string;
  pageTitle: string;
  /** The whole address of this page, for paper. */
  address: string;
  words: {
    share: string;
    shareText: string;
    shareAnswers: string;
    emailLink: string;
    print: string;
    notesTitle: string;
  };
  /** Whom to ask, for paper. */
  children: ReactNode;
}) {
  return (
    <section aria-labelledby="share">
      <div className="noprint">
        <h2 id="share">{words.share}</h2>
        <p>
          {words.shareText} <a href={pageUrl}>{pageTitle}</a>
        </p>
        <p>
          <a
            href={`mailto:?subject=${encodeURIComponent(pageTitle)}&body=${encodeURIComponent(new URL(pageUrl, address).href)}`}
          >
            {words.emailLink}
          </a>
        </p>
        <p>{words.shareAnswers}</p>
        <p>{words.print}</p>
      </div>
      <div className="notes">
        {children}
        <p>{address}</p>
        <strong>{words.notesTitle}</strong>
        <hr />
        <hr />
        <hr />
      </div>
    </section>
  );
}
