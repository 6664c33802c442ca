import type { Answers } from '@/lib/domain/answers';
import type { Voice } from '@/lib/domain/voice';
import { readersOf, walk } from '@/lib/flow/walk';
import { isFamily } from '@/lib/words/reader';
import { type ResultView, resultView } from './result';

/** A page as one reader of a family meets it. */
export type FamilyPage = { readonly voice: Voice; readonly answers: Answers };

/** The page of these answers, complete or not, for each reader of a family to whom they can apply. */
export function familyPages(answers: Answers): readonly FamilyPage[] {
  return readersOf(answers)
    .filter(isFamily)
    .map((voice) => ({ voice, answers: { ...answers, who: voice } }));
}

/**
 * What a result says to a reader of the family.
 *
 * @throws Error if these answers are no result
 */
export function familyView({ answers }: FamilyPage): ResultView {
  const state = walk(answers);
  if (state.kind !== 'complete') throw new Error('A family is sent to a result that is none.');
  return resultView(state);
}
