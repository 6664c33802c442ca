import { SCHOOLS } from '@/lib/domain/answers';
import type { SituationOf } from '@/lib/domain/situation';
import { after, always, type Ladder } from './ladder';
import { discriminationClock } from './services';

/** Help or treatment in a nursery, school or college, where no plan is in question. */

type SettingSupport = SituationOf<'setting-support'>;

const outside = (s: SettingSupport) => s.setting === 'not-in-a-setting';

export const SETTING_SUPPORT: Ladder<SettingSupport> = {
  id: 'setting-support',
  meeting: (s) => (outside(s) ? 'sen-team' : 'setting'),
  rungs: (s) =>
    outside(s)
      ? ['meeting', 'corporate-complaint', 'ombudsman']
      : [
          'meeting',
          'informal-resolution',
          'formal-resolution',
          'setting-complaint',
          s.setting === 'early-years' ? 'ofsted' : 'department-for-education',
        ],
  alongside: () => [{ route: 'request-assessment', why: 'plan-may-be-needed' }],
  notAvailable: (s) => [
    { route: 'tribunal-appeal', reason: 'support-not-appealable' },
    ...(outside(s) ? [] : [{ route: 'ombudsman', reason: 'ombudsman-not-schools-but-f' } as const]),
  ],
  clocks: (s) => (outside(s) ? ['ombudsman'] : discriminationClock(s.setting)),
  rules: [
    {
      id: 'support-outside-meet',
      applies: (s) => outside(s) && s.tried === 'nothing',
      next: 'meeting',
      because: ['council-is-the-one-to-ask', 'talk-first'],
      sources: ['council-page', 'cfa-s36'],
    },
    {
      id: 'support-outside-ombudsman',
      applies: (s) =>
        outside(s) && (s.tried === 'complaint-unanswered' || s.tried === 'complaint-finished'),
      next: 'ombudsman',
      because: ['complaint-used-up', 'ombudsman-next'],
      sources: ['lgsco-sen', 'lga-1974-s26b'],
    },
    {
      id: 'support-outside-complain',
      applies: outside,
      next: 'corporate-complaint',
      because: ['council-is-the-one-to-ask', 'complaint-next'],
      sources: ['cfa-s36', 'council-complaints'],
    },
    {
      id: 'support-meet',
      applies: after('nothing'),
      next: 'meeting',
      because: ['setting-gives-support', 'talk-first'],
      sources: ['council-page', 'code-of-practice-11'],
    },
    {
      id: 'support-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['informal-after-meeting'],
      sources: ['council-page', 'code-of-practice-11'],
    },
    {
      id: 'support-formal',
      applies: after('informal-resolution'),
      next: 'formal-resolution',
      because: ['formal-after-informal', 'no-plan-needed'],
      sources: ['cfa-s57', 'code-of-practice-11'],
    },
    {
      id: 'support-complain',
      applies: after('formal-resolution', 'complaint-open'),
      next: 'setting-complaint',
      because: ['setting-answers-for-support', 'complaint-next'],
      sources: ['council-school-complaints', 'gov-complain-school'],
    },
    {
      id: 'support-ofsted',
      applies: (s) => s.setting === 'early-years',
      next: 'ofsted',
      because: ['complaint-used-up', 'ofsted-next'],
      sources: ['early-years-complaints'],
    },
    {
      id: 'support-department',
      applies: always,
      next: 'department-for-education',
      because: ['complaint-used-up', 'department-next'],
      sources: ['gov-complain-school', 'education-act-1996-s496'],
    },
  ],
};

type Discrimination = SituationOf<'discrimination'>;

const isSchool = (s: Discrimination) => SCHOOLS.some((school) => school === s.setting);
const claimOf = (s: Discrimination) => (isSchool(s) ? 'discrimination-claim' : 'legal-advice');

const EITHER_SOURCES = ['gov-discrimination', 'equality-act-sch17', 'equality-act-s118'] as const;
const CLAIM_SOURCES = ['equality-act-sch17', 'gov-discrimination'] as const;
const COURT_SOURCES = ['equality-act-s118', 'gov-discrimination'] as const;

export const DISCRIMINATION: Ladder<Discrimination> = {
  id: 'discrimination',
  meeting: () => 'setting',
  rungs: (s) => ['meeting', 'setting-complaint', claimOf(s)],
  alongside: (s) => {
    switch (s.when) {
      case 'under-4-months':
        return [{ route: claimOf(s), why: 'claim-clock-runs' }];
      case '4-to-6-months':
      case 'when-not-sure':
        return [
          ...(s.tried === 'nothing' ? [{ route: 'meeting', why: 'talk-meanwhile' } as const] : []),
          ...(s.tried === 'meeting'
            ? [{ route: 'setting-complaint', why: 'complain-meanwhile' } as const]
            : []),
        ];
      case 'over-6-months':
        return isSchool(s) ? [{ route: 'legal-advice', why: 'late-help' }] : [];
    }
  },
  notAvailable: (s) => [
    { route: 'ombudsman', reason: 'ombudsman-not-discrimination' },
    ...(isSchool(s)
      ? []
      : [{ route: 'discrimination-claim', reason: 'claim-is-for-schools' } as const]),
  ],
  clocks: () => ['discrimination'],
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
      applies: (s) =>
        s.when === 'under-4-months' && (s.tried === 'meeting' || s.tried === 'complaint-open'),
      next: 'setting-complaint',
      because: ['complaint-may-settle', 'claim-clock'],
      sources: EITHER_SOURCES,
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
