import { z } from 'zod';
import { ANSWERS } from '@/lib/domain/answers';
import { CONTENT, data } from './read';
import { topics } from './topic';
import { type RuleWords, ruleWords } from './topic-schema';

/** The rules in plain words, and short facts that tell one situation from the next. */

const text = z.string().trim().min(1);

const rulebookFile = z.strictObject({
  facts: z.strictObject({
    stage: z.partialRecord(z.enum(ANSWERS.stage), text),
    setting: z.partialRecord(z.enum(ANSWERS.setting), text),
    letter: z.record(z.enum(ANSWERS.letter), text),
    when: z.record(z.enum(ANSWERS.when), text),
    tried: z.record(z.enum(ANSWERS.tried), text),
  }),
  rules: z.record(z.string(), ruleWords),
});

export type Rulebook = z.infer<typeof rulebookFile>;

/** The facts, and the words about the rules that decide for more than one topic. */
export function rulebook(root = CONTENT): Rulebook {
  return data(root, 'rules.json', rulebookFile);
}

/** The words about every rule. Throws ContentError if a file has a fault. */
export function wordsOfRules(root = CONTENT): Readonly<Record<string, RuleWords>> {
  const ofTopics = topics(root).flatMap(({ rules }) => Object.entries(rules));
  return { ...rulebook(root).rules, ...Object.fromEntries(ofTopics) };
}
