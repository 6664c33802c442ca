import type { ReactNode } from 'react';
import type { LetterVersion, Signs } from '@/lib/domain/letter';
import type { LetterView } from '@/lib/views/letter-view';
import type { Hrefs } from '../hrefs';
import { LetterSheet } from './letter-sheet';
import { ShortMessage } from './short-message';

type Words = Parameters<typeof ShortMessage>[0]['words'] & {
  readonly kicker: string;
  readonly when: string;
  readonly to: string;
  readonly reply: string;
  readonly letter: string;
  readonly fill: string;
  readonly print: string;
  readonly save: string;
  readonly email: string;
  readonly emailWhole: string;
  readonly emailSubject: string;
  readonly emailSubjectOnly: string;
  readonly emailNoAddress: string;
  readonly voicesTitle: string;
  readonly voices: Readonly<Record<Signs, string>>;
  readonly voicesNote: string;
  readonly variants: string;
  readonly general: string;
  readonly goesWith: string;
};

/** A letter ready to send: one e-mail away, with its words, whom it goes to, its files and a short message in its place. */
export function LetterPage({
  view,
  files,
  words,
  notConfirmed,
  href,
  children,
}: {
  view: LetterView;
  files: readonly { readonly name: string; readonly href: string }[];
  words: Words;
  /** What is said of details that nobody has confirmed. */
  notConfirmed: string;
  href: Pick<Hrefs, 'letter' | 'route'>;
  /** How to reach whom it goes to. */
  children: ReactNode;
}) {
  const { id, version, signers, others } = view;
  return (
    <>
      <div className="noprint">
        <p className="kicker">
          {words.kicker}
          {view.heading === view.title ? null : `: ${view.title}`}
        </p>
        <h1>{view.heading}</h1>
        <p className="lead">{view.summary}</p>
        <p>
          <strong>{words.when}:</strong> {view.when}
        </p>
        <SendIt view={view} words={words} notConfirmed={notConfirmed} />
        <h2 id="the-letter">{words.letter}</h2>
        <p>
          {words.fill} {words.print}
        </p>
      </div>
      <LetterSheet groups={view.groups} named="the-letter" />
      <div className="noprint">
        <h2>{words.save}</h2>
        <ul className="links">
          {files.map((file) => (
            <li key={file.href}>
              <a href={file.href} download>
                {file.name}
              </a>
            </li>
          ))}
        </ul>
        <h2>{words.to}</h2>
        <p>{view.to}</p>
        {children}
        <h2>{words.reply}</h2>
        <p>{view.reply}</p>
        <ShortMessage short={view.short} words={words} />
        <Others id={id} others={others} words={words} href={href} />
        <Signers id={id} version={version} signers={signers} words={words} href={href} />
        <h2>{words.goesWith}</h2>
        <ul>
          {view.goesWith.map(({ route, title }) => (
            <li key={route}>
              <a href={href.route(route)}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** The e-mail to open, marked where nobody has confirmed its address, and what is in it. */
function SendIt({
  view,
  words,
  notConfirmed,
}: {
  view: LetterView;
  words: Words;
  notConfirmed: string;
}) {
  const { mail, contact } = view;
  const marked = contact?.email !== undefined && !contact.confirmed;
  return (
    <>
      <p className="buttons">
        <a className="button" href={mail.href}>
          {words.email}
          {marked ? (
            <sup>
              *<span className="away"> {notConfirmed}</span>
            </sup>
          ) : null}
        </a>
      </p>
      <p>
        {mailNote(view, words)} {contact?.email === undefined ? words.emailNoAddress : null}
      </p>
    </>
  );
}

function mailNote({ mail, contact }: LetterView, words: Words): string {
  if (mail.whole) return words.emailWhole;
  return contact?.email === undefined ? words.emailSubjectOnly : words.emailSubject;
}

/** The letter for each answer, or the one for every case. */
function Others({
  id,
  others,
  words,
  href,
}: {
  id: string;
  others: LetterView['others'];
  words: Words;
  href: Pick<Hrefs, 'letter'>;
}) {
  if (others.length === 0) return null;
  return (
    <>
      {others.some(({ subject }) => subject !== undefined) ? <h2>{words.variants}</h2> : null}
      <ul className="links">
        {others.map(({ subject, version }) => (
          <li key={version.variant}>
            <a href={href.letter(id, version)}>{subject ?? words.general}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same letter in the words of each who can sign it. */
function Signers({
  id,
  version,
  signers,
  words,
  href,
}: {
  id: string;
  version: LetterVersion;
  signers: LetterView['signers'];
  words: Words;
  href: Pick<Hrefs, 'letter'>;
}) {
  if (signers.length < 2) return null;
  return (
    <>
      <h2>{words.voicesTitle}</h2>
      <ul className="links">
        {signers.map((one) => (
          <li key={one.signs}>
            <a
              href={href.letter(id, one)}
              aria-current={one.signs === version.signs ? 'page' : undefined}
            >
              {words.voices[one.signs]}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.voicesNote}</p>
    </>
  );
}
