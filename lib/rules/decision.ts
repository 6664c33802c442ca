import type { SituationOf } from '@/lib/domain/situation';
import { type Alongside, always, early, type Ladder, late } from './ladder';

/** Decisions that the SEND Tribunal can look at: Children and Families Act 2014, section 51. */

type Decision = SituationOf<'decision' | 'plan-decision'>;

const NEW_ASSESSMENT_STAGES: readonly Decision['stage'][] = [
  'refused-assessment',
  'refused-plan',
  'refused-reassessment',
  'plan-ceasing',
];

function alongsideDecision(s: Decision): readonly Alongside[] {
  switch (s.letter) {
    case 'under-5-weeks':
      return [
        ...(s.tried === 'nothing' || s.tried === 'meeting'
          ? [{ route: 'mediation', why: 'keeps-appeal' } as const]
          : []),
        ...(s.tried === 'informal-resolution'
          ? [{ route: 'formal-resolution', why: 'independent-talk' } as const]
          : []),
      ];
    case '5-weeks-to-2-months':
    case 'letter-not-sure':
      return [
        ...(s.tried === 'nothing' ? [{ route: 'meeting', why: 'talk-meanwhile' } as const] : []),
        ...(s.tried === 'meeting'
          ? [{ route: 'informal-resolution', why: 'talk-meanwhile' } as const]
          : []),
      ];
    case 'over-2-months':
      if (s.tried === 'mediation-asked') return [{ route: 'legal-advice', why: 'late-help' }];
      return [
        { route: 'legal-advice', why: 'late-help' },
        ...(s.tried === 'certificate'
          ? []
          : [{ route: 'mediation', why: 'late-certificate' } as const]),
        NEW_ASSESSMENT_STAGES.includes(s.stage)
          ? { route: 'request-assessment', why: 'ask-afresh' }
          : { route: 'early-review', why: 'ask-afresh' },
      ];
  }
}

export const DECISION: Ladder<Decision> = {
  id: 'decision',
  rungs: () => ['meeting', 'informal-resolution', 'mediation', 'tribunal-appeal'],
  alongside: alongsideDecision,
  notAvailable: () => [
    { route: 'ombudsman', reason: 'ombudsman-appealable' },
    { route: 'corporate-complaint', reason: 'complaint-appealable' },
  ],
  clocks: (s) => (s.tried === 'certificate' ? ['appeal'] : ['appeal', 'mediation-adviser']),
  appeal: 'with-certificate',
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
      id: 'decision-late',
      applies: late,
      next: 'tribunal-appeal',
      urgent: true,
      because: ['late-appeal', 'maybe-in-time'],
      sources: ['tribunal-rule-20', 'tribunal-rule-12', 'ipsea-late-appeal'],
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
