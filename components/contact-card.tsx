import type { Contact } from '@/lib/words/schema';

type Words = {
  phone: string;
  email: string;
  web: string;
  address: string;
  from: string;
  notConfirmed: string;
  confirmed: string;
};

/** One contact: how to reach it, and how far its details can be trusted. */
export function ContactCard({
  contact,
  words,
  named = true,
}: {
  contact: Contact;
  words: Words;
  /** Whether its name stands in the card, or in a heading above it. */
  named?: boolean;
}) {
  const phone =
    contact.phone === undefined ? null : (
      <p>
        {contact.phoneIs ?? words.phone}:{' '}
        <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a> {contact.hours}
      </p>
    );
  return (
    <div className="contact">
      {named ? (
        <p>
          <strong>{contact.name}</strong>
        </p>
      ) : null}
      {named && contact.independent === 'no' && contact.independentNote !== undefined ? (
        <p>{contact.independentNote}</p>
      ) : null}
      {contact.phoneIs === undefined ? phone : null}
      {contact.email === undefined ? null : (
        <p>
          {words.email}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.phoneIs === undefined ? null : phone}
      {contact.url === undefined ? null : (
        <p>
          {words.web}: <a href={contact.url}>{contact.name}</a>
        </p>
      )}
      {contact.address === undefined ? null : (
        <p>
          {words.address}: {contact.address}
        </p>
      )}
      {contact.note === undefined ? null : <p>{contact.note}</p>}
      <p className="quiet">
        {words.from} {contact.source.title};{' '}
        {contact.confirmed ? words.confirmed : words.notConfirmed}.
      </p>
    </div>
  );
}
