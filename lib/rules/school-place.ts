import type { SituationOf } from '@/lib/domain/situation';
import { after, always, informals, type Ladder, nextTalk } from './ladder';

/** A school that says it cannot take or keep a child, while no final plan names it. */

type CannotMeet = SituationOf<'school-cannot-meet-need'>;

export const SCHOOL_CANNOT_MEET_NEED: Ladder<CannotMeet> = {
  id: 'school-cannot-meet-need',
  rungs: () => [
    'written-request',
    'meeting',
    'informal-resolution',
    'formal-resolution',
    'tribunal-appeal',
  ],
  alongside: (s) => [
    { route: 'respond-to-draft', why: 'reply-to-draft-if-here' },
    ...(s.tried === 'written-request' ? informals(s) : nextTalk(s)),
  ],
  notAvailable: () => [
    { route: 'tribunal-appeal', reason: 'no-final-plan-yet' },
    { route: 'mediation', reason: 'no-mediation-before-final' },
  ],
  clocks: () => ['draft-response'],
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'cannot-meet-need-meet',
      applies: after('written-request'),
      next: 'meeting',
      because: ['letter-not-answered', 'council-decides-the-school'],
      sources: ['council-page', 'cfa-s39', 'ipsea-school-choice'],
    },
    {
      id: 'cannot-meet-need-write',
      applies: always,
      next: 'written-request',
      because: ['council-decides-the-school'],
      sources: ['cfa-s38', 'cfa-s39', 'ipsea-school-choice'],
    },
  ],
};

type WantsToEnd = SituationOf<'school-wants-to-end-place'>;

export const SCHOOL_WANTS_TO_END_PLACE: Ladder<WantsToEnd> = {
  id: 'school-wants-to-end-place',
  rungs: () => ['meeting', 'informal-resolution', 'formal-resolution', 'early-review'],
  alongside: (s) => [
    { route: 'request-assessment', why: 'ask-without-plan' },
    { route: 'legal-advice', why: 'advice-with-clock' },
    ...nextTalk(s),
  ],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'ending-not-yet-decided' }],
  clocks: () => ['judicial-review', 'discrimination'],
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'wants-to-end-place-review',
      applies: always,
      next: 'early-review',
      urgent: true,
      because: ['place-stays-until-changed', 'review-leads-to-decision'],
      sources: ['cfa-s44', 'cfa-s42', 'reg-20'],
    },
  ],
};
