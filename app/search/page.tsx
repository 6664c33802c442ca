import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { SearchPage } from '@/components/search-page';
import { EVERYONE } from '@/lib/words/say';
import { createSearch, LONGEST_QUERY } from '@/lib/words/search';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';
import { pairsOf } from '../query';
import { documents, meant } from './documents';

const words = wordsFor(EVERYONE).search;
let search: ReturnType<typeof createSearch> | undefined;

/** Asked without a query too: the server makes this page once before it is ready, so that no visitor waits for the index. */
function find(query: string) {
  search ??= createSearch(documents, meant);
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
        hits={find(typed)}
        checkHref={paths.check({})}
        words={words}
      />
      <Independent speaker={EVERYONE} at={paths.search} />
    </Page>
  );
}
