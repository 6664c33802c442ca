import type { Answers, AnswerTo } from '@/lib/domain/answers';
import type { RouteId } from '@/lib/domain/route';
import { SITUATIONS, type Situation, type SituationOf } from '@/lib/domain/situation';
import { isStep, STEPS } from '@/lib/domain/step';

/** Answers without the reader, who changes no decision. */
export type AnswersOfAnyone = Omit<Answers, 'who'>;

/** What a situation was answered with. */
export function answersOf({ kind: _, ...answers }: Situation): AnswersOfAnyone {
  return answers;
}

function offersTried(situation: Situation, tried: AnswerTo<'tried'>): boolean {
  const row = SITUATIONS[situation.kind];
  return 'tried' in row && row.tried.some((value) => value === tried);
}

/** A meeting held after writing leads to no new answer: the rung after it is the way on. */
const WRITTEN: readonly (AnswerTo<'tried'> | undefined)[] = ['replied', 'written-request'];

/**
 * Where "it did not work" leads: the next decision, with this step already ticked where the ladder
 * asks for it. Undefined where nothing new would be decided: the rung after, or advice, is the way on.
 */
export function afterStep(situation: Situation, next: RouteId): AnswersOfAnyone | undefined {
  const given = answersOf(situation);
  if (situation.kind === 'transport') return afterTransport(situation);
  if (next === 'meeting' && WRITTEN.includes(given.tried)) return undefined;
  if (isStep(next)) {
    const [tried] = STEPS[next];
    if (tried !== given.tried && offersTried(situation, tried)) return { ...given, tried };
  }
  switch (next) {
    case 'tribunal-appeal':
    case 'discrimination-claim':
      return { about: 'something-else', topic: 'tribunal-decision' };
    case 'respond-to-draft':
      return { about: 'plan-content', stage: 'final-plan' };
    case 'early-review':
      return { about: 'council-decision', stage: 'review-no-change' };
    case 'request-assessment':
      return { about: 'council-decision' };
    case 'formal-resolution':
    case 'informal-resolution':
      // Talks are used up before anything is decided: ask again what has happened since.
      return { about: situation.about };
    default:
      return undefined;
  }
}

function afterTransport(situation: SituationOf<'transport'>): AnswersOfAnyone | undefined {
  const given = answersOf(situation);
  switch (situation.tried) {
    case 'nothing':
      return { ...given, tried: 'transport-stage-one' };
    case 'transport-stage-one':
      return { ...given, tried: 'transport-stage-two' };
    case 'transport-stage-two':
      return undefined;
  }
}
