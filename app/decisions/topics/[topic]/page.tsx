import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { everyTopic, topicAsked } from '@/app/topic-asked';
import { DecisionMap } from '@/components/decisions/decision-map';
import { TopicPage } from '@/components/decisions/topic-page';
import { Page } from '@/components/layout/page';
import { topicMap } from '@/lib/views/decision-map';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { pageOf } from '../../page-of';

const words = wordsFor(EVERYONE).decisions;

export const dynamicParams = false;

export function generateStaticParams() {
  return everyTopic();
}

type Props = PageProps<'/decisions/topics/[topic]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await topicAsked(params);
  return { title: view?.title, description: words.topicLead };
}

export default async function DecisionTopicPage({ params }: Props) {
  const view = await topicAsked(params);
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
