import { TOPIC_QUESTIONS } from '@/lib/domain/question';
import type { Topic } from '@/lib/domain/topic';
import type { Fault } from '@/lib/words/content-error';
import { familiesSayElsewhere } from '@/lib/words/families-say';
import { happenedElsewhere } from '@/lib/words/happened';
import { didYouMean } from '@/lib/words/nearest';
import { pageTree } from '@/lib/words/page-tree';
import { topicQuestion } from '@/lib/words/question';
import { lineOfName, textOf } from '@/lib/words/read';
import { rulebook } from '@/lib/words/rulebook';
import { stepsOfAll } from '@/lib/words/steps';
import { type TopicWords, topic, topicFile, topics } from '@/lib/words/topic';
import { collect } from './collect';
import { fault } from './fault';
import { bodyFaults, citationFaults } from './page-faults';
import { phraseFaults } from './phrase-rules';
import { optionsOf } from './question-rules';

/** Checks the file of a topic: all that is said of it stands there, and nothing of another. */
export async function topicFaults(id: Topic, root: string): Promise<Fault[]> {
  const name = topicFile(id);
  const words = topic(id, root);
  const { sources, checked: _checked, ...said } = words;
  const faults = await Promise.all([
    collect(() => bodyFaults(name, root)),
    collect(() => phraseFaults(name, said, root)),
    collect(() => citationFaults(name, sources, root)),
    collect(() => partFaults(words, root)),
    collect(() => askedFaults(words, root)),
    collect(() => matterFaults(words, root)),
  ]);
  return faults.flat();
}

/** The page of all topics has a part about each. */
function partFaults({ id }: TopicWords, root: string): Fault[] {
  const name = topicFile(id);
  return pageTree(name, root).children.every(({ type }) => type === 'yaml')
    ? [fault(name, root, 'nothing stands below the label: write what the page says of this topic')]
    : [];
}

/** Each question that offers a topic has words for it, under a heading where the question has headings. */
function askedFaults({ id, asked }: TopicWords, root: string): Fault[] {
  const name = topicFile(id);
  const line = lineOfName(textOf(name, root), ['asked']);
  return TOPIC_QUESTIONS.flatMap((asking) => {
    const offers = optionsOf(asking).includes(id);
    const words = asked[asking];
    if (words === undefined)
      return offers
        ? [fault(name, root, `the question "${asking}" has no words for this topic`, line)]
        : [];
    if (!offers)
      return [fault(name, root, `the question "${asking}" does not offer this topic`, line)];
    const headings = topicQuestion(asking, root).groups?.map((one) => one.id) ?? [];
    const { group } = words;
    if (group === undefined ? headings.length === 0 : headings.includes(group)) return [];
    const message =
      group === undefined
        ? `no group is named under "${asking}"; it is one of ${headings.join(', ')}`
        : `"${asking}" has no group called "${group}"${didYouMean(group, headings)}`;
    return [fault(name, root, message, line)];
  });
}

/** What families say of a topic gives that topic as an answer. */
function matterFaults({ id, familiesSay }: TopicWords, root: string): Fault[] {
  const name = topicFile(id);
  return Object.entries(familiesSay)
    .filter(([, { answers = [] }]) => !answers.includes(id))
    .map(([matter]) => {
      const line = lineOfName(textOf(name, root), ['familiesSay', matter]);
      const message = `"${matter}": its answers do not name this topic; move it to the file of its own`;
      return fault(name, root, message, line);
    });
}

/** What stands in two files, of which one would hide the other. */
export function homeFaults(root: string): Fault[] {
  const homes = new Map<string, string>();
  return [
    ...namesIn('happened.json', { happened: happenedElsewhere(root) }),
    ...namesIn('rules.json', { rules: rulebook(root).rules }),
    ...namesIn('steps.json', { steps: stepsOfAll(root).rules }),
    ...namesIn('families-say.json', { matters: familiesSayElsewhere(root) }),
    ...topics(root).flatMap(({ id, happened, rules, familiesSay: matters }) => {
      const steps = Object.fromEntries(
        Object.entries(rules).filter(([, words]) => words.steps !== undefined),
      );
      return namesIn(topicFile(id), { happened: { [id]: happened }, rules, steps, matters });
    }),
  ].flatMap(({ what, file }) => {
    const first = homes.get(what);
    if (first === undefined) homes.set(what, file);
    return first === undefined
      ? []
      : [fault(file, root, `${what} stands in ${first} too; give it one home`)];
  });
}

/** Each thing that a file says something of. */
function namesIn(file: string, said: Readonly<Record<string, object>>) {
  return Object.entries(said).flatMap(([kind, all]) =>
    Object.keys(all).map((id) => ({ file, what: `"${id}" (${kind})` })),
  );
}
