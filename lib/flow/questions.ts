import type { Answers, Key } from '@/lib/domain/answers';
import type { QuestionId } from '@/lib/domain/question';

/** Which words ask for `key` after these answers: the same key is asked differently in different places. */
export function questionFor(key: Key, answers: Answers): QuestionId {
  switch (key) {
    case 'topic':
      switch (answers.about) {
        case 'out-of-education':
          return 'topic-out-of-education';
        case 'school-place':
          return 'topic-school-place';
        default:
          return 'topic-something-else';
      }
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
