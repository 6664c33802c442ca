import { ANSWERS, type AnswerTo } from './answers';

/** The version of a letter that knows no answers. */
export const GENERAL = 'general';

/** The answers that a letter can be worded for: what was decided, what is missing, which part of the plan. */
export const LETTER_VARIANTS = [...ANSWERS.topic, ...ANSWERS.stage, ...ANSWERS.part] as const;

export type LetterVariant = AnswerTo<'topic' | 'stage' | 'part'>;

/** The most variants that one letter has. */
export const MOST_VARIANTS = 12;

/** Who can sign a letter. */
export const SIGNS = ['parent', 'young-person'] as const;

export type Signs = (typeof SIGNS)[number];

/** One wording of a letter: for which answer, or for all, and in whose words. */
export type LetterVersion = {
  readonly variant: LetterVariant | typeof GENERAL;
  readonly signs: Signs;
};

/** The version that stands at a letter's own address. */
export const FIRST_VERSION: LetterVersion = { variant: GENERAL, signs: SIGNS[0] };
