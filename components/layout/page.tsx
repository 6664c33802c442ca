import type { ReactNode } from 'react';
import type { RouteId } from '@/lib/domain/route';

/**
 * The main part of a page; `kind` decides which weight budget the build holds it to, and `next`, the step of a result,
 * is what the log calls it.
 */
export function Page({
  kind,
  next,
  children,
}: {
  kind:
    | 'start'
    | 'question'
    | 'result'
    | 'kit'
    | 'route'
    | 'long'
    | 'letter'
    | 'guide'
    | 'easy-read'
    | 'table'
    | 'page';
  next?: RouteId;
  children: ReactNode;
}) {
  return (
    <main id="main" className="wrap" data-page={kind} data-next={next}>
      {children}
    </main>
  );
}
