import type { SituationOf } from '@/lib/domain/situation';
import { COUNCIL_RUNGS, meetThenComplain, OMBUDSMAN_SOURCES } from './complaint';
import { always, type Ladder } from './ladder';

/** What the other questions do not name. */

export const ELSEWHERE: Ladder<SituationOf<'elsewhere'>> = {
  id: 'elsewhere',
  rungs: () => COUNCIL_RUNGS,
  alongside: () => [{ route: 'legal-advice', why: 'advice-on-duty' }],
  notAvailable: (s) =>
    s.topic === 'no-letter'
      ? [
          { route: 'tribunal-appeal', reason: 'appeal-needs-letter' },
          { route: 'mediation', reason: 'mediation-needs-letter' },
        ]
      : [],
  clocks: () => ['ombudsman'],
  otherRoutes: true,
  rules: [
    ...meetThenComplain<SituationOf<'elsewhere'>>(
      'out-of-school',
      'council-must-arrange-education',
      'corporate-complaint',
      'ombudsman',
      ['education-act-1996-s19', 'council-complaints'],
      OMBUDSMAN_SOURCES,
      (s) => s.topic === 'out-of-school',
    ),
    ...meetThenComplain<SituationOf<'elsewhere'>>(
      'moved-area',
      'plan-moves-too',
      'corporate-complaint',
      'ombudsman',
      ['reg-15', 'council-complaints'],
      OMBUDSMAN_SOURCES,
      (s) => s.topic === 'moved-area',
    ),
    ...meetThenComplain<SituationOf<'elsewhere'>>(
      'no-letter',
      'letter-is-owed',
      'corporate-complaint',
      'ombudsman',
      ['reg-5', 'ipsea-annual-review', 'council-complaints'],
      OMBUDSMAN_SOURCES,
    ),
  ],
};

type Signpost = SituationOf<'signpost'>;

export const SIGNPOST: Ladder<Signpost> = {
  id: 'signpost',
  rungs: (s) => [s.topic === 'tribunal-decision' ? 'legal-advice' : 'other-routes'],
  alongside: () => [],
  notAvailable: () => [],
  clocks: () => [],
  otherRoutes: true,
  rules: [
    {
      id: 'tribunal-decision',
      applies: (s) => s.topic === 'tribunal-decision',
      next: 'legal-advice',
      urgent: true,
      because: ['upper-tribunal-limit', 'upper-tribunal'],
      sources: ['upper-tribunal'],
    },
    {
      id: 'excluded',
      applies: (s) => s.topic === 'excluded',
      next: 'other-routes',
      urgent: true,
      because: ['exclusion-limit', 'exclusion-panel'],
      sources: ['exclusion-review'],
    },
    {
      id: 'transport',
      applies: (s) => s.topic === 'transport',
      next: 'other-routes',
      because: ['transport-own-appeal'],
      sources: ['transport-appeals', 'ipsea-transport'],
    },
    {
      id: 'admission',
      applies: (s) => s.topic === 'admission',
      next: 'other-routes',
      because: ['admission-own-appeal'],
      sources: ['admissions-appeals'],
    },
    {
      id: 'records',
      applies: (s) => s.topic === 'records',
      next: 'other-routes',
      because: ['records-in-writing'],
      sources: ['gov-complain-school'],
    },
    {
      id: 'not-listed',
      applies: always,
      next: 'other-routes',
      because: ['ask-for-advice'],
      sources: ['cfa-s32'],
    },
  ],
};
