import type { Contact } from '@/lib/words/schema';

/** A contact in one line: its name, and how to reach it. What is not confirmed carries the mark. */
export function ContactLine({
  contact: { name, phone, phoneIs, email, independent, independentNote, confirmed },
  href,
  offered = false,
  words,
}: {
  contact: Contact;
  /** Where all its details stand. */
  href: string | undefined;
  /** Whether a button on the page leads there already, so that the line is for paper alone. */
  offered?: boolean;
  words: { readonly mark: string };
}) {
  const number =
    phone === undefined ? null : (
      <>
        , {phoneIs === undefined ? null : `${phoneIs}: `}
        <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
      </>
    );
  return (
    <p className={offered ? 'paper' : 'reach'}>
      {href === undefined ? <strong>{name}</strong> : <a href={href}>{name}</a>}
      {phoneIs === undefined ? number : null}
      {email === undefined ? null : (
        <>
          , <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phoneIs === undefined ? null : number}
      {confirmed ? null : (
        <sup>
          *<span className="away"> {words.mark}</span>
        </sup>
      )}
      {independent === 'no' && independentNote !== undefined ? <> {independentNote}</> : null}
    </p>
  );
}
