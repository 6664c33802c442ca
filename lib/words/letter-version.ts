import type { Paragraph, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { GENERAL, type LetterVersion, type Signs } from '@/lib/domain/letter';
import { councilPage } from './council-words';
import type { LetterBlock } from './letter-text';
import { inVariant } from './letter-tree';
import { letter } from './library';
import { contact, servicesOf, voices } from './read';
import { say } from './say';
import type { Contact } from './schema';
import { wordsOf } from './tree';
import { wordsFor } from './words';

/** One wording of a letter, ready to read: in the words of whoever signs it, for one answer or for all. */
export type LetterInWords = {
  readonly title: string;
  readonly subject: string;
  readonly to: string;
  /** Whom it goes to, where that is one body. */
  readonly contact: Contact | undefined;
  /** The short message for those who cannot write a letter. */
  readonly short: string;
  readonly blocks: readonly LetterBlock[];
};

/** The body of a letter (paragraphs and lists) as a reader's words say it. */
export function bodyBlocks(page: Root, say: (text: string) => string): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  visitParents(page, 'paragraph', (paragraph, ancestors) => {
    blocks.push({ kind: kindOf(paragraph, ancestors), text: say(wordsOf(paragraph)) });
  });
  return blocks;
}

/** The first paragraph of an item is the item; what more stands in it is a paragraph. */
function kindOf(paragraph: Paragraph, ancestors: readonly Parents[]): LetterBlock['kind'] {
  const [list, item] = ancestors.slice(-2);
  if (list?.type !== 'list' || item?.children[0] !== paragraph) return 'paragraph';
  return list.ordered === true ? 'number' : 'bullet';
}

/** What stands around the body of every letter: who writes, when, to whom, about what, and who signs. */
function framed(
  body: readonly LetterBlock[],
  {
    signs,
    to,
    dear,
    subject,
  }: { signs: Signs; to: Contact | undefined; dear: string; subject: string },
): LetterBlock[] {
  const words = wordsFor({ voice: signs }).letters.frame;
  const lines = (kind: LetterBlock['kind'], texts: readonly string[]) =>
    texts.map((text): LetterBlock => ({ kind, text }));
  return [
    ...lines('sender', words.sender),
    { kind: 'date', text: words.date },
    ...lines('recipient', [
      to?.shortName ?? words.to,
      ...(to?.address === undefined ? [] : [to.address]),
    ]),
    { kind: 'greeting', text: `${words.dear} ${dear},` },
    { kind: 'subject', text: subject },
    ...lines('about', signs === 'parent' ? words.aboutChild : words.aboutMe),
    ...body,
    ...lines('closing', words.closing),
  ];
}

/** What one version of a letter is about. Throws ContentError if the content has a fault. */
export function letterSubject(id: string, { variant, signs }: LetterVersion): string {
  const { subject, variants } = letter(id);
  const own = variant === GENERAL ? undefined : variants[variant]?.subject;
  return say(own ?? subject, { voice: signs }, voices());
}

/** A letter in one of its versions. Throws ContentError if the content has a fault. */
export function letterInWords(id: string, version: LetterVersion): LetterInWords {
  const { variant, signs } = version;
  const label = letter(id);
  const own = variant === GENERAL ? undefined : label.variants[variant];
  const said = (text: string) => say(text, { voice: signs }, voices());
  const toContact = own?.toContact ?? label.toContact;
  const [service] = toContact === undefined ? [] : servicesOf(toContact);
  const to = service === undefined ? undefined : contact(service);
  const subject = letterSubject(id, version);
  const page = inVariant(councilPage(`letters/${id}.mdx`).page, variant);
  return {
    title: label.title,
    subject,
    to: said(own?.to ?? label.to),
    contact: to,
    short: said(own?.short ?? label.short),
    blocks: framed(bodyBlocks(page, said), {
      signs,
      to,
      dear: said(own?.dear ?? label.dear ?? wordsFor({ voice: signs }).letters.frame.blank),
      subject,
    }),
  };
}
