import { Page } from '@/components/layout/page';
import { routeTags } from '@/components/mdx/route-tags';
import { Prose } from '@/components/prose';
import { ResultPage } from '@/components/result/result-page';
import { routePage } from '@/lib/content/read';
import { resultView } from '@/lib/content/result';
import { wordsFor } from '@/lib/content/words';
import type { State } from '@/lib/flow/walk';
import { Independent, Provenance, proseContext } from '../furniture';
import { paths } from '../paths';

const SHOWN = ['start', 'say', 'bring', 'next', 'cannot'] as const;

/** The result of complete answers. */
export async function Decided({ state }: { state: Extract<State, { kind: 'complete' }> }) {
  const view = resultView(state);
  const words = wordsFor(view.speaker);
  const page = await routePage(view.route);
  return (
    <Page kind="result">
      <ResultPage
        view={view}
        words={words.result}
        voiceNames={words.voices}
        href={paths}
        datesKind={view.datesKind}
      >
        <Prose code={page.code} tags={routeTags(proseContext(view.speaker), SHOWN)} />
      </ResultPage>
      <Independent speaker={view.speaker} />
      <Provenance ids={view.sources} checked={page.checked} speaker={view.speaker} />
    </Page>
  );
}
