import type { SituationOf } from '@/lib/domain/situation';
import { after, always, type Ladder } from './ladder';

/** Other parts of a final plan that the Tribunal cannot look at alone. */

type OtherPart = SituationOf<'other-part'>;

export const OTHER_PART: Ladder<OtherPart> = {
  id: 'other-part',
  rungs: () => ['meeting', 'informal-resolution', 'formal-resolution', 'early-review'],
  alongside: (s) =>
    s.part === 'outcomes' ? [{ route: 'mediation', why: 'mediation-outcomes' }] : [],
  notAvailable: (s) => [
    {
      route: 'tribunal-appeal',
      reason: s.part === 'outcomes' ? 'outcomes-not-alone' : 'other-sections-not-alone',
    },
  ],
  clocks: (s) => (s.part === 'outcomes' ? ['appeal', 'mediation-adviser'] : []),
  appeal: 'with-education',
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'other-part-meet',
      applies: after('nothing'),
      next: 'meeting',
      because: ['part-not-appealable', 'talk-first'],
      sources: ['council-page', 'reg-12', 'cfa-s51'],
    },
    {
      id: 'other-part-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['part-not-appealable', 'informal-after-meeting'],
      sources: ['council-page', 'reg-12', 'cfa-s51'],
    },
    {
      id: 'other-part-formal',
      applies: after('informal-resolution'),
      next: 'formal-resolution',
      because: ['part-not-appealable', 'formal-after-informal'],
      sources: ['cfa-s57', 'reg-12'],
    },
    {
      id: 'other-part-review',
      applies: always,
      next: 'early-review',
      because: ['review-next', 'review-leads-to-decision'],
      sources: ['cfa-s44', 'reg-20'],
    },
  ],
};

type PersonalBudget = SituationOf<'personal-budget'>;

export const PERSONAL_BUDGET: Ladder<PersonalBudget> = {
  id: 'personal-budget',
  rungs: () => ['meeting', 'informal-resolution', 'corporate-complaint', 'ombudsman'],
  alongside: () => [{ route: 'mediation', why: 'mediation-budget' }],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'budget-not-appealable' }],
  clocks: () => ['ombudsman', 'appeal', 'mediation-adviser'],
  appeal: 'with-education',
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'personal-budget-meet',
      applies: after('nothing'),
      next: 'meeting',
      because: ['budget-no-appeal', 'talk-first'],
      sources: ['council-page', 'reg-12', 'cfa-s51'],
    },
    {
      id: 'personal-budget-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['budget-no-appeal', 'informal-after-meeting'],
      sources: ['council-page', 'cfa-s51'],
    },
    {
      id: 'personal-budget-complain',
      applies: after('informal-resolution', 'complaint-open'),
      next: 'corporate-complaint',
      because: ['budget-own-review', 'complaint-next'],
      sources: ['council-complaints', 'complaint-handling-code'],
    },
    {
      id: 'personal-budget-ombudsman',
      applies: always,
      next: 'ombudsman',
      because: ['complaint-used-up', 'ombudsman-next'],
      sources: ['lgsco-sen', 'lga-1974-s26b'],
    },
  ],
};
