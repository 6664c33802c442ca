import { BLANK_LINE, type LetterBlock, letterAsText } from './letter-text';
import type { LetterInWords } from './letter-version';

/** What every mail program takes as one address, in characters. */
const LONGEST_ADDRESS = 1900;

/** What an e-mail says outside its text. */
const SAID_BY_MAIL: readonly LetterBlock['kind'][] = ['date', 'recipient', 'subject'];

/** An e-mail to open: whether the whole letter is in it, or only whom it is to and what it is about. */
export type LetterMail = { readonly href: string; readonly whole: boolean };

/** The address that opens an e-mail with these parts filled in. */
export function mailAddress(to: string, parts: Readonly<Record<string, string>>): string {
  const query = Object.entries(parts).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `mailto:${to}?${query.join('&')}`;
}

/** The letter as an e-mail, where it is short enough for the address of one; else its subject alone. */
export function letterMail({ subject, contact, blocks }: LetterInWords): LetterMail {
  const to = contact?.email ?? '';
  const body = letterAsText(blocks.filter(({ kind }) => !SAID_BY_MAIL.includes(kind))).replaceAll(
    new RegExp(BLANK_LINE, 'gu'),
    '____',
  );
  const href = mailAddress(to, { subject, body });
  return href.length < LONGEST_ADDRESS
    ? { href, whole: true }
    : { href: mailAddress(to, { subject }), whole: false };
}

/** The short message as an e-mail. It is always short enough: a check of the content sees to it. */
export function shortMail({ subject, contact, short }: LetterInWords): string {
  return mailAddress(contact?.email ?? '', { subject, body: short });
}
