import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { everyTopic, topicAsked } from '@/app/topic-asked';
import { OutcomesTopic } from '@/components/kit/outcomes-topic';
import { Page } from '@/components/layout/page';
import { PROFESSIONAL_READER } from '@/lib/words/reader';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

const words = wordsFor(EVERYONE).professionals;

export const dynamicParams = false;

export function generateStaticParams() {
  return everyTopic();
}

type Props = PageProps<'/for-professionals/outcomes/[topic]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await topicAsked(params);
  return { title: `${words.outcomesOf} ${view?.title}`, description: words.outcomesDescription };
}

export default async function OutcomesTopicPage({ params }: Props) {
  const view = await topicAsked(params);
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
