import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { UnfitAnswers } from '@/components/question/unfit-answers';
import { receive } from '@/lib/flow/front-door';
import { questionView } from '@/lib/views/question-view';
import { describeFault } from '@/lib/views/unfit';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { linked } from '../check/linked';
import { Independent } from '../independent';
import { paths } from '../paths';
import { pairsOf } from '../query';

const { unfit: words, question } = wordsFor(EVERYONE);

export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** Says which answers of a link do not fit, and goes on with the rest. */
export default async function UnfitPage({ searchParams }: PageProps<'/unfit'>) {
  const { state, faults } = receive(pairsOf(await searchParams), { bring: true });
  const view = state.kind === 'asking' ? { state, ...questionView(state) } : undefined;
  return (
    <Page kind="page">
      <UnfitAnswers
        words={words}
        faults={faults.map((fault) => describeFault(fault, state.answers))}
        open={view && { title: view.title, groups: linked(view.state, view.groups) }}
        given={question.given}
        goOnHref={paths.check(state.answers)}
      />
      <Independent speaker={EVERYONE} at="/unfit" />
    </Page>
  );
}
