import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { RuleChanged } from '@/components/decisions/rule-changed';
import { RulePage } from '@/components/decisions/rule-page';
import { RuleReviews } from '@/components/decisions/rule-reviews';
import { Page } from '@/components/layout/page';
import { reviewsOfRule } from '@/lib/views/reviews';
import { ruleHistory } from '@/lib/views/rule-history';
import { ruleIds, ruleView } from '@/lib/views/rule-view';
import { topicView } from '@/lib/views/topic';
import { writtenDay } from '@/lib/words/day';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { pageOf } from '../page-of';

const words = wordsFor(EVERYONE).decisions;

export const dynamicParams = false;

export function generateStaticParams() {
  return ruleIds().map((rule) => ({ rule }));
}

type Props = PageProps<'/decisions/[rule]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = ruleView((await params).rule);
  return { title: view?.title, description: view?.when };
}

export default async function DecisionRulePage({ params }: Props) {
  const view = ruleView((await params).rule);
  if (view === undefined) notFound();
  return (
    <Page kind="page">
      <RulePage
        view={view}
        words={words}
        topics={view.topics.map((id) => ({
          title: topicView(id).title,
          href: paths.decisionTopic(id),
        }))}
        sure={words.sureOf[view.sure]}
        dayOf={writtenDay}
        href={{ ...paths, page: pageOf }}
      >
        <h2 id="reviewed">{words.reviewed}</h2>
        <RuleReviews reviews={reviewsOfRule(view.id)} words={words} dayOf={writtenDay} />
        <RuleChanged
          history={ruleHistory(view.id)}
          words={words}
          dayOf={writtenDay}
          hrefOf={paths.record}
        />
      </RulePage>
      <Independent speaker={EVERYONE} at={paths.rule(view.id)} rule={view.id} />
    </Page>
  );
}
