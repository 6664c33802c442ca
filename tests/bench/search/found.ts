import { paths } from '@/app/paths';
import { synonyms } from '@/lib/words/library';
import { createSearch } from '@/lib/words/search';
import { searchDocuments } from '@/lib/words/search-documents';

/** A sentence that somebody types, and the pages of which any is right. */
export type Sought = { readonly sentence: string; readonly wanted: readonly string[] };

/** How many sentences have a right page first, how many among the first three, and those that have none there. */
export type Found = {
  readonly of: number;
  readonly first: number;
  readonly three: number;
  readonly lost: readonly (Sought & { readonly shown: readonly string[] })[];
};

/** The sentences of a list: one a line, ` = ` and the right addresses; lines with # are for readers. */
export function soughtIn(list: string): Sought[] {
  return list.split('\n').flatMap((line) => {
    const [sentence = '', pages] = line.split(' = ');
    if (line.startsWith('#') || pages === undefined) return [];
    return [{ sentence: sentence.trim(), wanted: pages.trim().split(/\s+/u) }];
  });
}

/** Every second sentence, from the first (0) or from the second (1). */
export function halfOf(all: readonly Sought[], from: 0 | 1): Sought[] {
  return all.filter((_, at) => at % 2 === from);
}

/** Searches as the site does, and counts what a reader of the first three lines finds. */
export function measure(
  all: readonly Sought[],
  search = createSearch(searchDocuments(paths), synonyms()),
): Found {
  const looked = all.map((one) => ({
    ...one,
    shown: search(one.sentence).map(({ href }) => href),
  }));
  const within = (most: number) =>
    looked.filter(({ wanted, shown }) => shown.slice(0, most).some((one) => wanted.includes(one)));
  const three = within(3);
  return {
    of: all.length,
    first: within(1).length,
    three: three.length,
    lost: looked
      .filter((one) => !three.includes(one))
      .map((one) => ({ ...one, shown: one.shown.slice(0, 3) })),
  };
}
