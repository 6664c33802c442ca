import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { Page } from '@/components/layout/page';
import { TOPIC_IDS, topicView } from '@/lib/views/topic';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

const { professionals: words, decisions } = wordsFor(EVERYONE);

export const metadata = { title: words.outcomes, description: words.outcomesDescription };

export default function OutcomesPage() {
  return (
    <Page kind="guide">
      <h1>{words.outcomes}</h1>
      <p className="lead">{words.outcomesLead}</p>
      <ul>
        {TOPIC_IDS.map(topicView).map(({ id, title, situations }) => (
          <li key={id}>
            <a href={paths.outcomesOf(id)}>{title}</a>{' '}
            {`(${situations} ${situations === 1 ? decisions.situation : decisions.situations})`}
          </li>
        ))}
      </ul>
      <Independent speaker={EVERYONE} at={paths.outcomes} />
    </Page>
  );
}
