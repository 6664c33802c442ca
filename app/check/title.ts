import { questionView } from '@/lib/content/question-view';
import { resultView } from '@/lib/content/result';
import { fromSegments } from '@/lib/flow/path';

/** The title of a wizard page: its question, or its step. */
export function titleOf(segments: readonly string[], prefix = ''): string {
  const state = fromSegments(segments);
  if (state === undefined) return '';
  return prefix + (state.kind === 'asking' ? questionView(state).title : resultView(state).title);
}
