import type { ReactNode } from 'react';
import type { RouteId } from '@/lib/domain/route';
import type { RouteLabel } from '@/lib/words/page-schema';

type Group = RouteLabel['fixes'];

const GROUPS: readonly Group[] = ['talk', 'plan', 'decision', 'complaint', 'late-or-stuck'];

/** Every step, grouped by what it can fix. */
export function RouteGroups({
  words,
  checkHref,
  warning,
  routes,
}: {
  words: {
    readonly allTitle: string;
    readonly allLead: string;
    readonly checkButton: string;
    readonly groups: Readonly<Record<Group, string>>;
  };
  checkHref: string;
  /** What must be known before a step is chosen. */
  warning: ReactNode;
  routes: readonly (RouteLabel & { readonly id: RouteId; readonly href: string })[];
}) {
  return (
    <>
      <h1>{words.allTitle}</h1>
      <p className="lead">{words.allLead}</p>
      <p>
        <a className="button" href={checkHref}>
          {words.checkButton}
        </a>
      </p>
      {warning}
      {GROUPS.map((group) => (
        <section key={group}>
          <h2 id={group}>{words.groups[group]}</h2>
          <ul>
            {routes
              .filter(({ fixes }) => fixes === group)
              .map(({ id, title, summary, href }) => (
                <li key={id}>
                  <a href={href}>{title}</a>. {summary}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
