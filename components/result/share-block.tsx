import type { ReactNode } from 'react';

/** Print, share and send to a phone without answers; on paper, the contact, the address of the step's page and room for notes. */
export function ShareBlock({
  pageUrl,
  pageTitle,
  address,
  words,
  children,
}: {
  pageUrl: string;
  pageTitle: string;
  /** The whole address of the step's own page, which holds no answers. */
  address: string;
  words: {
    share: string;
    shareText: string;
    shareAnswers: string;
    emailLink: string;
    textLink: string;
    print: string;
    notesTitle: string;
  };
  /** Whom to ask, for paper. */
  children: ReactNode;
}) {
  const body = encodeURIComponent(address);
  return (
    <div id="share">
      <details className="noprint">
        <summary>{words.share}</summary>
        <p>
          {words.shareText} <a href={pageUrl}>{pageTitle}</a>
        </p>
        <ul className="links">
          <li>
            <a href={`sms:?body=${body}`}>{words.textLink}</a>
          </li>
          <li>
            <a href={`mailto:?body=${body}`}>{words.emailLink}</a>
          </li>
        </ul>
        <p>{words.shareAnswers}</p>
        <p>{words.print}</p>
      </details>
      <div className="notes">
        {children}
        <p>{address}</p>
        <strong>{words.notesTitle}</strong>
        <hr />
        <hr />
        <hr />
      </div>
    </div>
  );
}
