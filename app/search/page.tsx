import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { SearchPage } from '@/components/search-page';
import { searchDocuments, synonyms } from '@/lib/words/library';
import { EVERYONE } from '@/lib/words/say';
import { createSearch, LONGEST_QUERY } from '@/lib/words/search';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';
import { pairsOf } from '../query';

const words = wordsFor(EVERYONE).search;
let search: ReturnType<typeof createSearch> | undefined;

function find(query: string) {
  search ??= createSearch(searchDocuments(paths), synonyms());
  return search(query);
}

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  robots: { index: false },
};

export default async function Search({ searchParams }: PageProps<'/search'>) {
  const typed = new Map(pairsOf(await searchParams)).get('q')?.trim() ?? '';
  return (
    <Page kind="page">
      <SearchPage
        action={paths.search}
        query={typed.slice(0, LONGEST_QUERY)}
        cut={typed.length > LONGEST_QUERY}
        hits={typed === '' ? [] : find(typed)}
        checkHref={paths.check({})}
        words={words}
      />
      <Independent speaker={EVERYONE} />
    </Page>
  );
}
