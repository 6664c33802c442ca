import type { Metadata } from 'next';
import { DecisionMap } from '@/components/decisions/decision-map';
import { DecisionsIndex } from '@/components/decisions/decisions-index';
import { Page } from '@/components/layout/page';
import { wholeMap } from '@/lib/views/decision-map';
import { TOPIC_IDS, topicView } from '@/lib/views/topic';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';

const words = wordsFor(EVERYONE).decisions;

export const metadata: Metadata = { title: words.title, description: words.description };

export default async function DecisionsPage() {
  const topics = TOPIC_IDS.map(topicView);
  return (
    <Page kind="long">
      <DecisionsIndex
        topics={topics}
        words={words}
        href={paths}
        files={[
          { title: words.csv, href: paths.decisionCsv },
          { title: words.json, href: paths.decisionJson },
          { title: words.text, href: paths.decisionText },
        ]}
        map={<DecisionMap map={await wholeMap(topics)} id="map" title={words.map} wide />}
      >
        <h2 id="as-it-stood">{words.recordTitle}</h2>
        <p>
          <a href={paths.records}>{words.recordDescription}</a>
        </p>
      </DecisionsIndex>
      <Independent speaker={EVERYONE} at={paths.decisions} />
    </Page>
  );
}
