import { ROUTE_IDS } from '@/lib/domain/route';
import { ruleIds } from '@/lib/views/rule-view';
import { TOPIC_IDS } from '@/lib/views/topic';
import { aboutIds, easyReadIds, guideIds, letterIds } from '@/lib/words/library';
import { records } from '@/lib/words/records';
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
    paths.easyRead,
    ...easyReadIds().map(paths.easyReadPage),
    paths.letters,
    ...letterIds().map((id) => paths.letter(id)),
    paths.glossary,
    paths.help,
    paths.sources,
    paths.decisions,
    ...TOPIC_IDS.map(paths.decisionTopic),
    ...ruleIds().map(paths.rule),
    paths.records,
    ...records().map(({ id }) => paths.record(id)),
    paths.changes,
    paths.professionals,
    paths.outcomes,
    ...TOPIC_IDS.map(paths.outcomesOf),
    paths.webTeam,
    paths.unconfirmed,
    paths.changed,
    ...aboutIds().map(paths.about),
  ];
}
