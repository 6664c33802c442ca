/** The same answers, read as someone else. */
export function VoiceLinks({
  text,
  links,
}: {
  text: string;
  links: readonly { readonly label: string; readonly href: string }[];
}) {
  return (
    <>
      <p>{text}</p>
      <ul className="links">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
