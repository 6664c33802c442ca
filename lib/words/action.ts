import type { RouteId } from '@/lib/domain/route';
import { routeFrontMatter, youngFrontMatter } from './read';
import { isYoungReader } from './reader';
import type { Speaker } from './say';

/** What a step tells this reader to do; may hold a [phrase]. A young person's step is in words of their own. */
export function actionFor(route: RouteId, speaker: Speaker): string {
  return isYoungReader(speaker) ? youngFrontMatter(route).action : routeFrontMatter(route).action;
}
