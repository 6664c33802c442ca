/** One question as a visitor reads it; each has its words in content/questions. */
export const QUESTION_IDS = [
  'who',
  'about',
  'topic-out-of-education',
  'topic-school-place',
  'topic-something-else',
  'stage-council-decision',
  'stage-plan-content',
  'stage-delay',
  'stage-health-or-care',
  'part-final-plan',
  'part-plan-not-delivered',
  'setting',
  'when',
  'letter',
  'tried',
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];
