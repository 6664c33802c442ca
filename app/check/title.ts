import { fromSegments } from '@/lib/flow/path';
import { questionView } from '@/lib/views/question-view';
import { resultView } from '@/lib/views/result';

/** The title of a wizard page: its question, or its step. */
export function titleOf(segments: readonly string[]): string {
  const state = fromSegments(segments);
  if (state === undefined) return '';
  return state.kind === 'asking' ? questionView(state).title : resultView(state).title;
}
