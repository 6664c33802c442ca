import type { SituationOf } from '@/lib/domain/situation';
import { meetThenComplain, OMBUDSMAN_SOURCES } from './complaint';
import { after, always, informals, type Ladder } from './ladder';

/** Help or treatment in a nursery, school or college, where no plan is in question. */

type SettingSupport = SituationOf<'setting-support'>;

const outside = (s: SettingSupport) => s.setting === 'not-in-a-setting';

export const SETTING_SUPPORT: Ladder<SettingSupport> = {
  id: 'setting-support',
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
  clocks: (s) => [outside(s) ? 'ombudsman' : 'discrimination'],
  whoseRight: () => 'not-said',
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
      sources: OMBUDSMAN_SOURCES,
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

type SettingConduct = SituationOf<'setting-conduct'>;

const EARLY_YEARS_SOURCES = ['early-years-complaints'] as const;
const SCHOOL_SOURCES = ['council-school-complaints', 'gov-complain-school'] as const;

export const SETTING_CONDUCT: Ladder<SettingConduct> = {
  id: 'setting-conduct',
  rungs: (s) => [
    'meeting',
    'setting-complaint',
    s.setting === 'early-years' ? 'ofsted' : 'department-for-education',
  ],
  alongside: informals,
  notAvailable: () => [{ route: 'ombudsman', reason: 'ombudsman-not-schools' }],
  clocks: () => ['discrimination'],
  safeguarding: true,
  whoseRight: () => 'either',
  rules: [
    ...meetThenComplain<SettingConduct>(
      'early-years-conduct',
      ['setting-answers-for-conduct', 'senior-person'],
      'setting-complaint',
      'ofsted',
      EARLY_YEARS_SOURCES,
      EARLY_YEARS_SOURCES,
      (s) => s.setting === 'early-years',
    ),
    ...meetThenComplain<SettingConduct>(
      'setting-conduct',
      ['setting-answers-for-conduct', 'senior-person'],
      'setting-complaint',
      'department-for-education',
      SCHOOL_SOURCES,
      ['gov-complain-school'],
    ),
  ],
};
