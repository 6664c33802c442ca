import type { Voice } from '@/lib/domain/voice';
import type { Speaker } from './say';

/** What only one reader is told, or led to. Who is reading changes words alone, so words know it. */

const YOUNG_READER: Voice = 'young-person';

export const PROFESSIONAL_READER: Voice = 'professional';

/** Whether the reader works on the case: a note for the file is theirs alone. */
export function isProfessional({ voice }: Speaker): boolean {
  return voice === PROFESSIONAL_READER;
}

/** Whether a page is a family's: written for whoever holds the rights, or stands beside them. */
export function isFamily(voice: Voice): boolean {
  return voice !== PROFESSIONAL_READER;
}

/** Whether the reader is a young person, who has words of their own for every step. */
export function isYoungReader({ voice }: Speaker): boolean {
  return voice === YOUNG_READER;
}

/** Whether the matter is of somebody who is over compulsory school age, as far as the reader says. */
export function isOverSchoolAge({ voice }: Speaker): boolean {
  return voice === YOUNG_READER || voice === 'parent-of-young-person';
}

/** Whether the rights are not the reader's own: those of a grown-up son or daughter. */
export function readsForAnother({ voice }: Speaker): boolean {
  return voice === 'parent-of-young-person';
}
