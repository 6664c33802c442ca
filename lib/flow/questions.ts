import type { Answers, Key } from '@/lib/domain/answers';

/** One question as a visitor reads it; each has its words in content/questions. */
export const QUESTION_IDS = [
  'who',
  'about',
  'topic',
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

/** Which words ask for `key` after these answers: the same key is asked differently in different places. */
export function questionFor(key: Key, answers: Answers): QuestionId {
  switch (key) {
    case 'stage':
      switch (answers.about) {
        case 'plan-content':
          return 'stage-plan-content';
        case 'delay':
          return 'stage-delay';
        case 'health-provision':
        case 'social-care-provision':
          return 'stage-health-or-care';
        default:
          return 'stage-council-decision';
      }
    case 'part':
      return answers.about === 'plan-content' ? 'part-final-plan' : 'part-plan-not-delivered';
    default:
      return key;
  }
}
