import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { OutcomesTopic } from '@/components/kit/outcomes-topic';
import { Page } from '@/components/layout/page';
import { TOPIC_IDS, topicView } from '@/lib/views/topic';
import { PROFESSIONAL_READER } from '@/lib/words/reader';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

const words = wordsFor(EVERYONE).professionals;

export const dynamicParams = false;

export function generateStaticParams() {
  return TOPIC_IDS.map((topic) => ({ topic }));
}

type Props = PageProps<'/for-professionals/outcomes/[topic]'>;

const viewOf = async ({ params }: Props) => {
  const { topic } = await params;
  const id = TOPIC_IDS.find((one) => one === topic);
  return id === undefined ? undefined : topicView(id);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await viewOf(props);
  return { title: `${words.outcomesOf} ${view?.title}`, description: words.outcomesDescription };
}

export default async function OutcomesTopicPage(props: Props) {
  const view = await viewOf(props);
  if (view === undefined) notFound();
  return (
    <Page kind="long">
      <OutcomesTopic
        view={view}
        words={words}
        pageOf={(answers) => paths.check({ ...answers, who: PROFESSIONAL_READER })}
      />
      <Independent speaker={EVERYONE} at={paths.outcomesOf(view.id)} />
    </Page>
  );
}
