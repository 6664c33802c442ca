import { type QuestionId, TOPIC_QUESTIONS, type TopicQuestion } from '@/lib/domain/question';
import * as schema from './page-schema';
import { CONTENT, head } from './read';
import { topics } from './topic';

/** The file of a question, from the folder of the content. */
export function questionFile(id: QuestionId): string {
  return `questions/${id}.mdx`;
}

/** Whether a question asks for a topic: the topics then word its options. */
export function asksForTopic(id: QuestionId): id is TopicQuestion {
  return TOPIC_QUESTIONS.some((one) => one === id);
}

/** What the file of a question for a topic says itself. */
export function topicQuestion(id: TopicQuestion, root = CONTENT): schema.TopicQuestionLabel {
  return head(root, questionFile(id), schema.topicQuestionLabel).label;
}

/** The text below a question's label. */
export function questionText(id: QuestionId, root = CONTENT): string {
  const form = asksForTopic(id) ? schema.topicQuestionLabel : schema.questionLabel;
  return head<unknown>(root, questionFile(id), form).body;
}

/** The words of a question and its options. */
export function question(id: QuestionId, root = CONTENT): schema.QuestionLabel {
  if (!asksForTopic(id)) return head(root, questionFile(id), schema.questionLabel).label;
  const { groups, ...asking } = topicQuestion(id, root);
  const offered = topics(root).flatMap(({ id: topic, asked }) => {
    const words = asked[id];
    return words === undefined ? [] : [{ topic, ...words }];
  });
  return {
    ...asking,
    groups: groups?.map(({ id: heading, title }) => ({
      title,
      options: offered.filter(({ group }) => group === heading).map(({ topic }) => topic),
    })),
    options: Object.fromEntries(offered.map(({ topic, label, hint }) => [topic, { label, hint }])),
  };
}
