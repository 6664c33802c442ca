import { SCHOOLS } from '@/lib/domain/answers';
import type { SituationOf } from '@/lib/domain/situation';
import { always, type Ladder, meetingToo } from './ladder';

/** Treatment because of disability: the six months of the Equality Act run from the day it happened. */

type Discrimination = SituationOf<'discrimination'>;

const isSchool = (s: Discrimination) => SCHOOLS.some((school) => school === s.setting);
const claimOf = (s: Discrimination) => (isSchool(s) ? 'discrimination-claim' : 'legal-advice');
const isService = (s: Discrimination) => s.setting === 'other-service';
/** A club has a complaint of its own: the page says so. */
const complaintOf = (s: Discrimination) =>
  isService(s) ? 'corporate-complaint' : 'setting-complaint';
const complaining = (s: Discrimination) =>
  s.when === 'under-4-months' && (s.tried === 'meeting' || s.tried === 'complaint-open');

const EITHER_SOURCES = ['gov-discrimination', 'equality-act-sch17', 'equality-act-s118'] as const;
const CLAIM_SOURCES = ['equality-act-sch17', 'gov-discrimination'] as const;
const COURT_SOURCES = ['equality-act-s118', 'gov-discrimination'] as const;

export const DISCRIMINATION: Ladder<Discrimination> = {
  id: 'discrimination',
  rungs: (s) => ['meeting', complaintOf(s), claimOf(s)],
  alongside: (s) => {
    switch (s.when) {
      case 'under-4-months':
        return [{ route: claimOf(s), why: 'claim-clock-runs' }];
      case '4-to-6-months':
      case 'when-not-sure':
        return [
          ...meetingToo(s),
          ...(s.tried === 'meeting'
            ? [{ route: complaintOf(s), why: 'complain-meanwhile' } as const]
            : []),
        ];
      case 'over-6-months':
        return isSchool(s) ? [{ route: 'legal-advice', why: 'late-help' }] : [];
    }
  },
  notAvailable: (s) => [
    ...(isService(s)
      ? []
      : [{ route: 'ombudsman', reason: 'ombudsman-not-discrimination' } as const]),
    ...(isSchool(s)
      ? []
      : [{ route: 'discrimination-claim', reason: 'claim-is-for-schools' } as const]),
  ],
  clocks: () => ['discrimination'],
  safeguarding: true,
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'discrimination-meet',
      applies: (s) => s.when === 'under-4-months' && s.tried === 'nothing',
      next: 'meeting',
      because: ['discrimination-talk', 'claim-clock'],
      sources: EITHER_SOURCES,
    },
    {
      id: 'discrimination-complain',
      applies: (s) => complaining(s) && !isService(s),
      next: 'setting-complaint',
      because: ['complaint-may-settle', 'claim-clock'],
      sources: EITHER_SOURCES,
    },
    {
      id: 'discrimination-complain-to-council',
      applies: complaining,
      next: 'corporate-complaint',
      because: ['complaint-may-settle', 'claim-clock'],
      sources: COURT_SOURCES,
    },
    {
      id: 'discrimination-claim',
      applies: (s) => s.when === 'under-4-months' && isSchool(s),
      next: 'discrimination-claim',
      because: ['complaint-used-up', 'claim-next'],
      sources: CLAIM_SOURCES,
    },
    {
      id: 'discrimination-court',
      applies: (s) => s.when === 'under-4-months',
      next: 'legal-advice',
      because: ['complaint-used-up', 'court-claim'],
      sources: COURT_SOURCES,
    },
    {
      id: 'discrimination-late-claim',
      applies: (s) => s.when === 'over-6-months' && isSchool(s),
      next: 'discrimination-claim',
      urgent: true,
      because: ['claim-late'],
      sources: CLAIM_SOURCES,
    },
    {
      id: 'discrimination-late-court',
      applies: (s) => s.when === 'over-6-months',
      next: 'legal-advice',
      urgent: true,
      because: ['court-claim', 'court-late'],
      sources: COURT_SOURCES,
    },
    {
      id: 'discrimination-claim-soon',
      applies: isSchool,
      next: 'discrimination-claim',
      urgent: true,
      because: ['claim-soon', 'claim-needs-no-complaint'],
      sources: CLAIM_SOURCES,
    },
    {
      id: 'discrimination-court-soon',
      applies: always,
      next: 'legal-advice',
      urgent: true,
      because: ['court-claim', 'claim-needs-no-complaint'],
      sources: COURT_SOURCES,
    },
  ],
};
