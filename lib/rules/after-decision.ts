import type { SituationOf } from '@/lib/domain/situation';
import { after, always, type Ladder } from './ladder';

/** A plan whose time to appeal is over, and an appeal that is already with the Tribunal. */

type OlderPlan = SituationOf<'older-plan'>;

export const OLDER_PLAN: Ladder<OlderPlan> = {
  id: 'older-plan',
  rungs: () => ['meeting', 'informal-resolution', 'formal-resolution', 'early-review'],
  alongside: () => [
    { route: 'early-review', why: 'review-opens-appeal' },
    { route: 'request-assessment', why: 'refusal-opens-appeal' },
  ],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'older-plan-not-appealable' }],
  clocks: () => [],
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'older-plan-meet',
      applies: after('nothing'),
      next: 'meeting',
      because: ['older-plan-no-appeal', 'talk-first'],
      sources: ['council-page', 'cfa-s51'],
    },
    {
      id: 'older-plan-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['older-plan-no-appeal', 'informal-after-meeting'],
      sources: ['council-page', 'code-of-practice-11'],
    },
    {
      id: 'older-plan-formal',
      applies: after('informal-resolution'),
      next: 'formal-resolution',
      because: ['older-plan-no-appeal', 'formal-after-informal'],
      sources: ['cfa-s57', 'code-of-practice-11'],
    },
    {
      id: 'older-plan-review',
      applies: always,
      next: 'early-review',
      because: ['review-next', 'review-leads-to-decision'],
      sources: ['cfa-s44', 'reg-20', 'cfa-s51'],
    },
  ],
};

type Appealed = SituationOf<'appealed'>;

export const APPEALED: Ladder<Appealed> = {
  id: 'appealed',
  rungs: () => ['meeting', 'informal-resolution', 'formal-resolution', 'tribunal-appeal'],
  alongside: () => [{ route: 'tribunal-appeal', why: 'carry-on-appeal' }],
  notAvailable: () => [
    { route: 'ombudsman', reason: 'ombudsman-appealed' },
    { route: 'corporate-complaint', reason: 'complaint-appealed' },
  ],
  clocks: () => ['tribunal-dates'],
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'appealed-meet',
      applies: after('nothing'),
      next: 'meeting',
      because: ['tell-the-tribunal', 'appeal-goes-on', 'talk-can-settle'],
      sources: ['council-page', 'reg-45'],
    },
    {
      id: 'appealed-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['tell-the-tribunal', 'appeal-goes-on', 'informal-after-meeting'],
      sources: ['council-page', 'code-of-practice-11'],
    },
    {
      id: 'appealed-formal',
      applies: after('informal-resolution'),
      next: 'formal-resolution',
      because: ['tell-the-tribunal', 'appeal-goes-on', 'formal-after-informal'],
      sources: ['cfa-s57', 'code-of-practice-11'],
    },
    {
      id: 'appealed-carry-on',
      applies: always,
      next: 'tribunal-appeal',
      because: ['tell-the-tribunal', 'appeal-goes-on', 'tribunal-decides'],
      sources: ['cfa-s51', 'reg-44'],
    },
  ],
};
