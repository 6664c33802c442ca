import { standsAt } from '@/app/check/stands-at';
import { questionView } from '@/lib/views/question-view';

/** The title of a wizard page: its question, or its step. */
export function titleOf(segments: readonly string[]): string {
  const state = standsAt(segments.join('/'));
  if (state === undefined) return '';
  return state.kind === 'asking' ? questionView(state).title : state.view.title;
}
