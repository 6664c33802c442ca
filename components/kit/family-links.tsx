/** The page of each reader of a family, as the whole address to copy. */
export function FamilyLinks({
  pages,
}: {
  pages: readonly { readonly name: string; readonly href: string; readonly address: string }[];
}) {
  return (
    <ul className="links">
      {pages.map(({ name, href, address }) => (
        <li key={href}>
          {name}: <a href={href}>{address}</a>
        </li>
      ))}
    </ul>
  );
}
