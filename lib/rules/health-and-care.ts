import type { SituationOf } from '@/lib/domain/situation';
import { after, always, type Ladder, type Rule } from './ladder';

/** Health and social care: parts of a plan that the Tribunal cannot look at alone, and help outside one. */

type HealthOrCarePart = SituationOf<'health-or-care-part'>;
type DuringProcess = SituationOf<'health-or-care-during'>;

const isHealth = (s: HealthOrCarePart | DuringProcess) =>
  s.kind === 'health-or-care-part' ? s.part === 'health' : s.about === 'health-provision';

/** Talk, then the body's own complaint, then its ombudsman: the same order for health and for care. */
function healthOrCareRungs(health: boolean) {
  return [
    'meeting',
    'informal-resolution',
    'formal-resolution',
    health ? 'nhs-complaint' : 'social-care-complaint',
    health ? 'health-ombudsman' : 'ombudsman',
  ] as const;
}

function healthOrCareRules(
  prefix: 'health-or-care-part' | 'health-or-care-during',
): readonly Rule<HealthOrCarePart | DuringProcess>[] {
  const complaining = (s: HealthOrCarePart | DuringProcess) =>
    s.tried === 'formal-resolution' || s.tried === 'complaint-open';
  return [
    {
      id: `${prefix}-meet`,
      applies: after('nothing'),
      next: 'meeting',
      because: ['health-or-care-talk', 'talk-first'],
      sources: ['council-page', 'cfa-s57'],
    },
    {
      id: `${prefix}-informal`,
      applies: after('meeting'),
      next: 'informal-resolution',
      because: ['informal-after-meeting'],
      sources: ['council-page', 'code-of-practice-11'],
    },
    {
      id: `${prefix}-formal`,
      applies: after('informal-resolution'),
      next: 'formal-resolution',
      because: ['formal-after-informal'],
      sources: ['cfa-s57', 'code-of-practice-11'],
    },
    {
      id: `${prefix}-nhs-complaint`,
      applies: (s) => isHealth(s) && complaining(s),
      next: 'nhs-complaint',
      because: ['nhs-answers-for-health'],
      sources: ['nhs-complaints', 'cfa-s42'],
    },
    {
      id: `${prefix}-social-care-complaint`,
      applies: complaining,
      next: 'social-care-complaint',
      because: ['care-answers-for-care'],
      sources: ['children-act-complaints', 'cfa-s37'],
    },
    {
      id: `${prefix}-health-ombudsman`,
      applies: isHealth,
      next: 'health-ombudsman',
      because: ['complaint-used-up', 'health-ombudsman-next'],
      sources: ['phso', 'nhs-complaints'],
    },
    {
      id: `${prefix}-ombudsman`,
      applies: always,
      next: 'ombudsman',
      because: ['complaint-used-up', 'ombudsman-next'],
      sources: ['lgsco-sen', 'lga-1974-s26b'],
    },
  ];
}

export const HEALTH_OR_CARE_PART: Ladder<HealthOrCarePart> = {
  id: 'health-or-care-part',
  rungs: (s) => healthOrCareRungs(isHealth(s)),
  alongside: () => [{ route: 'mediation', why: 'mediation-health-care' }],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'health-care-not-alone' }],
  clocks: (s) =>
    isHealth(s) ? ['appeal', 'mediation-adviser'] : ['appeal', 'mediation-adviser', 'ombudsman'],
  appeal: 'with-education',
  whoseRight: () => 'theirs',
  rules: healthOrCareRules('health-or-care-part'),
};

export const HEALTH_OR_CARE_DURING: Ladder<DuringProcess> = {
  id: 'health-or-care-during',
  rungs: (s) => healthOrCareRungs(isHealth(s)),
  alongside: () => [],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'health-care-recommendations' }],
  clocks: (s) => (isHealth(s) ? ['nhs-complaint'] : ['social-care-complaint', 'ombudsman']),
  whoseRight: () => 'either',
  rules: healthOrCareRules('health-or-care-during'),
};

type OutsideProcess = SituationOf<'health-or-care-outside'>;

export const HEALTH_OR_CARE_OUTSIDE: Ladder<OutsideProcess> = {
  id: 'health-or-care-outside',
  rungs: (s) =>
    s.about === 'health-provision'
      ? ['nhs-complaint', 'health-ombudsman']
      : ['social-care-complaint', 'ombudsman'],
  alongside: () => [],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'health-care-recommendations' }],
  clocks: (s) =>
    s.about === 'health-provision' ? ['nhs-complaint'] : ['social-care-complaint', 'ombudsman'],
  whoseRight: () => 'either',
  rules: [
    {
      id: 'outside-nhs-complaint',
      applies: (s) =>
        s.about === 'health-provision' && (s.tried === 'nothing' || s.tried === 'complaint-open'),
      next: 'nhs-complaint',
      because: ['nhs-answers-for-health'],
      sources: ['nhs-complaints'],
    },
    {
      id: 'outside-social-care-complaint',
      applies: after('nothing', 'complaint-open'),
      next: 'social-care-complaint',
      because: ['care-answers-for-care'],
      sources: ['children-act-complaints'],
    },
    {
      id: 'outside-health-ombudsman',
      applies: (s) => s.about === 'health-provision',
      next: 'health-ombudsman',
      because: ['complaint-used-up', 'health-ombudsman-next'],
      sources: ['phso', 'nhs-complaints'],
    },
    {
      id: 'outside-ombudsman',
      applies: always,
      next: 'ombudsman',
      because: ['complaint-used-up', 'ombudsman-next'],
      sources: ['lgsco-sen', 'lga-1974-s26b'],
    },
  ],
};
