import { GENERAL, type LetterVersion, SIGNS } from '@/lib/domain/letter';
import type { RouteId } from '@/lib/domain/route';
import { type LetterMail, letterMail, shortMail } from '@/lib/words/letter-mail';
import { type LetterGroup, letterGroups } from '@/lib/words/letter-text';
import { letterInWords, letterSubject } from '@/lib/words/letter-version';
import { letter, letterVersions } from '@/lib/words/library';
import { routeFrontMatter, voices } from '@/lib/words/read';
import { say } from '@/lib/words/say';
import type { Contact } from '@/lib/words/schema';

/** Everything that the page of a letter says. Addresses of pages are not in it. */
export type LetterView = {
  readonly id: string;
  readonly version: LetterVersion;
  readonly title: string;
  /** What this version is about; the letter's own title for the general one. */
  readonly heading: string;
  readonly summary: string;
  readonly when: string;
  readonly to: string;
  readonly reply: string;
  readonly contact: Contact | undefined;
  readonly groups: readonly LetterGroup[];
  readonly mail: LetterMail;
  readonly short: { readonly text: string; readonly mail: string; readonly sms: string };
  /** The same letter in the words of each who can sign it. */
  readonly signers: readonly LetterVersion[];
  /** The letter for each of its answers, where this is the general one; else the general one. */
  readonly others: readonly {
    readonly subject: string | undefined;
    readonly version: LetterVersion;
  }[];
  readonly goesWith: readonly { readonly route: RouteId; readonly title: string }[];
};

/** What the page of one version of a letter says. Throws ContentError if the content has a fault. */
export function letterView(id: string, version: LetterVersion): LetterView {
  const label = letter(id);
  const found = letterInWords(id, version);
  const said = (text: string) => say(text, { voice: version.signs }, voices());
  const isGeneral = version.variant === GENERAL;
  const others = letterVersions(id).filter(
    ({ variant, signs }) =>
      signs === version.signs && (variant === GENERAL) !== isGeneral && variant !== version.variant,
  );
  return {
    id,
    version,
    title: found.title,
    heading: isGeneral ? found.title : found.subject,
    summary: said(label.summary),
    when: said(label.when),
    to: found.to,
    reply: said(label.reply),
    contact: found.contact,
    groups: letterGroups(found.blocks),
    mail: letterMail(found),
    short: {
      text: found.short,
      mail: shortMail(found),
      sms: `sms:?body=${encodeURIComponent(found.short)}`,
    },
    signers: SIGNS.filter((signs) => label.signs.includes(signs)).map((signs) => ({
      ...version,
      signs,
    })),
    others: others.map((other) => ({
      subject: other.variant === GENERAL ? undefined : letterSubject(id, other),
      version: other,
    })),
    goesWith: label.routes.map((route) => ({ route, title: routeFrontMatter(route).title })),
  };
}
