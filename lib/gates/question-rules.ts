import type { QuestionId } from '@/lib/domain/question';
import { everyState } from '@/lib/flow/every-path';
import { questionFor } from '@/lib/flow/questions';
import type { Fault } from '@/lib/words/content-error';
import { didYouMean } from '@/lib/words/nearest';
import { asksForTopic, question, questionFile, topicQuestion } from '@/lib/words/question';
import { lineOfName, textOf } from '@/lib/words/read';
import { collect } from './collect';
import { fault } from './fault';
import { bodyFaults } from './page-faults';
import { phraseFaults } from './phrase-rules';

/** Checks the page of a question. The options of one for a topic stand in the files of the topics. */
export async function questionFaults(id: QuestionId, root: string): Promise<Fault[]> {
  const name = questionFile(id);
  const faults = await Promise.all([
    collect(() => bodyFaults(name, root)),
    collect(() => {
      const label = asksForTopic(id) ? topicQuestion(id, root) : question(id, root);
      return phraseFaults(name, label, root);
    }),
    collect(() => (asksForTopic(id) ? [] : optionFaults(id, root))),
  ]);
  return faults.flat();
}

function optionFaults(id: QuestionId, root: string): Fault[] {
  const name = questionFile(id);
  const given = Object.keys(question(id, root).options);
  const offered = optionsOf(id);
  const line = lineOfName(textOf(name, root), ['options']);
  const missing = offered.filter((option) => !given.includes(option));
  return [
    ...missing.map((option) => fault(name, root, `the option "${option}" has no words`, line)),
    ...given
      .filter((option) => !offered.includes(option))
      .map((option) => {
        const near = didYouMean(option, missing);
        return fault(name, root, `this question has no option "${option}"${near}`, line);
      }),
  ];
}

let offers: Map<QuestionId, Set<string>> | undefined;

/** The options that a question offers in some situation. */
export function optionsOf(id: QuestionId): string[] {
  if (offers === undefined) {
    offers = new Map();
    for (const state of everyState()) {
      if (state.kind !== 'asking') continue;
      const asked = questionFor(state.key, state.answers);
      const options = offers.get(asked) ?? new Set();
      for (const option of state.options) options.add(option);
      offers.set(asked, options);
    }
  }
  return [...(offers.get(id) ?? [])];
}
