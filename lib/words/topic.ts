import { TOPIC_QUESTIONS } from '@/lib/domain/question';
import { TOPICS, type Topic } from '@/lib/domain/topic';
import { ContentError } from './content-error';
import { CONTENT, hasFile, head, pathFor } from './read';
import * as schema from './topic-schema';

/** All that is said of one topic stands in one file; whoever says a piece of it takes it from here. */

/** The words of a topic, with its id. */
export type TopicWords = schema.TopicLabel & { readonly id: Topic };

/** The file of a topic, from the folder of the content. */
export function topicFile(id: Topic): string {
  return `topics/${id}.mdx`;
}

/** The words of one topic. Throws ContentError if its file is missing or has a fault. */
export function topic(id: Topic, root = CONTENT): TopicWords {
  const name = topicFile(id);
  try {
    return { ...head(root, name, schema.topicLabel).label, id };
  } catch (error) {
    if (hasFile(name, root)) throw error;
    const message = `this file is missing, so the topic "${id}" has no words`;
    throw new ContentError([{ file: pathFor(name, root), message }]);
  }
}

/** The words of every topic, in the order in which topics are offered. */
export function topics(root = CONTENT): readonly TopicWords[] {
  return TOPICS.map((id) => topic(id, root));
}

/** The words of every topic, in the order of the page that has a part about each: that of the questions. */
export function topicsOfPage(root = CONTENT): readonly TopicWords[] {
  const all = topics(root);
  return [...new Set(TOPIC_QUESTIONS.flatMap((id) => all.filter(({ asked }) => id in asked)))];
}
