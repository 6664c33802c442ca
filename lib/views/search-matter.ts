import type { Answers } from '@/lib/domain/answers';
import { ASSUMED_VOICE } from '@/lib/domain/voice';
import { fromSegments } from '@/lib/flow/path';
import { familiesSay } from '@/lib/words/families-say';

/** What a search says before its results: what the site is not for, and where the questions go on. */
export type SearchMatter = {
  readonly about: string;
  readonly says: string | undefined;
  readonly answers: Answers | undefined;
};

/**
 * @param id the matter that a sentence was found to be about.
 * @returns its words, and the answers that the sentence gives already; undefined if there is no such matter.
 */
export function searchMatter(id: string | undefined): SearchMatter | undefined {
  const said = id === undefined ? undefined : familiesSay()[id];
  if (said === undefined) return undefined;
  const { about, says, answers, who = ASSUMED_VOICE } = said;
  return { about, says, answers: answers && fromSegments([who, ...answers])?.answers };
}
