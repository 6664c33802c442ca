/** The questions that ask for a topic: their answers are worded in content/topics. */
export const TOPIC_QUESTIONS = [
  'topic-out-of-education',
  'topic-school-place',
  'topic-something-else',
] as const;

export type TopicQuestion = (typeof TOPIC_QUESTIONS)[number];

/** One question as a visitor reads it; each has its words in content/questions. */
export const QUESTION_IDS = [
  'who',
  'about',
  ...TOPIC_QUESTIONS,
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
