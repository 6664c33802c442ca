import type { Answers } from '@/lib/domain/answers';
import { VOICES } from '@/lib/domain/voice';
import { toSegments } from './path';

/** Answers that once stood together, and those that stand in their place. Ids never change; places can. */
const MOVED = [
  {
    from: { about: 'something-else', topic: 'out-of-school' },
    to: { about: 'out-of-education', topic: 'out-of-school' },
  },
] as const satisfies readonly { readonly from: Answers; readonly to: Answers }[];

/** What stands in the place of answers that have moved; undefined where none of them has. */
export function movedTo(
  given: Readonly<Record<string, string | undefined>>,
): { readonly [key: string]: string } | undefined {
  return MOVED.find(({ from }) =>
    Object.entries(from).every(([key, value]) => given[key] === value),
  )?.to;
}

/** The starts of addresses below `/check` that have moved, old and new, for each reader. */
export function movedPaths(): { readonly from: string; readonly to: string }[] {
  const path = (answers: Answers): string => toSegments(answers).join('/');
  return VOICES.flatMap((who) =>
    MOVED.map(({ from, to }) => ({ from: path({ who, ...from }), to: path({ who, ...to }) })),
  );
}
