import { CONTENT, data } from './read';
import * as schema from './step-schema';
import { topics } from './topic';

/** What the head of a result says of each step, but for the rules of one topic alone. */
export function stepsOfAll(root = CONTENT): schema.Steps {
  return data(root, 'steps.json', schema.steps);
}

/** What the head of a result says of each step. */
export function steps(root = CONTENT): schema.Steps {
  const all = stepsOfAll(root);
  const ofTopics = topics(root).flatMap(({ rules }) =>
    Object.entries(rules).flatMap(([rule, { steps: own }]) =>
      own === undefined ? [] : [[rule, own] as const],
    ),
  );
  return { ...all, rules: { ...all.rules, ...Object.fromEntries(ofTopics) } };
}
