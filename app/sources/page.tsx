import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { SourceList } from '@/components/source-list';
import type { SourceId } from '@/lib/domain/source';
import { sources } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';

const words = wordsFor(EVERYONE).sources;
const KINDS = ['law', 'case', 'guidance', 'advice', 'council', 'body'] as const;

const ALL = Object.entries(sources()).map(([id, one]) => ({
  ...one,
  id: id as SourceId,
  compared: one.wording === 'compared',
}));

export const metadata: Metadata = { title: words.title, description: words.description };

export default function SourcesPage() {
  return (
    <Page kind="long">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {KINDS.map((kind) => (
        <section key={kind}>
          <h2 id={kind}>{words.kinds[kind]}</h2>
          <SourceList words={words} sources={ALL.filter((one) => one.kind === kind)} />
        </section>
      ))}
      <Independent speaker={EVERYONE} at={paths.sources} />
    </Page>
  );
}
