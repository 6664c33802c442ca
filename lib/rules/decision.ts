import type { SituationOf } from '@/lib/domain/situation';
import { type Alongside, always, early, type Ladder, late, meetingToo } from './ladder';

/** Decisions that the SEND Tribunal can look at: Children and Families Act 2014, section 51. */

type Decision = SituationOf<'decision' | 'plan-decision'>;

/** Decisions after which the same can be asked for again. */
const ASKED_AGAIN: readonly Decision['stage'][] = [
  'refused-assessment',
  'refused-plan',
  'refused-reassessment',
  'plan-ceasing',
];

/** Decisions that leave no plan in force to be reviewed. */
const WITHOUT_A_PLAN: readonly Decision['stage'][] = [
  'refused-assessment',
  'refused-plan',
  'plan-ceasing',
];

function whenEarly({ tried }: Decision): readonly Alongside[] {
  switch (tried) {
    case 'nothing':
    case 'meeting':
      return [{ route: 'mediation', why: 'keeps-appeal' }];
    case 'informal-resolution':
      return [{ route: 'formal-resolution', why: 'independent-talk' }];
    case 'certificate':
      return [{ route: 'informal-resolution', why: 'talk-meanwhile' }];
    default:
      return [];
  }
}

function whenShort(s: Decision): readonly Alongside[] {
  return [
    ...meetingToo(s),
    ...(s.tried === 'meeting' || s.tried === 'certificate'
      ? [{ route: 'informal-resolution', why: 'talk-meanwhile' } as const]
      : []),
    ...(s.letter === 'letter-not-sure' && s.tried !== 'certificate'
      ? [{ route: 'legal-advice', why: 'late-help' } as const]
      : []),
  ];
}

function whenLate(s: Decision): readonly Alongside[] {
  if (s.tried === 'mediation-asked')
    return [
      { route: 'tribunal-appeal', why: 'late-appeal-now' },
      { route: 'legal-advice', why: 'late-help' },
    ];
  return [
    ...(s.tried === 'certificate'
      ? []
      : [{ route: 'mediation', why: 'call-before-late-appeal' } as const]),
    { route: 'legal-advice', why: 'late-help' },
    ...(ASKED_AGAIN.includes(s.stage)
      ? [{ route: 'request-assessment', why: 'ask-again' } as const]
      : []),
    ...(WITHOUT_A_PLAN.includes(s.stage)
      ? []
      : [{ route: 'early-review', why: 'early-review-afresh' } as const]),
  ];
}

export const DECISION: Ladder<Decision> = {
  id: 'decision',
  rungs: () => ['meeting', 'informal-resolution', 'mediation', 'tribunal-appeal'],
  alongside: (s) => {
    switch (s.letter) {
      case 'under-5-weeks':
        return whenEarly(s);
      case '5-weeks-to-2-months':
      case 'letter-not-sure':
        return whenShort(s);
      case 'over-2-months':
        return whenLate(s);
    }
  },
  notAvailable: () => [
    { route: 'ombudsman', reason: 'ombudsman-appealable' },
    { route: 'corporate-complaint', reason: 'complaint-appealable' },
  ],
  clocks: (s) => (s.tried === 'certificate' ? ['appeal'] : ['appeal', 'mediation-adviser']),
  appeal: 'with-certificate',
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'decision-late-adviser-asked',
      applies: (s) => late(s) && s.tried === 'mediation-asked',
      next: 'mediation',
      urgent: true,
      because: ['late-adviser-asked', 'maybe-in-time'],
      sources: ['tribunal-rule-20', 'reg-33', 'cfa-s55'],
    },
    {
      id: 'decision-late-certificate',
      applies: (s) => late(s) && s.tried === 'certificate',
      next: 'tribunal-appeal',
      urgent: true,
      because: ['late-appeal', 'maybe-in-time'],
      sources: ['tribunal-rule-20', 'tribunal-rule-12', 'ipsea-late-appeal'],
    },
    {
      id: 'decision-late',
      applies: late,
      next: 'tribunal-appeal',
      urgent: true,
      because: ['late-appeal', 'late-call-first', 'maybe-in-time'],
      sources: ['tribunal-rule-20', 'tribunal-rule-12', 'ipsea-late-appeal', 'cfa-s55'],
    },
    {
      id: 'decision-certificate',
      applies: (s) => early(s) && s.tried === 'certificate',
      next: 'tribunal-appeal',
      because: ['certificate-opens-appeal', 'appeal-clock-runs'],
      sources: ['cfa-s51', 'cfa-s55', 'tribunal-rule-20'],
    },
    {
      id: 'decision-meet',
      applies: (s) => early(s) && s.tried === 'nothing',
      next: 'meeting',
      because: ['talk-first', 'talk-does-not-stop-clock'],
      sources: ['council-page', 'tribunal-rule-20', 'reg-33'],
    },
    {
      id: 'decision-informal',
      applies: (s) => early(s) && s.tried === 'meeting',
      next: 'informal-resolution',
      because: ['informal-after-meeting', 'talk-does-not-stop-clock'],
      sources: ['council-page', 'tribunal-rule-20', 'reg-33'],
    },
    {
      id: 'decision-mediate',
      applies: early,
      next: 'mediation',
      because: ['mediation-next', 'certificate-needed'],
      sources: ['cfa-s52', 'cfa-s55', 'reg-33'],
    },
    {
      id: 'decision-certificate-soon',
      applies: (s) => s.tried === 'certificate',
      next: 'tribunal-appeal',
      urgent: true,
      because: ['certificate-opens-appeal', 'time-is-short'],
      sources: ['cfa-s51', 'cfa-s55', 'tribunal-rule-20'],
    },
    {
      id: 'decision-mediate-soon',
      applies: always,
      next: 'mediation',
      urgent: true,
      because: ['time-is-short', 'certificate-needed'],
      sources: ['cfa-s55', 'reg-33', 'tribunal-rule-20'],
    },
  ],
};
