import { COVERAGE } from '@/lib/deadlines/working-days';
import { KEYS } from '@/lib/domain/answers';

/** What the delivery, which imports no other room, needs to know of the closed lists: the build writes it to a file. */
export const CLOSED_LISTS = { keys: KEYS, knownUntil: `${COVERAGE.lastYear}-12-31` };
