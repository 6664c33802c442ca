import MiniSearch from 'minisearch';
import { createNearness } from './search-sentences';
import { createReader, type Synonyms } from './search-text';

/** The sentences of one matter that a page is right for, and how near the front the page stands among the right ones. */
export type Saying = {
  readonly matter: string;
  readonly place: number;
  readonly sentences: readonly string[];
};

/** One thing a visitor can find. */
export type SearchDocument = {
  readonly href: string;
  readonly kind: 'route' | 'guide' | 'letter' | 'term' | 'page';
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  /** The sentences that families say about it. */
  readonly said?: readonly Saying[];
};

export type SearchHit = Pick<SearchDocument, 'href' | 'kind' | 'title' | 'summary'> & {
  /** The matter that the sentence is about, on the first hit, where one is clear. */
  readonly matter?: string;
};

/** The longest query that is looked for, in characters; what goes beyond is left out. */
export const LONGEST_QUERY = 200;

/** The words that are looked for, when those that stand on every page are left out. */
const MOST_WORDS = 8;

const MOST_HITS = 12;

/** From here on the sentence is about a matter clearly enough to say so. */
const CLEAR = 0.4;

/** A letter of a script in which this site has no word: its reader is shown how to ask for an interpreter. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const INTERPRETER = 'interpreter';

/** How much a page's own words weigh beside the sentences that families say. */
const OWN_WORDS = 0.35;

/** What it is worth that the query is the title of a page. */
const ITS_TITLE = 1;

/** What each next place among the right pages of a matter is worth of the one before. */
const NEXT_PLACE = 0.8;

type Scores = ReadonlyMap<string, number>;

/** The same scores, the highest being 1. */
function levelled(scores: Scores): Scores {
  const most = Math.max(...scores.values());
  return new Map([...scores].map(([id, score]) => [id, score / most]));
}

/** Words as one text, whatever their order. */
function sorted(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

type Indexed = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
};

/** An index of words that are read already. */
function indexOf(documents: readonly Indexed[]) {
  const index = new MiniSearch<Indexed>({
    fields: ['title', 'summary', 'text'],
    processTerm: (term) => term,
    tokenize: (text) => text.split(' '),
    searchOptions: { boost: { title: 4, summary: 2 } },
  });
  index.addAll(documents);
  return index;
}

/** A search over the site's own pages, forgiving of slips and of the words people use. */
export function createSearch(documents: readonly SearchDocument[], synonyms: Synonyms) {
  const reader = createReader(synonyms);
  const pages = indexOf(
    documents.map(({ href, title, summary, text }) => ({
      id: href,
      title: reader.learn(title).join(' '),
      summary: reader.learn(summary).join(' '),
      text: reader.learn(text).join(' '),
    })),
  );
  const titles = new Map(
    documents.map(({ href, title }) => [href, sorted(reader.learnTelling(title))]),
  );
  const sentences = new Map(
    documents.flatMap(({ said = [] }) => said.map((one) => [one.matter, one.sentences] as const)),
  );
  const nearness = createNearness(
    [...sentences].flatMap(([matter, all]) =>
      all.map((one) => ({ matter, words: reader.learnTelling(one) })),
    ),
  );

  return (query: string): SearchHit[] => {
    const asked = query.slice(0, LONGEST_QUERY);
    const words = reader.hear(OTHER_SCRIPT.test(asked) ? INTERPRETER : asked, MOST_WORDS);
    const nearest = nearness(words);
    const near = levelled(nearest);
    const own = levelled(
      new Map(pages.search(words.join(' ')).map(({ id, score }) => [id, score])),
    );
    const title = sorted(words);
    const worth = ({ href, said = [] }: SearchDocument) =>
      (titles.get(href) === title ? ITS_TITLE : 0) +
      OWN_WORDS * (own.get(href) ?? 0) +
      said.reduce(
        (sum, { matter, place }) => sum + (near.get(matter) ?? 0) ** 2 * NEXT_PLACE ** place,
        0,
      );
    const [first] = nearest;
    const matter = first !== undefined && first[1] >= CLEAR ? { matter: first[0] } : {};
    return documents
      .map((one) => ({ one, score: worth(one) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_HITS)
      .map(({ one: { href, kind, title, summary } }, at) => ({
        href,
        kind,
        title,
        summary,
        ...(at === 0 && matter),
      }));
  };
}
