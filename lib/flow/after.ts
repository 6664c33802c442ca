import type { Answers, AnswerTo } from '@/lib/domain/answers';
import type { RouteId } from '@/lib/domain/route';
import { toSegments } from './path';
import { walk } from './walk';

/** The answer to `tried` that says this step is behind the family. */
function triedAfter(route: RouteId): AnswerTo<'tried'> | undefined {
  switch (route) {
    case 'meeting':
    case 'informal-resolution':
    case 'formal-resolution':
      return route;
    case 'mediation':
      return 'certificate';
    case 'corporate-complaint':
    case 'setting-complaint':
    case 'nhs-complaint':
    case 'social-care-complaint':
      return 'complaint-finished';
    default:
      return undefined;
  }
}

/**
 * Where "it did not work" leads: the next decision, with this step already ticked where the ladder
 * asks for it. Undefined where nothing is left to decide and only advice remains.
 */
export function afterStep(answers: Answers, next: RouteId): Answers | undefined {
  const { who, about } = answers;
  if (who === undefined || about === undefined) return undefined;

  const tried = triedAfter(next);
  if (tried !== undefined && tried !== answers.tried) {
    const ticked = walk({ ...answers, tried });
    if (ticked.kind === 'complete') return ticked.answers;
  }
  switch (next) {
    case 'tribunal-appeal':
    case 'discrimination-claim':
      return { who, about: 'something-else', topic: 'tribunal-decision' };
    case 'respond-to-draft':
      return { who, about: 'plan-content', stage: 'final-plan' };
    case 'early-review':
      return { who, about: 'council-decision', stage: 'review-no-change' };
    case 'formal-resolution':
    case 'informal-resolution':
      // Talks are used up before anything is decided: ask again what has happened since.
      return { who, about };
    default:
      return undefined;
  }
}

/** Whether two states stand at the same address. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  return toSegments(one).join('/') === toSegments(other).join('/');
}
