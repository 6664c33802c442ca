import type { SituationOf } from '@/lib/domain/situation';
import { type Alongside, after, always, type Ladder } from './ladder';

/** Decisions that the SEND Tribunal can look at: Children and Families Act 2014, section 51. */

type Decision = SituationOf<'decision' | 'plan-decision'>;

const early = (s: { letter: Decision['letter'] }) => s.letter === 'under-5-weeks';
const late = (s: { letter: Decision['letter'] }) => s.letter === 'over-2-months';

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
  meeting: () => 'sen-team',
  rungs: () => ['meeting', 'informal-resolution', 'mediation', 'tribunal-appeal'],
  alongside: alongsideDecision,
  notAvailable: () => [
    { route: 'ombudsman', reason: 'ombudsman-appealable' },
    { route: 'corporate-complaint', reason: 'complaint-appealable' },
  ],
  clocks: (s) => (s.tried === 'certificate' ? ['appeal'] : ['appeal', 'mediation-adviser']),
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

type Placement = SituationOf<'placement'>;

function alongsidePlacement(s: Placement): readonly Alongside[] {
  const mediation: readonly Alongside[] =
    s.tried === 'certificate' ? [] : [{ route: 'mediation', why: 'voluntary-mediation' }];
  switch (s.letter) {
    case 'under-5-weeks':
      return [{ route: 'tribunal-appeal', why: 'appeal-without-certificate' }, ...mediation];
    case '5-weeks-to-2-months':
    case 'letter-not-sure':
      return [
        ...(s.tried === 'nothing' ? [{ route: 'meeting', why: 'talk-meanwhile' } as const] : []),
        ...(s.tried === 'meeting'
          ? [{ route: 'informal-resolution', why: 'talk-meanwhile' } as const]
          : []),
        ...mediation,
      ];
    case 'over-2-months':
      return [
        { route: 'legal-advice', why: 'late-help' },
        { route: 'early-review', why: 'ask-afresh' },
      ];
  }
}

export const PLACEMENT: Ladder<Placement> = {
  id: 'placement',
  meeting: () => 'sen-team',
  rungs: () => ['meeting', 'informal-resolution', 'tribunal-appeal'],
  alongside: alongsidePlacement,
  notAvailable: () => [
    { route: 'ombudsman', reason: 'ombudsman-appealable' },
    { route: 'corporate-complaint', reason: 'complaint-appealable' },
  ],
  clocks: () => ['appeal'],
  rules: [
    {
      id: 'placement-late',
      applies: late,
      next: 'tribunal-appeal',
      urgent: true,
      because: [
        'late-appeal',
        'placement-maybe-in-time',
        'placement-no-certificate',
        'placement-look-at-all',
      ],
      sources: ['tribunal-rule-20', 'tribunal-rule-12', 'ipsea-placement-mediation'],
    },
    {
      id: 'placement-meet',
      applies: (s) => early(s) && s.tried === 'nothing',
      next: 'meeting',
      because: ['talk-first', 'placement-clock-runs', 'placement-look-at-all'],
      sources: ['council-page', 'tribunal-rule-20', 'ipsea-placement-mediation'],
    },
    {
      id: 'placement-informal',
      applies: (s) => early(s) && s.tried === 'meeting',
      next: 'informal-resolution',
      because: ['informal-after-meeting', 'placement-clock-runs', 'placement-look-at-all'],
      sources: ['council-page', 'tribunal-rule-20', 'ipsea-placement-mediation'],
    },
    {
      id: 'placement-appeal',
      applies: early,
      next: 'tribunal-appeal',
      because: ['placement-appeal-next', 'placement-no-certificate', 'placement-look-at-all'],
      sources: ['cfa-s51', 'cfa-s55', 'ipsea-placement-mediation'],
    },
    {
      id: 'placement-appeal-soon',
      applies: always,
      next: 'tribunal-appeal',
      urgent: true,
      because: ['time-is-short', 'placement-no-certificate', 'placement-look-at-all'],
      sources: ['cfa-s51', 'tribunal-rule-20', 'ipsea-placement-mediation'],
    },
  ],
};

type BeforeDecision = SituationOf<'before-decision'>;

export const BEFORE_DECISION: Ladder<BeforeDecision> = {
  id: 'before-decision',
  meeting: () => 'sen-team',
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
  meeting: () => 'sen-team',
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

type OlderPlan = SituationOf<'older-plan'>;

export const OLDER_PLAN: Ladder<OlderPlan> = {
  id: 'older-plan',
  meeting: () => 'sen-team',
  rungs: () => ['meeting', 'informal-resolution', 'formal-resolution', 'early-review'],
  alongside: () => [
    { route: 'early-review', why: 'review-opens-appeal' },
    { route: 'request-assessment', why: 'refusal-opens-appeal' },
  ],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'older-plan-not-appealable' }],
  clocks: () => ['appeal'],
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

type Moving = SituationOf<'moving'>;

export const MOVING: Ladder<Moving> = {
  id: 'moving',
  meeting: () => 'sen-team',
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

type Appealed = SituationOf<'appealed'>;

export const APPEALED: Ladder<Appealed> = {
  id: 'appealed',
  meeting: () => 'sen-team',
  rungs: () => ['meeting', 'informal-resolution', 'formal-resolution', 'tribunal-appeal'],
  alongside: () => [{ route: 'tribunal-appeal', why: 'carry-on-appeal' }],
  notAvailable: () => [{ route: 'ombudsman', reason: 'ombudsman-appealed' }],
  clocks: () => [],
  rules: [
    {
      id: 'appealed-meet',
      applies: after('nothing'),
      next: 'meeting',
      because: ['appeal-goes-on', 'talk-can-settle'],
      sources: ['council-page', 'reg-45'],
    },
    {
      id: 'appealed-informal',
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['appeal-goes-on', 'informal-after-meeting'],
      sources: ['council-page', 'code-of-practice-11'],
    },
    {
      id: 'appealed-formal',
      applies: after('informal-resolution'),
      next: 'formal-resolution',
      because: ['appeal-goes-on', 'formal-after-informal'],
      sources: ['cfa-s57', 'code-of-practice-11'],
    },
    {
      id: 'appealed-carry-on',
      applies: always,
      next: 'tribunal-appeal',
      because: ['appeal-goes-on', 'tribunal-decides'],
      sources: ['cfa-s51', 'reg-44'],
    },
  ],
};
