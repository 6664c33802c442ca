import type { Metadata } from 'next';
import { DecisionTable } from '@/components/decision-table';
import { Page } from '@/components/layout/page';
import { ANSWERS } from '@/lib/domain/answers';
import { toSegments } from '@/lib/flow/path';
import { decisionTable } from '@/lib/views/decisions';
import { question, routeFrontMatter, voices } from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';

const words = wordsFor(EVERYONE).decisions;

export const metadata: Metadata = { title: words.title, description: words.description };

const ROWS = decisionTable().map((row) => ({
  about: row.answers.about,
  situation: toSegments(row.answers)
    .slice(1)
    .map((id) => id.replaceAll('-', ' '))
    .join(', '),
  next: row.next,
  urgent: row.urgent,
}));

export default function DecisionsPage() {
  const titles = question('about').options;
  return (
    <Page kind="table">
      <DecisionTable
        words={words}
        tableHref={paths.decisionTable}
        groups={ANSWERS.about.map((about) => ({
          id: about,
          title: say(titles[about]?.label ?? about, EVERYONE, voices()),
          rows: ROWS.filter((row) => row.about === about),
        }))}
        titleOf={(route) => routeFrontMatter(route).title}
        hrefOf={paths.route}
      />
      <Independent speaker={EVERYONE} at={paths.decisions} />
    </Page>
  );
}
