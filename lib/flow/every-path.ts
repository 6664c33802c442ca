import type { Answers } from '@/lib/domain/answers';
import { type State, walk } from './walk';

/** Every state a visitor can stand in, questions before their answers, in the order offered. */
export function* everyState(from: Answers = {}): Generator<State> {
  const state = walk(from);
  yield state;
  if (state.kind === 'complete') return;
  for (const option of state.options) yield* everyState({ ...state.answers, [state.key]: option });
}

/** Every complete state: each situation in each voice. */
export function* everyPath(): Generator<Extract<State, { kind: 'complete' }>> {
  for (const state of everyState()) if (state.kind === 'complete') yield state;
}
