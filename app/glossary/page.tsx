import type { Metadata } from 'next';
import { GlossaryList } from '@/components/glossary-list';
import { Page } from '@/components/layout/page';
import { glossary } from '@/lib/content/library';
import { wordsFor } from '@/lib/content/words';
import { EVERYONE, Independent } from '../furniture';

const words = wordsFor(EVERYONE).glossary;

export const metadata: Metadata = { title: words.title, description: words.description };

export default function GlossaryPage() {
  return (
    <Page kind="table">
      <GlossaryList words={words} terms={glossary()} />
      <Independent speaker={EVERYONE} />
    </Page>
  );
}
