import { TOPIC_IDS, type TopicView, topicView } from '@/lib/views/topic';

/** The addresses of pages that stand once for each topic. */
export function everyTopic() {
  return TOPIC_IDS.map((topic) => ({ topic }));
}

/** The topic that such an address names; undefined where it names none. */
export async function topicAsked(
  params: Promise<{ readonly topic: string }>,
): Promise<TopicView | undefined> {
  const { topic } = await params;
  const id = TOPIC_IDS.find((one) => one === topic);
  return id === undefined ? undefined : topicView(id);
}
