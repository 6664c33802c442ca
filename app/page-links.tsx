import { titleOfPage } from './page-titles';

/** Pages of this site, by their addresses, each under its title. */
export function PageLinks({ pages }: { pages: readonly string[] }) {
  return (
    <ul className="links">
      {pages.map((page) => (
        <li key={page}>
          <a href={page}>{titleOfPage(page)}</a>
        </li>
      ))}
    </ul>
  );
}
