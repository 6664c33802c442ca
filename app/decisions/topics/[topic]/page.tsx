import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { DecisionMap } from '@/components/decisions/decision-map';
import { TopicPage } from '@/components/decisions/topic-page';
import { Page } from '@/components/layout/page';
import { topicMap } from '@/lib/views/decision-map';
import { TOPIC_IDS, topicView } from '@/lib/views/topic';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { pageOf } from '../../page-of';

const words = wordsFor(EVERYONE).decisions;

export const dynamicParams = false;

export function generateStaticParams() {
  return TOPIC_IDS.map((topic) => ({ topic }));
}

type Props = PageProps<'/decisions/topics/[topic]'>;

const viewOf = async ({ params }: Props) => {
  const { topic } = await params;
  const id = TOPIC_IDS.find((one) => one === topic);
  return id === undefined ? undefined : topicView(id);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await viewOf(props);
  return { title: view?.title, description: words.topicLead };
}

export default async function DecisionTopicPage(props: Props) {
  const view = await viewOf(props);
  if (view === undefined) notFound();
  return (
    <Page kind="long">
      <TopicPage
        view={view}
        words={words}
        href={{ ...paths, page: pageOf }}
        map={<DecisionMap map={await topicMap(view)} id="map" title={words.mapOfTopic} />}
      />
      <Independent speaker={EVERYONE} at={paths.decisionTopic(view.id)} />
    </Page>
  );
}
