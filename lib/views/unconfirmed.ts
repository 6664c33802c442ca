import { contacts, councilWords, source, voices } from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';

/** Something that no person has confirmed: what it is, what is said of it, and where that is from. */
export type Unconfirmed = {
  readonly id: string;
  readonly name: string | undefined;
  readonly says: readonly string[];
  readonly from: { readonly title: string; readonly url: string };
};

/** Every contact that neither the body itself nor the council has confirmed. */
export function unconfirmedContacts(): readonly Unconfirmed[] {
  return Object.entries(contacts()).flatMap(([id, one]) =>
    one.confirmed
      ? []
      : [
          {
            id,
            name: one.name,
            says: [one.phone, one.phoneIs, one.hours, one.email, one.url, one.address, one.note]
              .filter((way) => way !== undefined)
              .concat(one.independentNote ?? []),
            from: one.source,
          },
        ],
  );
}

/** Every sentence in which the site says what the council does: none has been confirmed by it. */
export function unconfirmedFacts(): readonly Unconfirmed[] {
  return Object.entries(councilWords().sentences).map(([id, { text, source: from }]) => ({
    id,
    name: undefined,
    says: [text].flat().map((one) => say(one, EVERYONE, voices())),
    from: source(from),
  }));
}
