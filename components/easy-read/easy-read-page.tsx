import type { ReactNode } from 'react';

/** A page in Easy Read: its lines, what is not known of them, and the same page in full. */
export function EasyReadPage({
  words,
  title,
  allHref,
  full,
  address,
  children,
}: {
  words: {
    readonly title: string;
    readonly unchecked: string;
    readonly full: string;
    readonly all: string;
    readonly paper: string;
  };
  title: string;
  allHref: string;
  full: { readonly title: string; readonly href: string };
  /** The whole address of this page, for paper. */
  address: string;
  children: ReactNode;
}) {
  return (
    <>
      <p className="kicker">{words.title}</p>
      <h1>{title}</h1>
      {children}
      <footer className="sofar">
        <p>{words.unchecked}</p>
        <p className="noprint">
          {words.full} <a href={full.href}>{full.title}</a>
        </p>
        <p className="noprint">
          <a href={allHref}>{words.all}</a>
        </p>
        <p className="paper">
          {words.paper} {address}
        </p>
      </footer>
    </>
  );
}
