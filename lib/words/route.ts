import { ROUTE_OF_TOPICS, type RouteId } from '@/lib/domain/route';
import type { RouteLabel } from './page-schema';
import { CONTENT, routeFrontMatter } from './read';
import { topicsOfPage } from './topic';

/**
 * The label of a route's whole page: what its parts about topics rest on stands with its own sources, and it was
 * looked at when the one that was looked at longest ago was.
 */
export function routeLabel(id: RouteId, root = CONTENT): RouteLabel {
  const own = routeFrontMatter(id, root);
  if (id !== ROUTE_OF_TOPICS) return own;
  const parts = topicsOfPage(root);
  const [checked = own.checked] = [own, ...parts].map((one) => one.checked).toSorted();
  const sources = [...new Set([own, ...parts].flatMap((one) => one.sources))];
  return { ...own, sources, checked };
}
