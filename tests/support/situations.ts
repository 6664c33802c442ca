import type { RouteId } from '@/lib/domain/route';
import { everyPath } from '@/lib/flow/every-path';
import type { State } from '@/lib/flow/walk';
import { decide } from '@/lib/rules/decide';
import type { Recommendation } from '@/lib/rules/recommendation';
import { DUDLEY } from './contract-oracle';
import { addressOf } from './states';

type Complete = Extract<State, { kind: 'complete' }>;

/** One complete path and what is decided there. */
export type Decided = {
  readonly address: string;
  readonly answers: Complete['answers'];
  readonly situation: Complete['situation'];
  readonly result: Recommendation;
};

/** Every situation in every voice, decided once. */
export const EVERY_RESULT: readonly Decided[] = [...everyPath()].map(({ answers, situation }) => ({
  address: addressOf({ answers }),
  answers,
  situation,
  result: decide(situation, DUDLEY),
}));

/** The routes beside the next step, in order. */
export function beside(result: Recommendation): RouteId[] {
  return result.alongside.map(({ route }) => route);
}

/** The routes that cannot help now, in order. */
export function closed(result: Recommendation): RouteId[] {
  return result.notAvailable.map(({ route }) => route);
}
