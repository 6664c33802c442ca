import { ANSWERS } from './answers';

/** Who is reading: changes the words and who signs, never the recommendation. */
export const VOICES = ANSWERS.who;

export type Voice = (typeof VOICES)[number];

/** Who is taken to ask where nobody has said. */
export const ASSUMED_VOICE: Voice = 'parent';
