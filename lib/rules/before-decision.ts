import type { SituationOf } from '@/lib/domain/situation';
import { after, always, informals, type Ladder, type NotAvailable, nextTalk } from './ladder';

/** While nothing is decided: an assessment, a review, a draft, a proposal, or a move to the next school. */

const NO_DECISION: readonly NotAvailable[] = [
  { route: 'tribunal-appeal', reason: 'appeal-needs-decision' },
  { route: 'mediation', reason: 'mediation-needs-decision' },
];

type Assessing = SituationOf<'assessment-under-way' | 'review-under-way'>;

export const UNDER_WAY: Ladder<Assessing> = {
  id: 'under-way',
  rungs: () => ['meeting', 'informal-resolution', 'formal-resolution'],
  alongside: (s) => {
    if (s.kind === 'review-under-way') return [];
    return s.tried === 'written-request'
      ? informals(s)
      : [{ route: 'written-request', why: 'ask-named-professional' }];
  },
  notAvailable: () => NO_DECISION,
  clocks: (s) => [s.kind === 'review-under-way' ? 'annual-review' : 'assessment'],
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'under-way-meet',
      applies: after('nothing', 'written-request'),
      next: 'meeting',
      because: ['no-decision-yet', 'talk-first'],
      sources: ['council-page', 'reg-5', 'reg-6'],
    },
    {
      id: 'under-way-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['no-decision-yet', 'informal-after-meeting'],
      sources: ['council-page', 'code-of-practice-11'],
    },
    {
      id: 'under-way-formal',
      applies: always,
      next: 'formal-resolution',
      because: ['no-decision-yet', 'formal-after-informal'],
      sources: ['cfa-s57', 'code-of-practice-11'],
    },
  ],
};

type MayCease = SituationOf<'plan-may-cease'>;

export const PLAN_MAY_CEASE: Ladder<MayCease> = {
  id: 'plan-may-cease',
  rungs: () => ['respond-to-draft', 'meeting', 'informal-resolution', 'formal-resolution'],
  alongside: (s) => (s.tried === 'replied' ? informals(s) : nextTalk(s)),
  notAvailable: () => NO_DECISION,
  clocks: () => [],
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'plan-may-cease-meet',
      applies: after('replied'),
      next: 'meeting',
      because: ['replied-so-talk', 'cease-not-by-age'],
      sources: ['council-page', 'cfa-s45', 'reg-31'],
    },
    {
      id: 'plan-may-cease-reply',
      applies: always,
      next: 'respond-to-draft',
      urgent: true,
      because: ['reply-before-talk', 'cease-not-by-age'],
      sources: ['cfa-s45', 'reg-29', 'reg-30', 'reg-31'],
    },
  ],
};

type Draft = SituationOf<'draft'>;

export const DRAFT: Ladder<Draft> = {
  id: 'draft',
  rungs: () => [
    'respond-to-draft',
    'meeting',
    'informal-resolution',
    'formal-resolution',
    'tribunal-appeal',
  ],
  alongside: (s) => (s.tried === 'replied' ? informals(s) : nextTalk(s)),
  notAvailable: () => [
    { route: 'tribunal-appeal', reason: 'draft-not-appealable' },
    { route: 'mediation', reason: 'draft-not-mediable' },
  ],
  clocks: (s) => {
    if (s.tried !== 'replied') return ['draft-response'];
    return [s.stage === 'draft-plan' ? 'assessment' : 'annual-review'];
  },
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'draft-meet',
      applies: after('replied'),
      next: 'meeting',
      because: ['replied-so-talk', 'final-plan-opens-appeal'],
      sources: ['council-page', 'reg-13', 'reg-22', 'cfa-s51'],
    },
    {
      id: 'draft-respond',
      applies: always,
      next: 'respond-to-draft',
      urgent: true,
      because: ['draft-can-change', 'draft-clock', 'reply-before-talk'],
      sources: ['reg-13', 'reg-22'],
    },
  ],
};

type Moving = SituationOf<'moving'>;

export const MOVING: Ladder<Moving> = {
  id: 'moving',
  rungs: () => [
    'meeting',
    'informal-resolution',
    'formal-resolution',
    'respond-to-draft',
    'tribunal-appeal',
  ],
  alongside: (s) =>
    s.tried === 'written-request'
      ? informals(s)
      : [{ route: 'written-request', why: 'name-this-school' }],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'moving-not-yet-named' }],
  clocks: () => ['phase-transfer'],
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'moving-meet',
      applies: after('nothing', 'written-request'),
      next: 'meeting',
      because: ['moving-not-decided', 'talk-first'],
      sources: ['council-page', 'reg-18', 'cfa-s38'],
    },
    {
      id: 'moving-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['moving-not-decided', 'informal-after-meeting'],
      sources: ['council-page', 'reg-18'],
    },
    {
      id: 'moving-formal',
      applies: always,
      next: 'formal-resolution',
      because: ['moving-not-decided', 'formal-after-informal'],
      sources: ['cfa-s57', 'reg-18'],
    },
  ],
};
