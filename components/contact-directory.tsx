import type { Contact } from '@/lib/words/schema';
import { ContactCard } from './contact-card';
import { Contents } from './contents';

type Words = Parameters<typeof ContactCard>[0]['words'] & {
  readonly title: string;
  readonly lead: string;
  readonly safeguarding: string;
  readonly independent: string;
} & Readonly<Record<Contact['independent'], string>>;

/** Every contact: what it is for, if it is independent of the council, where its details come from. */
export function ContactDirectory({
  words,
  contents,
  safeguarding,
  groups,
}: {
  words: Words;
  /** What the list of all contacts is called. */
  contents: string;
  safeguarding: readonly string[];
  groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly contacts: readonly (Contact & { readonly id: string })[];
  }[];
}) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <section className="warning">
        <h2 id="danger">{words.safeguarding}</h2>
        {safeguarding.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <Contents
        title={contents}
        parts={groups.flatMap(({ id, title, contacts }) => [
          { id, title },
          ...contacts.map((contact) => ({ id: contact.id, title: contact.name })),
        ])}
      />
      {groups.map(({ id, title, contacts }) => (
        <section key={id}>
          <h2 id={id}>{title}</h2>
          {contacts.map((contact) => (
            <div key={contact.id} id={contact.id}>
              <h3>{contact.name}</h3>
              <p>{contact.for}</p>
              <p>
                {contact.independent === 'no' ? null : `${words.independent} `}
                {contact.independentNote ?? words[contact.independent]}
              </p>
              <ContactCard contact={contact} words={words} named={false} />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
