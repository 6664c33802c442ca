import { CONTENT, data } from './read';
import * as schema from './schema';
import { topics } from './topic';

/** What has happened where no topic says it, by the answers that do. */
export function happenedElsewhere(root = CONTENT): Readonly<Record<string, string>> {
  return data(root, 'happened.json', schema.happened);
}

/** What has happened, in the words of each situation: by its answers, the most telling first. */
export function happened(root = CONTENT): Readonly<Record<string, string>> {
  const ofTopics = topics(root).map(({ id, happened: line }) => [id, line]);
  return { ...happenedElsewhere(root), ...Object.fromEntries(ofTopics) };
}
