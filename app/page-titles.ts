import { EVERYONE } from '@/lib/words/say';
import { searchDocuments } from '@/lib/words/search-documents';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

const { site, contact, decisions } = wordsFor(EVERYONE);

const TITLES = new Map([
  [paths.start, site.name],
  [paths.help, contact.title],
  [paths.decisions, decisions.title],
  [paths.records, decisions.recordTitle],
  ...searchDocuments(paths).map(({ href, title }) => [href, title] as const),
]);

/** What a page is called, by its address. */
export function titleOfPage(page: string): string {
  return TITLES.get(page) ?? page;
}
