export function SiteFooter({
  note,
  label,
  links,
}: {
  note: string;
  label: string;
  links: readonly { readonly text: string; readonly href: string }[];
}) {
  return (
    <footer className="foot">
      <div className="wrap">
        <p>{note}</p>
        <nav aria-label={label}>
          <ul className="links">
            {links.map(({ text, href }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
