import type { ClockId } from '@/lib/domain/clock';
import type { SourceId } from '@/lib/domain/source';
import type { DeadlineKind } from './calculate';

/** Who must act in time. */
export type Actor = 'family' | 'council' | 'health-body';

/** What starts a clock. */
export type ClockStart =
  | 'decision-sent'
  | 'certificate-issued'
  | 'draft-served'
  | 'request-received'
  | 'reassessment-agreed'
  | 'review-meeting'
  | 'plan-made-or-last-review'
  | 'assessment-ordered'
  | 'plan-ordered'
  | 'amendment-ordered'
  | 'school-ordered'
  | 'health-or-care-agreed'
  | 'conduct'
  | 'matter-known';

/** What must be done in time. */
export type ClockDue =
  | 'appeal'
  | 'call'
  | 'views'
  | 'decision'
  | 'refusal'
  | 'draft-plan'
  | 'final-plan'
  | 'amended-plan'
  | 'named-school'
  | 'start-of-assessment'
  | 'review'
  | 'health-or-care-change'
  | 'claim'
  | 'complaint';

type Period = { readonly months: number } | { readonly weeks: number } | { readonly days: number };

/** One limit of a clock: a period from a start, or a fixed date of the year of a move. */
export type ClockLimit =
  | {
      readonly due: ClockDue;
      readonly from: ClockStart;
      readonly within: Period;
      /** The day it starts on is the first day of the period. */
      readonly firstDayCounts?: true;
    }
  | {
      readonly due: ClockDue;
      /** Month and day of the year of the move; it must be done before that day. */
      readonly before: `${number}-${number}`;
      readonly moveTo: 'school' | 'post-16';
    }
  | {
      readonly due: ClockDue;
      readonly beforeMove: Period;
      readonly moveTo: 'another-post-16';
    };

export interface Clock {
  readonly actors: readonly [Actor, ...Actor[]];
  readonly limits: readonly [ClockLimit, ...ClockLimit[]];
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly calculator?: DeadlineKind;
  /** 1 is shown first: what a family loses soonest, then the council's times, then the twelve months. */
  readonly urgency: number;
}

/** An agreement at mediation on what can be appealed runs to the times of a Tribunal order. */
const ORDER_LIMITS: Clock['limits'] = [
  { due: 'named-school', from: 'school-ordered', within: { weeks: 2 } },
  { due: 'amended-plan', from: 'amendment-ordered', within: { weeks: 5 } },
  { due: 'draft-plan', from: 'plan-ordered', within: { weeks: 5 } },
  { due: 'final-plan', from: 'plan-ordered', within: { weeks: 11 } },
  { due: 'start-of-assessment', from: 'assessment-ordered', within: { weeks: 2 } },
  { due: 'refusal', from: 'assessment-ordered', within: { weeks: 10 } },
  { due: 'final-plan', from: 'assessment-ordered', within: { weeks: 14 } },
];

/** Every clock of the contract. Where two limits of the appeal clock differ, the later counts. */
export const CLOCKS: { readonly [Id in ClockId]: Clock } = {
  appeal: {
    actors: ['family'],
    limits: [
      { due: 'appeal', from: 'decision-sent', within: { months: 2 } },
      { due: 'appeal', from: 'certificate-issued', within: { months: 1 } },
    ],
    sources: ['tribunal-rule-20', 'tribunal-rule-12', 'ipsea-appeal-dates', 'cfa-s51'],
    calculator: 'appeal',
    urgency: 3,
  },
  'mediation-adviser': {
    actors: ['family'],
    limits: [{ due: 'call', from: 'decision-sent', within: { months: 2 } }],
    sources: ['reg-33', 'ipsea-mediation'],
    calculator: 'appeal',
    urgency: 2,
  },
  'draft-response': {
    actors: ['family'],
    limits: [{ due: 'views', from: 'draft-served', within: { days: 15 }, firstDayCounts: true }],
    sources: ['reg-13', 'reg-22'],
    calculator: 'draft-response',
    urgency: 1,
  },
  assessment: {
    actors: ['council'],
    limits: [
      { due: 'decision', from: 'request-received', within: { weeks: 6 } },
      { due: 'refusal', from: 'request-received', within: { weeks: 16 } },
      { due: 'final-plan', from: 'request-received', within: { weeks: 20 } },
    ],
    sources: ['reg-5', 'reg-10', 'reg-13'],
    calculator: 'assessment',
    urgency: 9,
  },
  reassessment: {
    actors: ['council'],
    limits: [
      { due: 'decision', from: 'request-received', within: { days: 15 } },
      { due: 'final-plan', from: 'reassessment-agreed', within: { weeks: 14 } },
    ],
    sources: ['reg-25', 'reg-27'],
    urgency: 8,
  },
  'annual-review': {
    actors: ['council'],
    limits: [
      { due: 'decision', from: 'review-meeting', within: { weeks: 4 } },
      { due: 'final-plan', from: 'review-meeting', within: { weeks: 12 } },
    ],
    sources: ['reg-20', 'reg-22', 'devon-2022', 'ipsea-annual-review'],
    calculator: 'annual-review',
    urgency: 10,
  },
  'review-due': {
    actors: ['council'],
    limits: [{ due: 'review', from: 'plan-made-or-last-review', within: { months: 12 } }],
    sources: ['cfa-s44', 'ipsea-annual-review'],
    urgency: 11,
  },
  'phase-transfer': {
    actors: ['council'],
    limits: [
      { due: 'final-plan', before: '02-15', moveTo: 'school' },
      { due: 'final-plan', before: '03-31', moveTo: 'post-16' },
      { due: 'final-plan', beforeMove: { months: 5 }, moveTo: 'another-post-16' },
    ],
    sources: ['reg-18'],
    urgency: 6,
  },
  'tribunal-order': {
    actors: ['council'],
    limits: ORDER_LIMITS,
    sources: ['reg-44'],
    urgency: 5,
  },
  'mediation-agreement': {
    actors: ['council', 'health-body'],
    limits: [
      ...ORDER_LIMITS,
      { due: 'health-or-care-change', from: 'health-or-care-agreed', within: { weeks: 2 } },
    ],
    sources: ['reg-42', 'reg-44'],
    urgency: 7,
  },
  discrimination: {
    actors: ['family'],
    limits: [{ due: 'claim', from: 'conduct', within: { months: 6 }, firstDayCounts: true }],
    sources: ['equality-act-sch17', 'equality-act-s118', 'tribunal-rule-12'],
    calculator: 'discrimination',
    urgency: 4,
  },
  ombudsman: {
    actors: ['family'],
    limits: [
      { due: 'complaint', from: 'matter-known', within: { months: 12 }, firstDayCounts: true },
    ],
    sources: ['lga-1974-s26b', 'lgsco-time'],
    calculator: 'ombudsman',
    urgency: 12,
  },
  'nhs-complaint': {
    actors: ['family'],
    limits: [{ due: 'complaint', from: 'conduct', within: { months: 12 } }],
    sources: ['nhs-complaints', 'phso'],
    urgency: 13,
  },
  'social-care-complaint': {
    actors: ['family'],
    limits: [{ due: 'complaint', from: 'conduct', within: { months: 12 } }],
    sources: ['children-act-complaints'],
    urgency: 14,
  },
};

/** The same clocks, the most urgent first. */
export function mostUrgentFirst(ids: readonly ClockId[]): ClockId[] {
  return [...ids].sort((a, b) => CLOCKS[a].urgency - CLOCKS[b].urgency);
}
