import { z } from 'zod';
import { ANSWERS } from '@/lib/domain/answers';
import { CONTENT, data } from './read';

/** The rules in plain words, and short facts that tell one situation from the next. */

const text = z.string().trim().min(1);

/** What a rule is called, when it applies, and what it says to do. */
const ruleWords = z.strictObject({ title: text, when: text, says: text });

export type RuleWords = z.infer<typeof ruleWords>;

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

/** The words about every rule. Throws ContentError if the file has a fault. */
export function rulebook(root = CONTENT): Rulebook {
  return data(root, 'rules.json', rulebookFile);
}
