/** The time limits that can run in a situation. */
export const CLOCK_IDS = [
  'appeal',
  'mediation-adviser',
  'draft-response',
  'assessment',
  'reassessment',
  'annual-review',
  'review-due',
  'phase-transfer',
  'tribunal-order',
  'mediation-agreement',
  'recommendation',
  'discrimination',
  'ombudsman',
  'nhs-complaint',
  'social-care-complaint',
  'judicial-review',
  'tribunal-dates',
] as const;

export type ClockId = (typeof CLOCK_IDS)[number];
