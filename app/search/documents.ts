import { synonyms } from '@/lib/words/library';
import { searchDocuments } from '@/lib/words/search-documents';
import { paths } from '../paths';

/**
 * Everything that can be found, and what people say for it. The build works this file out, and bundles what it exports in
 * its place (`lib/delivery/live-bundle.mjs`): no thread of the server reads all the words of the site again.
 */
export const documents = searchDocuments(paths);

export const meant = synonyms();
