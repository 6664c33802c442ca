/** Where a wrong fact is reported; nothing where nobody has said who reads it. */
export function WrongHere({
  to,
  subject,
  text,
}: {
  to: string | undefined;
  /** Which page it is, and which rule led to it. */
  subject: string;
  text: string;
}) {
  return to === undefined ? null : (
    <p className="quiet noprint">
      <a href={`mailto:${to}?subject=${encodeURIComponent(subject)}`}>{text}</a>
    </p>
  );
}
