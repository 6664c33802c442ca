import type { Metadata } from 'next';
import { GlossaryList } from '@/components/glossary-list';
import { Page } from '@/components/layout/page';
import { glossary } from '@/lib/words/library';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';

const words = wordsFor(EVERYONE).glossary;

export const metadata: Metadata = { title: words.title, description: words.description };

export default function GlossaryPage() {
  return (
    <Page kind="table">
      <GlossaryList words={words} terms={glossary()} />
      <Independent speaker={EVERYONE} at={paths.glossary} />
    </Page>
  );
}
