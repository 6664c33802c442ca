import type { LetterView } from '@/lib/views/letter-view';

/** A text or an e-mail for those who cannot write a letter. */
export function ShortMessage({
  short,
  words,
}: {
  short: LetterView['short'];
  words: {
    readonly shortTitle: string;
    readonly shortText: string;
    readonly shortEmail: string;
    readonly shortSms: string;
  };
}) {
  return (
    <>
      <h2 id="short">{words.shortTitle}</h2>
      <blockquote>
        <p>{short.text}</p>
      </blockquote>
      <ul className="links">
        <li>
          <a href={short.mail}>{words.shortEmail}</a>
        </li>
        <li>
          <a href={short.sms}>{words.shortSms}</a>
        </li>
      </ul>
      <p>{words.shortText}</p>
    </>
  );
}
