import type { SituationOf } from '@/lib/domain/situation';
import { after, always, type Ladder } from './ladder';

/** What is not decided yet: an assessment, a review, a draft or a move under way. */

type BeforeDecision = SituationOf<'before-decision'>;

export const BEFORE_DECISION: Ladder<BeforeDecision> = {
  id: 'before-decision',
  rungs: () => ['meeting', 'informal-resolution', 'formal-resolution'],
  alongside: () => [],
  notAvailable: () => [
    { route: 'tribunal-appeal', reason: 'appeal-needs-decision' },
    { route: 'mediation', reason: 'mediation-needs-decision' },
  ],
  clocks: (s) => {
    switch (s.stage) {
      case 'assessment-under-way':
        return ['assessment'];
      case 'review-under-way':
        return ['annual-review'];
      case 'plan-may-cease':
        return [];
    }
  },
  rules: [
    {
      id: 'before-decision-meet',
      applies: after('nothing'),
      next: 'meeting',
      because: ['no-decision-yet', 'talk-first'],
      sources: ['council-page', 'reg-5', 'reg-31'],
    },
    {
      id: 'before-decision-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['no-decision-yet', 'informal-after-meeting'],
      sources: ['council-page', 'code-of-practice-11'],
    },
    {
      id: 'before-decision-formal',
      applies: always,
      next: 'formal-resolution',
      because: ['no-decision-yet', 'formal-after-informal'],
      sources: ['cfa-s57', 'code-of-practice-11'],
    },
  ],
};

type Draft = SituationOf<'draft'>;

export const DRAFT: Ladder<Draft> = {
  id: 'draft',
  rungs: () => ['respond-to-draft', 'informal-resolution', 'formal-resolution', 'tribunal-appeal'],
  alongside: (s) => [
    { route: 'respond-to-draft', why: 'reply-in-time' },
    ...(s.tried === 'nothing'
      ? ([
          { route: 'meeting', why: 'draft-meeting' },
          { route: 'informal-resolution', why: 'help-to-agree' },
        ] as const)
      : []),
  ],
  notAvailable: () => [
    { route: 'tribunal-appeal', reason: 'draft-not-appealable' },
    { route: 'mediation', reason: 'draft-not-mediable' },
  ],
  clocks: () => ['draft-response'],
  rules: [
    {
      id: 'draft-respond',
      applies: after('nothing'),
      next: 'respond-to-draft',
      urgent: true,
      because: ['draft-can-change', 'draft-clock'],
      sources: ['reg-13', 'reg-22'],
    },
    {
      id: 'draft-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['informal-after-meeting', 'draft-clock'],
      sources: ['council-page', 'reg-13', 'reg-22'],
    },
    {
      id: 'draft-formal',
      applies: after('informal-resolution'),
      next: 'formal-resolution',
      because: ['formal-after-informal', 'draft-clock'],
      sources: ['cfa-s57', 'reg-13', 'reg-22'],
    },
    {
      id: 'draft-put-in-writing',
      applies: always,
      next: 'respond-to-draft',
      because: ['put-it-in-writing', 'final-plan-opens-appeal'],
      sources: ['reg-13', 'reg-22', 'cfa-s51'],
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
  alongside: () => [],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'moving-not-yet-named' }],
  clocks: () => ['phase-transfer', 'appeal'],
  appeal: 'later',
  rules: [
    {
      id: 'moving-meet',
      applies: after('nothing'),
      next: 'meeting',
      because: ['moving-not-decided', 'talk-first'],
      sources: ['council-page', 'reg-18'],
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
