import type { Answers } from '@/lib/domain/answers';
import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import { everyPath } from '@/lib/flow/every-path';
import { type Recommendation, recommend } from '@/lib/rules/recommend';
import { addressOf } from './states';

/** One complete path and what is decided there. */
export type Decided = {
  readonly address: string;
  readonly answers: Answers;
  readonly situation: Situation;
  readonly result: Recommendation;
};

/** Every situation in every voice, decided once. */
export const EVERY_RESULT: readonly Decided[] = [...everyPath()].map(({ answers, situation }) => ({
  address: addressOf({ answers }),
  answers,
  situation,
  result: recommend(situation),
}));

/** The routes beside the next step, in order. */
export function beside(result: Recommendation): RouteId[] {
  return result.alongside.map(({ route }) => route);
}

/** The routes that cannot help now, in order. */
export function closed(result: Recommendation): RouteId[] {
  return result.notAvailable.map(({ route }) => route);
}
