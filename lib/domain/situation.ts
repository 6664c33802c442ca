import { z } from 'zod';
import { ANSWERS, type AnswerTo, type Key, SCHOOLS } from './answers';
import { COMPLAINTS } from './step';
import { topicsIn } from './topic';

/**
 * The closed space of situations: one row for each family of answers that can stand together.
 * A situation takes one value from each list of one row and nothing else, so an inconsistent one
 * cannot be written. The questions a visitor meets and the type below are both read off this table.
 */

const TRIED_PLACEMENT = [
  'certificate',
  'complaint-finished',
  'complaint-open',
  'formal-resolution',
  'informal-resolution',
  'meeting',
  'nothing',
] as const;
const TRIED_DECISION = [...TRIED_PLACEMENT, 'mediation-asked'] as const;
const TRIED_COMPLAINT = [...COMPLAINTS, 'nothing'] as const;
const TRIED_MEETING = [...COMPLAINTS, 'meeting', 'nothing'] as const;
const TRIED_DUTY = [...COMPLAINTS, 'written-request', 'meeting', 'nothing'] as const;
const TRIED_FIRST_TALKS = ['informal-resolution', 'meeting', 'nothing'] as const;
const TRIED_TALKS = ['formal-resolution', ...TRIED_FIRST_TALKS] as const;
const TRIED_INFORMAL = [...COMPLAINTS, ...TRIED_FIRST_TALKS] as const;
const TRIED_FORMAL = [...COMPLAINTS, ...TRIED_TALKS] as const;

const SETTINGS_WITH_A_PROVIDER = [
  'early-years',
  ...SCHOOLS,
  'college',
  'training-provider',
] as const;

export const SITUATIONS = {
  decision: {
    about: ['council-decision'],
    stage: [
      'refused-assessment',
      'refused-plan',
      'review-no-change',
      'plan-ceasing',
      'refused-reassessment',
    ],
    letter: ANSWERS.letter,
    tried: TRIED_DECISION,
  },
  'assessment-under-way': {
    about: ['council-decision'],
    stage: ['assessment-under-way'],
    tried: ['written-request', ...TRIED_FIRST_TALKS],
  },
  'review-under-way': {
    about: ['council-decision'],
    stage: ['review-under-way'],
    tried: TRIED_FIRST_TALKS,
  },
  'plan-may-cease': {
    about: ['council-decision'],
    stage: ['plan-may-cease'],
    tried: ['replied', ...TRIED_FIRST_TALKS],
  },
  appealed: {
    about: ['council-decision', 'plan-content'],
    stage: ['appeal-lodged'],
    tried: TRIED_TALKS,
  },
  'plan-decision': {
    about: ['plan-content'],
    stage: ['final-plan'],
    part: [
      'needs-or-provision',
      'needs-provision-and-placement',
      'education-with-health-or-care',
      'sections-not-sure',
    ],
    letter: ANSWERS.letter,
    tried: TRIED_DECISION,
  },
  placement: {
    about: ['plan-content'],
    stage: ['final-plan'],
    part: ['placement'],
    letter: ANSWERS.letter,
    tried: TRIED_PLACEMENT,
  },
  'health-or-care-part': {
    about: ['plan-content'],
    stage: ['final-plan'],
    part: ['health', 'social-care'],
    tried: TRIED_FORMAL,
  },
  'other-part': {
    about: ['plan-content'],
    stage: ['final-plan'],
    part: ['outcomes', 'other-sections'],
    tried: TRIED_TALKS,
  },
  'personal-budget': {
    about: ['plan-content'],
    stage: ['final-plan'],
    part: ['personal-budget'],
    tried: TRIED_INFORMAL,
  },
  draft: {
    about: ['plan-content'],
    stage: ['draft-plan', 'amendment-notice'],
    tried: ['replied', ...TRIED_TALKS],
  },
  'older-plan': {
    about: ['plan-content'],
    stage: ['older-plan'],
    tried: TRIED_TALKS,
  },
  moving: {
    about: ['plan-content'],
    stage: ['moving-to-school', 'moving-to-secondary', 'moving-to-post-16'],
    tried: ['written-request', ...TRIED_FIRST_TALKS],
  },
  'not-delivered': {
    about: ['plan-not-delivered'],
    part: ['section-f', 'section-g', 'section-h', 'sections-f-and-g', 'sections-not-sure'],
    tried: TRIED_DUTY,
  },
  'setting-support': {
    about: ['setting-support'],
    setting: [...SETTINGS_WITH_A_PROVIDER, 'not-in-a-setting'],
    tried: TRIED_FORMAL,
  },
  'setting-conduct': {
    about: ['setting-conduct'],
    setting: SETTINGS_WITH_A_PROVIDER,
    tried: TRIED_MEETING,
  },
  'council-conduct': {
    about: ['council-conduct'],
    tried: TRIED_MEETING,
  },
  delay: {
    about: ['delay'],
    stage: [
      'assessment-decision-late',
      'plan-late',
      'review-late',
      'amended-plan-late',
      'reassessment-late',
      'recommendation-ignored',
    ],
    tried: TRIED_DUTY,
  },
  'urgent-delay': {
    about: ['delay'],
    stage: ['phase-transfer-late', 'mediation-agreement-late', 'tribunal-order-late'],
    tried: TRIED_MEETING,
  },
  'out-of-education': {
    about: ['out-of-education'],
    topic: topicsIn('out-of-education'),
    tried: TRIED_DUTY,
  },
  'named-school-refuses': {
    about: ['school-place'],
    topic: topicsIn('named-school-refuses'),
    tried: TRIED_DUTY,
  },
  'school-cannot-meet-need': {
    about: ['school-place'],
    topic: topicsIn('school-cannot-meet-need'),
    tried: ['written-request', ...TRIED_TALKS],
  },
  'school-wants-to-end-place': {
    about: ['school-place'],
    topic: topicsIn('school-wants-to-end-place'),
    tried: TRIED_TALKS,
  },
  'health-or-care-during': {
    about: ['health-provision', 'social-care-provision'],
    stage: ['during-ehc-process'],
    tried: TRIED_FORMAL,
  },
  'health-or-care-outside': {
    about: ['health-provision', 'social-care-provision'],
    stage: ['outside-ehc-process'],
    tried: TRIED_COMPLAINT,
  },
  discrimination: {
    about: ['discrimination'],
    setting: [...SETTINGS_WITH_A_PROVIDER, 'other-service'],
    when: ANSWERS.when,
    tried: TRIED_MEETING,
  },
  'duty-elsewhere': {
    about: ['something-else'],
    topic: topicsIn('duty-elsewhere'),
    tried: TRIED_DUTY,
  },
  transport: {
    about: ['something-else'],
    topic: topicsIn('transport'),
    tried: ['transport-stage-two', 'transport-stage-one', 'nothing'],
  },
  'kept-out': {
    about: ['out-of-education'],
    topic: topicsIn('kept-out'),
  },
  elsewhere: {
    about: ['something-else'],
    topic: topicsIn('elsewhere'),
  },
} as const satisfies Record<string, Shape>;

/** The keys of a situation: all but `who`, which changes words only. */
export type SituationKey = Exclude<Key, 'who'>;

type Shape = { readonly [K in SituationKey]?: readonly AnswerTo<K>[] };

export type SituationKind = keyof typeof SITUATIONS;

type Values<R extends Shape> = {
  readonly [P in keyof R]: R[P] extends readonly (infer V)[] ? V : never;
};

/** What a family's answers amount to: one row of {@link SITUATIONS}, one value for each of its keys. */
export type Situation = {
  [K in SituationKind]: { readonly kind: K } & Values<(typeof SITUATIONS)[K]>;
}[SituationKind];

export type SituationOf<K extends SituationKind> = Extract<Situation, { readonly kind: K }>;

/** The rows as data without their literal types, for code that walks over all of them. */
export const SITUATION_ROWS: readonly {
  readonly kind: SituationKind;
  readonly row: { readonly [K in SituationKey]?: readonly string[] };
}[] = Object.entries(SITUATIONS).map(([kind, row]) => ({ kind: kind as SituationKind, row }));

const rowSchemas = SITUATION_ROWS.map(({ kind, row }) =>
  z
    .strictObject(
      Object.fromEntries(Object.entries(row).map(([key, values]) => [key, z.enum(values)])),
    )
    .transform((answers) => ({ kind, ...answers })),
);

/** Parses complete answers (without `who`) into a {@link Situation}; anything else is refused. */
export const situationSchema = z.union(rowSchemas) as unknown as z.ZodType<Situation>;
