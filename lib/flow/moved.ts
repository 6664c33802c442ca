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

/** Answers that were complete once, and what is taken for the question that is asked there now. */
const ASKED_SINCE = [
  { from: { about: 'something-else', topic: 'transport' }, to: { tried: 'nothing' } },
] as const satisfies readonly { readonly from: Answers; readonly to: Answers }[];

type Given = Readonly<Record<string, string | undefined>>;
type Instead = { readonly [key: string]: string };

function instead(
  list: readonly { readonly from: Instead; readonly to: Instead }[],
  given: Given,
): Instead | undefined {
  return list.find(({ from }) => Object.entries(from).every(([key, value]) => given[key] === value))
    ?.to;
}

/** What stands in the place of answers that have moved; undefined where none of them has. */
export function movedTo(given: Given): Instead | undefined {
  return instead(MOVED, given);
}

/** What a program that knows no more than these answers means by them; undefined where nothing was asked since. */
export function meantBy(given: Given): Instead | undefined {
  return instead(ASKED_SINCE, given);
}

/** The starts of addresses below `/check` that have moved, old and new, for each reader. */
export function movedPaths(): { readonly from: string; readonly to: string }[] {
  const path = (answers: Answers): string => toSegments(answers).join('/');
  return VOICES.flatMap((who) =>
    MOVED.map(({ from, to }) => ({ from: path({ who, ...from }), to: path({ who, ...to }) })),
  );
}
