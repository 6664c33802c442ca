import { z } from 'zod';
import { ANSWERS } from '@/lib/domain/answers';
import { TOPIC_QUESTIONS } from '@/lib/domain/question';
import { ROUTE_IDS } from '@/lib/domain/route';
import { option } from './page-schema';
import { day, id, sourceId, text } from './schema-parts';
import { stepWords } from './step-schema';

/** What a page of families' sentences leads to: a kind and an id, or a page of its own. */
const said = z.strictObject({
  /** The matter in a few words, as in "It is about: no school". */
  about: text,
  /** Set where the sentences are those of one reader; without it, a parent's. */
  who: z.enum(ANSWERS.who).optional(),
  /** The answers that these sentences give, in the order of an address. */
  answers: z
    .array(z.enum(Object.values(ANSWERS).flat()))
    .min(1)
    .optional(),
  /** What is said first where the site is not for this, and who helps. */
  says: text.optional(),
  /** The pages that are right, the best first. */
  pages: z.array(z.string().regex(/^[a-zA-Z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/u)).min(1),
  sentences: z.array(text).min(1),
});

export type Said = z.infer<typeof said>;

/** The sentences that families say, by the matter that they are about. */
export const familiesSay = z.record(id, said);

/** What a rule is called, when it applies, and what it says to do. */
export const ruleWords = z.strictObject({ title: text, when: text, says: text });

export type RuleWords = z.infer<typeof ruleWords>;

/** All that is said of one topic, but for its part of the page, which stands below this label. */
export const topicLabel = z.strictObject({
  title: text,
  sources: z.array(sourceId).default([]),
  checked: day,
  happened: text,
  /** By each question that offers it: its words there, and the heading it stands under. */
  asked: z.partialRecord(z.enum(TOPIC_QUESTIONS), option.extend({ group: id.optional() })),
  /** The rules that decide for this topic alone, and how each words a step in its own way. */
  rules: z
    .record(
      id,
      ruleWords.extend({ steps: z.partialRecord(z.enum(ROUTE_IDS), stepWords).optional() }),
    )
    .default({}),
  familiesSay: familiesSay.default({}),
});

export type TopicLabel = z.infer<typeof topicLabel>;
