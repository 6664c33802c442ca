import type { MetadataRoute } from 'next';
import { ROUTE_IDS } from '@/lib/domain/route';
import {
  aboutIds,
  aboutLabel,
  changes,
  easyReadIds,
  easyReadLabel,
  guideIds,
  guideLabel,
  letter,
  letterIds,
} from '@/lib/words/library';
import { routeLabel } from '@/lib/words/route';
import { paths } from './paths';
import { publicPages } from './public-pages';
import { siteAddress } from './site-address';

const CHECKED = new Map([
  ...ROUTE_IDS.map((id) => [paths.route(id), routeLabel(id).checked] as const),
  ...guideIds().map((id) => [paths.guide(id), guideLabel(id).checked] as const),
  ...easyReadIds().map((id) => [paths.easyReadPage(id), easyReadLabel(id).checked] as const),
  ...letterIds().map((id) => [paths.letter(id), letter(id).checked] as const),
  ...aboutIds().map((id) => [paths.about(id), aboutLabel(id).checked] as const),
]);

/** The newest day on which a page was held against its sources, or is said to have changed; none where neither is known. */
function lastChange(path: string): string | undefined {
  const changed = changes().flatMap(({ date, pages }) => (pages.includes(path) ? [date] : []));
  return [...changed, CHECKED.get(path) ?? []].flat().toSorted().at(-1);
}

export default function sitemap(): MetadataRoute.Sitemap {
  return publicPages().map((path) => {
    const lastModified = lastChange(path);
    return {
      url: new URL(path, siteAddress()).href,
      ...(lastModified !== undefined && { lastModified }),
    };
  });
}
