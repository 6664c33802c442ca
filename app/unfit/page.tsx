import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { UnfitAnswers } from '@/components/question/unfit-answers';
import { receive } from '@/lib/flow/front-door';
import { describeFault } from '@/lib/views/unfit';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';
import { pairsOf } from '../query';

const words = wordsFor(EVERYONE).unfit;

export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** Says which answers of a link or a form do not fit, and goes on with the rest. */
export default async function UnfitPage({ searchParams }: PageProps<'/unfit'>) {
  const { state, faults } = receive(pairsOf(await searchParams));
  return (
    <Page kind="page">
      <UnfitAnswers
        words={words}
        faults={faults.map((fault) => describeFault(fault, state.answers))}
        goOnHref={paths.check(state.answers)}
      />
      <Independent speaker={EVERYONE} />
    </Page>
  );
}
