import type { ClockId } from '@/lib/domain/clock';
import type { SourceId } from '@/lib/domain/source';
import type { DeadlineKind } from './calculate';

/** Who must act in time. */
export type Actor = 'family' | 'council' | 'health-body';

export interface Clock {
  readonly actors: readonly [Actor, ...Actor[]];
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly calculator?: DeadlineKind;
  /** 1 is shown first: what a family loses soonest, then the council's times, then the twelve months. */
  readonly urgency: number;
}

/** Every clock of the contract. */
export const CLOCKS: { readonly [Id in ClockId]: Clock } = {
  appeal: {
    actors: ['family'],
    sources: ['tribunal-rule-20', 'tribunal-rule-12', 'ipsea-appeal-dates', 'cfa-s51'],
    calculator: 'appeal',
    urgency: 3,
  },
  'mediation-adviser': {
    actors: ['family'],
    sources: ['reg-33', 'ipsea-mediation'],
    calculator: 'appeal',
    urgency: 2,
  },
  'draft-response': {
    actors: ['family'],
    sources: ['reg-13', 'reg-22'],
    calculator: 'draft-response',
    urgency: 1,
  },
  assessment: {
    actors: ['council'],
    sources: ['reg-5', 'reg-10', 'reg-13'],
    calculator: 'assessment',
    urgency: 12,
  },
  reassessment: {
    actors: ['council'],
    sources: ['reg-25', 'reg-27'],
    urgency: 11,
  },
  'annual-review': {
    actors: ['council'],
    sources: ['reg-20', 'reg-22', 'devon-2022', 'ipsea-annual-review'],
    calculator: 'annual-review',
    urgency: 13,
  },
  'review-due': {
    actors: ['council'],
    sources: ['cfa-s44', 'ipsea-annual-review'],
    urgency: 14,
  },
  'phase-transfer': {
    actors: ['council'],
    sources: ['reg-18'],
    urgency: 8,
  },
  'tribunal-order': {
    actors: ['council'],
    sources: ['reg-44'],
    urgency: 7,
  },
  'mediation-agreement': {
    actors: ['council', 'health-body'],
    sources: ['reg-42', 'reg-44'],
    urgency: 9,
  },
  recommendation: {
    actors: ['council', 'health-body'],
    sources: ['lgsco-sen', 'recommendations-regs', 'sutton-recommendations'],
    urgency: 10,
  },
  discrimination: {
    actors: ['family'],
    sources: ['equality-act-sch17', 'equality-act-s118', 'tribunal-rule-12'],
    calculator: 'discrimination',
    urgency: 6,
  },
  ombudsman: {
    actors: ['family'],
    sources: ['lga-1974-s26b', 'lgsco-time'],
    calculator: 'ombudsman',
    urgency: 15,
  },
  'nhs-complaint': {
    actors: ['family'],
    sources: ['nhs-complaints', 'phso'],
    urgency: 16,
  },
  'social-care-complaint': {
    actors: ['family'],
    sources: ['children-act-complaints'],
    urgency: 17,
  },
  'judicial-review': {
    actors: ['family'],
    sources: ['civil-procedure-54', 'judicial-review-note', 'sossen-letter-before-claim'],
    urgency: 5,
  },
  'tribunal-dates': {
    actors: ['family', 'council'],
    sources: ['ipsea-registration', 'lincolnshire-registration'],
    urgency: 4,
  },
};

/** The same clocks, the most urgent first. */
export function mostUrgentFirst(ids: readonly ClockId[]): ClockId[] {
  return [...ids].sort((a, b) => CLOCKS[a].urgency - CLOCKS[b].urgency);
}
