import { COVERAGE } from '@/lib/deadlines/working-days';
import { KEYS } from '@/lib/domain/answers';
import { movedPaths } from '@/lib/flow/moved';
import { movedLetterFiles } from '@/lib/words/letter-address';
import { letterIds } from '@/lib/words/library';

/** What the delivery, which imports no other room, needs to know of the closed lists: the build writes it to a file. */
export const CLOSED_LISTS = {
  keys: KEYS,
  knownUntil: `${COVERAGE.lastYear}-12-31`,
  /** The starts of addresses that have moved, old and new; `/choose` asked the same questions once more. */
  moved: [
    { from: '/choose', to: '/check', note: '' },
    ...movedPaths().map(({ from, to }) => ({
      from: `/check/${from}`,
      to: `/check/${to}`,
      note: '#moved',
    })),
    ...movedLetterFiles(letterIds()).map((file) => ({ ...file, note: '' })),
  ],
};
