import { ROUTE_IDS } from '@/lib/domain/route';
import { aboutIds, guideIds, letterIds } from '@/lib/words/library';
import { paths } from './paths';

/** Every page that has no answers in its address: what a search engine may show. */
export function publicPages(): string[] {
  return [
    paths.start,
    paths.check({}),
    paths.allRoutes,
    ...ROUTE_IDS.map(paths.route),
    paths.deadlines,
    paths.holder,
    paths.guides,
    ...guideIds().map(paths.guide),
    paths.letters,
    ...letterIds().map((id) => paths.letter(id)),
    paths.glossary,
    paths.help,
    paths.sources,
    paths.decisions,
    paths.changes,
    paths.professionals,
    ...aboutIds().map(paths.about),
  ];
}
