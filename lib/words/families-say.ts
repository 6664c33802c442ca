import { CONTENT, data } from './read';
import { topics } from './topic';
import * as schema from './topic-schema';

/** The sentences that families say of what is no topic, by the matter that they are about. */
export function familiesSayElsewhere(root = CONTENT): Readonly<Record<string, schema.Said>> {
  return data(root, 'families-say.json', schema.familiesSay);
}

/** The sentences that families say, by the matter that they are about, in the order of the alphabet. */
export function familiesSay(root = CONTENT): Readonly<Record<string, schema.Said>> {
  const ofTopics = topics(root).flatMap(({ familiesSay: said }) => Object.entries(said));
  const all = [...Object.entries(familiesSayElsewhere(root)), ...ofTopics];
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
