import type { RouteId } from '@/lib/domain/route';
import type { SituationOf } from '@/lib/domain/situation';
import type { SourceId } from '@/lib/domain/source';
import { always, type Rule } from './ladder';
import type { BecauseReason } from './reason';

/** Conduct: there is no decision to appeal, so the ladder is complaint. */

type Complainable = SituationOf<'council-conduct' | 'setting-conduct'>;

/** Meeting, then the complaint of whoever is responsible, then the body above it. */
export function meetThenComplain<S extends Complainable>(
  prefix: string,
  about: readonly [BecauseReason, ...BecauseReason[]],
  complaint: Extract<RouteId, 'corporate-complaint' | 'setting-complaint'>,
  above: RouteId,
  sources: readonly [SourceId, ...SourceId[]],
  aboveSources: readonly SourceId[],
  covers: (situation: S) => boolean = always,
): readonly Rule<S>[] {
  return [
    {
      id: `${prefix}-meet`,
      applies: (s) => covers(s) && s.tried === 'nothing',
      next: 'meeting',
      because: [...about, 'talk-first'],
      sources: ['council-page', ...sources],
    },
    {
      id: `${prefix}-complain`,
      applies: (s) => covers(s) && (s.tried === 'meeting' || s.tried === 'complaint-open'),
      next: complaint,
      because: [...about, 'complaint-next'],
      sources,
    },
    {
      id: `${prefix}-above`,
      applies: covers,
      next: above,
      because: ['complaint-used-up', aboveReason(above)],
      sources: aboveSources,
    },
  ];
}

/** Why the body above is next. */
export function aboveReason(above: RouteId): BecauseReason {
  switch (above) {
    case 'health-ombudsman':
      return 'health-ombudsman-next';
    case 'ofsted':
      return 'ofsted-next';
    case 'department-for-education':
      return 'department-next';
    default:
      return 'ombudsman-next';
  }
}

export const OMBUDSMAN_SOURCES = ['lgsco-sen', 'lga-1974-s26b'] as const;
