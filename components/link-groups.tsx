import type { ReactNode } from 'react';

type Link = { readonly title: string; readonly summary: string; readonly href: string };

/** A page of links in groups, each with one sentence on what it leads to. Empty groups are left out. */
export function LinkGroups({
  title,
  lead,
  warning,
  groups,
}: {
  title: string;
  lead: string;
  /** What must be known before a step is chosen. */
  warning: ReactNode;
  groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly links: readonly Link[];
  }[];
}) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {warning}
      {groups
        .filter(({ links }) => links.length > 0)
        .map((group) => (
          <section key={group.id}>
            <h2 id={group.id}>{group.title}</h2>
            <ul>
              {group.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.title}</a>. {link.summary}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
