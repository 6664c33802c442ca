import type { FamilyMessage } from '@/lib/views/family-message';
import type { QrCode as Code } from '@/lib/views/qr-code';
import { CaseNote } from './case-note';
import { FamilyLinks } from './family-links';
import { QrCode } from './qr-code';

/** One reader of the family: who it is, the page, and what is sent with it. */
export type KitReader = {
  readonly name: string;
  readonly href: string;
  readonly address: string;
  readonly mail: string;
  readonly message: FamilyMessage;
  readonly code: Code;
};

export type KitWords = Parameters<typeof CaseNote>[0]['words'] & {
  readonly kit: string;
  readonly kitLink: string;
  readonly message: string;
  readonly messageMail: string;
  readonly messageText: string;
  readonly code: string;
  readonly codeText: string;
  readonly leaflet: string;
  readonly leafletText: string;
};

/** What an officer hands to a family: the link, a message, a code to scan, a leaflet, and a note for the file. */
export function OfficersKit({
  readers,
  note,
  words,
}: {
  readers: readonly KitReader[];
  note: Parameters<typeof CaseNote>[0]['lines'];
  words: KitWords;
}) {
  return (
    <section id="kit">
      <h2>{words.kit}</h2>
      <h3>{words.kitLink}</h3>
      <FamilyLinks pages={readers} />
      <h3>{words.message}</h3>
      {readers.map(({ name, mail, message }) => (
        <div key={mail}>
          <p>
            <a className="button" href={mail}>
              {words.messageMail} {name}
            </a>
          </p>
          <details>
            <summary>
              {words.messageText}
              <span className="away"> {name}</span>
            </summary>
            <div className="letter">
              {message.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </details>
        </div>
      ))}
      <h3>{words.code}</h3>
      {readers.map(({ name, code, href }) => (
        <details key={href}>
          <summary>
            {words.codeText} {name}
          </summary>
          <QrCode code={code} label={`${words.codeText} ${name}`} />
        </details>
      ))}
      <h3>{words.leaflet}</h3>
      <p>{words.leafletText}</p>
      <CaseNote words={words} lines={note} />
    </section>
  );
}
