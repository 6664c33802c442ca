import type { ReactNode } from 'react';

/** The main part of a page; `kind` decides which weight budget the build holds it to. */
export function Page({
  kind,
  children,
}: {
  kind:
    | 'start'
    | 'question'
    | 'result'
    | 'route'
    | 'long'
    | 'letter'
    | 'guide'
    | 'easy-read'
    | 'table'
    | 'page';
  children: ReactNode;
}) {
  return (
    <main id="main" className="wrap" data-page={kind}>
      {children}
    </main>
  );
}
