import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import type { SituationOf } from '@/lib/domain/situation';
import type { SourceId } from '@/lib/domain/source';
import { type Alongside, always, complained, type Ladder, type Rule } from './ladder';
import type { BecauseReason } from './reason';

/** Things done late, badly or not at all: there is no decision to appeal, so the ladder is complaint. */

const informals = (s: Parameters<typeof complained>[0]): readonly Alongside[] =>
  complained(s)
    ? []
    : [
        { route: 'informal-resolution', why: 'help-to-agree' },
        { route: 'formal-resolution', why: 'independent-talk' },
      ];

const COUNCIL_RUNGS = ['meeting', 'corporate-complaint', 'ombudsman'] as const;

type Complainable = SituationOf<
  'council-conduct' | 'delay' | 'elsewhere' | 'not-delivered' | 'setting-conduct'
>;

/** Meeting, then the complaint of whoever is responsible, then the body above it. */
function meetThenComplain<S extends Complainable>(
  prefix: string,
  about: BecauseReason,
  complaint: Extract<
    RouteId,
    'corporate-complaint' | 'nhs-complaint' | 'social-care-complaint' | 'setting-complaint'
  >,
  above: RouteId,
  sources: readonly [SourceId, ...SourceId[]],
  aboveSources: readonly SourceId[],
  covers: (situation: S) => boolean = always,
): readonly Rule<S>[] {
  return [
    {
      id: `${prefix}-meet`,
      applies: (s) => covers(s) && s.tried === 'nothing',
      next: 'meeting',
      because: [about, 'talk-first'],
      sources: ['council-page', ...sources],
    },
    {
      id: `${prefix}-complain`,
      applies: (s) => covers(s) && (s.tried === 'meeting' || s.tried === 'complaint-open'),
      next: complaint,
      because: [about, 'complaint-next'],
      sources,
    },
    {
      id: `${prefix}-above`,
      applies: covers,
      next: above,
      because: ['complaint-used-up', aboveReason(above)],
      sources: aboveSources,
    },
  ];
}

function aboveReason(above: RouteId): BecauseReason {
  switch (above) {
    case 'health-ombudsman':
      return 'health-ombudsman-next';
    case 'ofsted':
      return 'ofsted-next';
    case 'department-for-education':
      return 'department-next';
    default:
      return 'ombudsman-next';
  }
}

const OMBUDSMAN_SOURCES = ['lgsco-sen', 'lga-1974-s26b'] as const;

export const COUNCIL_CONDUCT: Ladder<SituationOf<'council-conduct'>> = {
  id: 'council-conduct',
  meeting: () => 'sen-team',
  rungs: () => COUNCIL_RUNGS,
  alongside: informals,
  notAvailable: () => [],
  clocks: () => ['ombudsman'],
  rules: meetThenComplain(
    'council-conduct',
    'council-answers-for-conduct',
    'corporate-complaint',
    'ombudsman',
    ['council-complaints', 'complaint-handling-code'],
    OMBUDSMAN_SOURCES,
  ),
};

type Delay = SituationOf<'delay'>;

const URGENT_DELAYS: readonly Delay['stage'][] = ['phase-transfer-late', 'tribunal-order-late'];
const isUrgentDelay = (s: Delay) => URGENT_DELAYS.includes(s.stage);

function missedClocks(s: Delay): readonly ClockId[] {
  switch (s.stage) {
    case 'assessment-decision-late':
    case 'plan-late':
      return ['assessment'];
    case 'review-late':
      return ['review-due', 'annual-review'];
    case 'amended-plan-late':
      return ['annual-review'];
    case 'phase-transfer-late':
      return ['phase-transfer'];
    case 'reassessment-late':
      return ['reassessment'];
    case 'mediation-agreement-late':
      return ['mediation-agreement'];
    case 'tribunal-order-late':
      return ['tribunal-order'];
  }
}

export const DELAY: Ladder<Delay> = {
  id: 'delay',
  meeting: () => 'sen-team',
  rungs: () => COUNCIL_RUNGS,
  alongside: (s) => [
    ...(s.stage === 'mediation-agreement-late'
      ? [{ route: 'tribunal-appeal', why: 'appeal-if-time' } as const]
      : []),
    { route: 'legal-advice', why: 'advice-on-duty' },
    ...(isUrgentDelay(s) && s.tried === 'nothing'
      ? [{ route: 'meeting', why: 'talk-meanwhile' } as const]
      : []),
    ...informals(s),
  ],
  notAvailable: (s) =>
    s.stage === 'mediation-agreement-late'
      ? []
      : [{ route: 'tribunal-appeal', reason: 'late-is-no-decision' }],
  clocks: (s) => ['ombudsman', ...missedClocks(s)],
  rules: [
    {
      id: 'delay-urgent-complain',
      applies: (s) =>
        isUrgentDelay(s) &&
        (s.tried === 'nothing' || s.tried === 'meeting' || s.tried === 'complaint-open'),
      next: 'corporate-complaint',
      urgent: true,
      because: ['date-in-law-missed', 'urgent-delay'],
      sources: ['reg-18', 'reg-44', 'council-complaints'],
    },
    {
      id: 'delay-urgent-ombudsman',
      applies: isUrgentDelay,
      next: 'ombudsman',
      urgent: true,
      because: ['complaint-used-up', 'ombudsman-next'],
      sources: OMBUDSMAN_SOURCES,
    },
    ...meetThenComplain<Delay>(
      'delay',
      'date-in-law-missed',
      'corporate-complaint',
      'ombudsman',
      ['council-complaints', 'complaint-handling-code'],
      OMBUDSMAN_SOURCES,
    ),
  ],
};

type NotDelivered = SituationOf<'not-delivered'>;

const withoutF = (s: NotDelivered) => s.part === 'section-g' || s.part === 'section-h';
const done = (s: NotDelivered) =>
  s.tried === 'complaint-unanswered' || s.tried === 'complaint-finished';

export const NOT_DELIVERED: Ladder<NotDelivered> = {
  id: 'not-delivered',
  meeting: (s) => {
    switch (s.part) {
      case 'section-g':
        return 'nhs-service';
      case 'section-h':
        return 'social-worker';
      case 'section-f':
      case 'sections-f-and-g':
        return 'sen-team';
    }
  },
  rungs: (s) => {
    switch (s.part) {
      case 'section-g':
        return ['meeting', 'nhs-complaint', 'health-ombudsman'];
      case 'section-h':
        return ['meeting', 'social-care-complaint', 'ombudsman'];
      case 'section-f':
      case 'sections-f-and-g':
        return COUNCIL_RUNGS;
    }
  },
  alongside: (s) => [
    ...(withoutF(s) ? [] : [{ route: 'legal-advice', why: 'advice-on-duty' } as const]),
    ...informals(s),
    ...(s.part === 'sections-f-and-g'
      ? [
          done(s)
            ? ({ route: 'health-ombudsman', why: 'health-part-above' } as const)
            : ({ route: 'nhs-complaint', why: 'health-part' } as const),
        ]
      : []),
  ],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'not-delivered-not-appealable' }],
  clocks: (s) => {
    switch (s.part) {
      case 'section-g':
        return ['nhs-complaint'];
      case 'section-h':
        return ['social-care-complaint'];
      case 'section-f':
        return ['ombudsman'];
      case 'sections-f-and-g':
        return ['ombudsman', 'nhs-complaint'];
    }
  },
  rules: [
    ...meetThenComplain<NotDelivered>(
      'section-g',
      'nhs-must-arrange-g',
      'nhs-complaint',
      'health-ombudsman',
      ['cfa-s42', 'nhs-complaints'],
      ['phso', 'nhs-complaints'],
      (s) => s.part === 'section-g',
    ),
    ...meetThenComplain<NotDelivered>(
      'section-h',
      'care-answers-for-h',
      'social-care-complaint',
      'ombudsman',
      ['cfa-s37', 'children-act-complaints'],
      OMBUDSMAN_SOURCES,
      (s) => s.part === 'section-h',
    ),
    ...meetThenComplain<NotDelivered>(
      'section-f',
      'council-must-secure-f',
      'corporate-complaint',
      'ombudsman',
      ['cfa-s42', 'council-complaints'],
      OMBUDSMAN_SOURCES,
    ),
  ],
};

type SettingConduct = SituationOf<'setting-conduct'>;

const EARLY_YEARS_SOURCES = ['early-years-complaints'] as const;
const SCHOOL_SOURCES = ['council-school-complaints', 'gov-complain-school'] as const;

export const SETTING_CONDUCT: Ladder<SettingConduct> = {
  id: 'setting-conduct',
  meeting: () => 'setting',
  rungs: (s) => [
    'meeting',
    'setting-complaint',
    s.setting === 'early-years' ? 'ofsted' : 'department-for-education',
  ],
  alongside: informals,
  notAvailable: () => [{ route: 'ombudsman', reason: 'ombudsman-not-schools' }],
  clocks: (s) => discriminationClock(s.setting),
  rules: [
    ...meetThenComplain<SettingConduct>(
      'early-years-conduct',
      'setting-answers-for-conduct',
      'setting-complaint',
      'ofsted',
      EARLY_YEARS_SOURCES,
      EARLY_YEARS_SOURCES,
      (s) => s.setting === 'early-years',
    ),
    ...meetThenComplain<SettingConduct>(
      'setting-conduct',
      'setting-answers-for-conduct',
      'setting-complaint',
      'department-for-education',
      SCHOOL_SOURCES,
      ['gov-complain-school'],
    ),
  ],
};

/** The six months of the Equality Act run at once where the Tribunal hears claims: against schools. */
export function discriminationClock(
  setting: SituationOf<'setting-support'>['setting'],
): readonly ClockId[] {
  switch (setting) {
    case 'maintained-school':
    case 'academy':
    case 'independent-school':
    case 'non-maintained-special-school':
      return ['discrimination'];
    case 'early-years':
    case 'college':
    case 'training-provider':
    case 'not-in-a-setting':
      return [];
  }
}

export const ELSEWHERE: Ladder<SituationOf<'elsewhere'>> = {
  id: 'elsewhere',
  meeting: () => 'sen-team',
  rungs: () => COUNCIL_RUNGS,
  alongside: () => [{ route: 'legal-advice', why: 'advice-on-duty' }],
  notAvailable: (s) =>
    s.topic === 'no-letter'
      ? [
          { route: 'tribunal-appeal', reason: 'appeal-needs-letter' },
          { route: 'mediation', reason: 'mediation-needs-letter' },
        ]
      : [],
  clocks: () => ['ombudsman'],
  rules: [
    ...meetThenComplain<SituationOf<'elsewhere'>>(
      'out-of-school',
      'council-must-arrange-education',
      'corporate-complaint',
      'ombudsman',
      ['education-act-1996-s19', 'council-complaints'],
      OMBUDSMAN_SOURCES,
      (s) => s.topic === 'out-of-school',
    ),
    ...meetThenComplain<SituationOf<'elsewhere'>>(
      'moved-area',
      'plan-moves-too',
      'corporate-complaint',
      'ombudsman',
      ['reg-15', 'council-complaints'],
      OMBUDSMAN_SOURCES,
      (s) => s.topic === 'moved-area',
    ),
    ...meetThenComplain<SituationOf<'elsewhere'>>(
      'no-letter',
      'letter-is-owed',
      'corporate-complaint',
      'ombudsman',
      ['reg-5', 'ipsea-annual-review', 'council-complaints'],
      OMBUDSMAN_SOURCES,
    ),
  ],
};

type Signpost = SituationOf<'signpost'>;

export const SIGNPOST: Ladder<Signpost> = {
  id: 'signpost',
  meeting: () => 'sen-team',
  rungs: (s) => [s.topic === 'tribunal-decision' ? 'legal-advice' : 'other-routes'],
  alongside: () => [],
  notAvailable: () => [],
  clocks: () => [],
  rules: [
    {
      id: 'tribunal-decision',
      applies: (s) => s.topic === 'tribunal-decision',
      next: 'legal-advice',
      urgent: true,
      because: ['upper-tribunal-limit', 'upper-tribunal'],
      sources: ['upper-tribunal'],
    },
    {
      id: 'excluded',
      applies: (s) => s.topic === 'excluded',
      next: 'other-routes',
      urgent: true,
      because: ['exclusion-limit', 'exclusion-panel'],
      sources: ['exclusion-review'],
    },
    {
      id: 'transport',
      applies: (s) => s.topic === 'transport',
      next: 'other-routes',
      because: ['transport-own-appeal'],
      sources: ['transport-appeals', 'ipsea-transport'],
    },
    {
      id: 'admission',
      applies: (s) => s.topic === 'admission',
      next: 'other-routes',
      because: ['admission-own-appeal'],
      sources: ['admissions-appeals'],
    },
    {
      id: 'records',
      applies: (s) => s.topic === 'records',
      next: 'other-routes',
      because: ['records-in-writing'],
      sources: ['gov-complain-school'],
    },
    {
      id: 'not-listed',
      applies: always,
      next: 'other-routes',
      because: ['ask-for-advice'],
      sources: ['cfa-s32'],
    },
  ],
};
