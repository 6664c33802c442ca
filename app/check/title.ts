import { fromSegments } from '@/lib/flow/path';
import { questionView } from '@/lib/views/question-view';
import { resultView } from '@/lib/views/result';

/** The title of a wizard page: its question, or its step. */
export function titleOf(segments: readonly string[], prefix = ''): string {
  const state = fromSegments(segments);
  if (state === undefined) return '';
  return prefix + (state.kind === 'asking' ? questionView(state).title : resultView(state).title);
}
