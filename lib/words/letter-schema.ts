import { z } from 'zod';
import { ANSWERS } from '@/lib/domain/answers';
import { LETTER_VARIANTS, MOST_VARIANTS, SIGNS } from '@/lib/domain/letter';
import { ROUTE_IDS } from '@/lib/domain/route';
import { day, id, text } from './schema-parts';

/** What a letter says in its own way for one answer: the rest is the letter's own. */
const letterVariant = z.strictObject({
  subject: text,
  dear: text.optional(),
  to: text.optional(),
  toContact: id.optional(),
  short: text.optional(),
});

export const letterLabel = z.strictObject({
  title: text,
  /** The line of a letter that says what it is about, and of an e-mail. */
  subject: text,
  summary: text,
  when: text,
  to: text,
  toContact: id.optional(),
  /** Who is greeted; a blank where nobody knows. */
  dear: text.optional(),
  /** A text or an e-mail for those who cannot write a letter. */
  short: text,
  reply: text,
  /** The steps it goes with. */
  routes: z.array(z.enum(ROUTE_IDS)).min(1),
  /** The answers it is for, the closest first; none means whenever one of its steps is shown. */
  answers: z.array(z.enum(Object.values(ANSWERS).flat())),
  /** Answers with which the duty that it names does not apply. */
  notFor: z.array(z.enum(Object.values(ANSWERS).flat())).default([]),
  /** The answers that it has a wording of its own for. */
  variants: z
    .partialRecord(z.enum(LETTER_VARIANTS), letterVariant)
    .default({})
    .refine((variants) => Object.keys(variants).length <= MOST_VARIANTS, {
      message: `a letter has at most ${MOST_VARIANTS} variants`,
    }),
  signs: z.array(z.enum(SIGNS)).min(1),
  sources: z.array(id).min(1),
  checked: day,
});

export type LetterLabel = z.infer<typeof letterLabel>;
