export function SiteFooter({
  note,
  links,
}: {
  note: string;
  links: readonly { readonly text: string; readonly href: string }[];
}) {
  return (
    <footer className="foot">
      <div className="wrap">
        <p>{note}</p>
        <ul className="links">
          {links.map(({ text, href }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
