import { ANSWERS } from './answers';

/** Who is reading: changes the words and who signs, never the recommendation. */
export const VOICES = ANSWERS.who;

export type Voice = (typeof VOICES)[number];
