import {
  contacts,
  council,
  councilWords,
  INFORMAL_SERVICE,
  pagesIn,
  sources,
  voices,
} from '@/lib/words/read';
import type { Voices } from '@/lib/words/say';

/** The ids that a page's text may name. */
export type Known = {
  readonly contacts: readonly string[];
  readonly sources: readonly string[];
  /** Those of the sources that are the council's own: its own folder alone may cite them. */
  readonly councilSources: readonly string[];
  /** What the council says as a list, which cannot stand in a sentence. */
  readonly councilLists: readonly string[];
  readonly voices: Voices;
  /** Addresses of the pages that content makes, such as /routes/mediation. */
  readonly pages: readonly string[];
};

/** The ids and phrases that the text of a page may name, read from a folder of content. */
export function known(root?: string): Known {
  return {
    contacts: [...Object.keys(contacts(root)), INFORMAL_SERVICE],
    sources: Object.keys(sources(root)),
    councilSources: Object.keys(council(root).sources),
    councilLists: Object.entries(councilWords(root).sentences)
      .filter(([, { text }]) => typeof text !== 'string')
      .map(([id]) => id),
    voices: voices(root),
    pages: ['routes', 'guides', 'letters', 'easy-read'].flatMap((folder) =>
      pagesIn(folder, root).map((name) => `/${folder}/${name}`),
    ),
  };
}
