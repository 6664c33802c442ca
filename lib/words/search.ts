import MiniSearch from 'minisearch';

/** One thing a visitor can find. */
export type SearchDocument = {
  readonly href: string;
  readonly kind: 'route' | 'guide' | 'letter' | 'term' | 'page';
  readonly title: string;
  readonly summary: string;
  readonly text: string;
};

export type SearchHit = Omit<SearchDocument, 'text'>;

/** The longest query that is looked for, in characters; what goes beyond is left out. */
export const LONGEST_QUERY = 200;

/** The words that are looked for, when those that stand on every page are left out. */
const MOST_WORDS = 8;

const MOST_HITS = 12;

/** What people say, and the words of the site that it means. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** The words of a text between single spaces, so that a word is never found inside another. */
function spaced(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Words that say nothing of what somebody looks for. */
const COMMON: ReadonlySet<string> = new Set(
  'a about am an and are as at be been but by can do does for from get has have he her him his how i if is it its me my of on or our she so that the their them there they this to us was we what when where which who why will with you your'.split(
    ' ',
  ),
);

/** A search over the site's own pages, forgiving of slips and of the words people use. */
export function createSearch(documents: readonly SearchDocument[], synonyms: Synonyms) {
  const index = new MiniSearch<SearchDocument>({
    idField: 'href',
    fields: ['title', 'summary', 'text'],
    storeFields: ['href', 'kind', 'title', 'summary'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, summary: 2 } },
  });
  index.addAll(documents);

  const spoken = Object.entries(synonyms).map(([said, words]) => [spaced(said), words] as const);

  return (query: string): SearchHit[] => {
    const text = spaced(query.slice(0, LONGEST_QUERY));
    const words = text.trim().split(' ');
    const telling = words.filter((word) => !COMMON.has(word));
    const looked = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
    const meant = spoken.filter(([said]) => text.includes(said)).flatMap(([, words]) => words);
    return index
      .search([...looked, ...meant].join(' '))
      .slice(0, MOST_HITS)
      .map(({ href, kind, title, summary }) => ({ href, kind, title, summary }));
  };
}
