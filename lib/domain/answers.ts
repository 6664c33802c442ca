import { TOPICS } from './topic';

/**
 * Every answer a visitor can give. Ids are permanent: they stand in addresses that families keep.
 * An id is unique over all keys (a test keeps it so), which lets a path hold values alone.
 */

/** The questions' keys, in the order in which answers stand in an address. */
export const KEYS = [
  'who',
  'about',
  'topic',
  'stage',
  'part',
  'setting',
  'when',
  'letter',
  'tried',
] as const;

export type Key = (typeof KEYS)[number];

/** All values of each key, in the order in which they are offered: one order that holds in every question's list. */
export const ANSWERS = {
  who: ['parent', 'parent-of-young-person', 'young-person', 'professional'],
  about: [
    'council-decision',
    'plan-content',
    'plan-not-delivered',
    'delay',
    'council-conduct',
    'out-of-education',
    'school-place',
    'setting-support',
    'setting-conduct',
    'health-provision',
    'social-care-provision',
    'discrimination',
    'something-else',
  ],
  topic: TOPICS,
  stage: [
    'refused-assessment',
    'refused-plan',
    'review-no-change',
    'plan-ceasing',
    'refused-reassessment',
    'assessment-under-way',
    'review-under-way',
    'plan-may-cease',
    'final-plan',
    'draft-plan',
    'amendment-notice',
    'older-plan',
    'moving-to-school',
    'moving-to-secondary',
    'moving-to-post-16',
    'appeal-lodged',
    'assessment-decision-late',
    'plan-late',
    'review-late',
    'amended-plan-late',
    'phase-transfer-late',
    'reassessment-late',
    'mediation-agreement-late',
    'tribunal-order-late',
    'recommendation-ignored',
    'during-ehc-process',
    'outside-ehc-process',
  ],
  part: [
    'needs-or-provision',
    'placement',
    'needs-provision-and-placement',
    'education-with-health-or-care',
    'section-f',
    'section-g',
    'section-h',
    'sections-f-and-g',
    'sections-not-sure',
    'health',
    'social-care',
    'outcomes',
    'personal-budget',
    'other-sections',
  ],
  setting: [
    'early-years',
    'maintained-school',
    'academy',
    'independent-school',
    'non-maintained-special-school',
    'college',
    'training-provider',
    'not-in-a-setting',
    'other-service',
  ],
  when: ['under-4-months', '4-to-6-months', 'over-6-months', 'when-not-sure'],
  letter: ['under-5-weeks', '5-weeks-to-2-months', 'over-2-months', 'letter-not-sure'],
  tried: [
    'certificate',
    'mediation-asked',
    'complaint-finished',
    'complaint-unanswered',
    'complaint-open',
    'transport-stage-two',
    'transport-stage-one',
    'replied',
    'written-request',
    'formal-resolution',
    'informal-resolution',
    'meeting',
    'nothing',
  ],
} as const satisfies Record<Key, readonly string[]>;

/**
 * Answers that a list leaves out for those to whom they cannot apply: after Year 11 nobody is in a nursery or moves
 * to a first school. Their addresses still answer, for links that were sent before.
 */
export const NOT_AFTER_YEAR_11: readonly string[] = [
  'early-years',
  'moving-to-school',
  'moving-to-secondary',
] satisfies readonly AnswerId[];

export type AnswerTo<K extends Key> = (typeof ANSWERS)[K][number];
export type AnswerId = AnswerTo<Key>;

/** What has been answered so far; absent means not asked or not answered. */
export type Answers = { readonly [K in Key]?: AnswerTo<K> };

export const SCHOOLS = [
  'maintained-school',
  'academy',
  'independent-school',
  'non-maintained-special-school',
] as const satisfies readonly AnswerTo<'setting'>[];
