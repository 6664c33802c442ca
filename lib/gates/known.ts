import { contacts, pagesIn, sources, voices } from '@/lib/words/read';
import type { Voices } from '@/lib/words/say';

/** The ids that a page's text may name. */
export type Known = {
  readonly contacts: readonly string[];
  readonly sources: readonly string[];
  readonly voices: Voices;
  /** Addresses of the pages that content makes, such as /routes/mediation. */
  readonly pages: readonly string[];
};

/** The ids and phrases that the text of a page may name, read from a folder of content. */
export function known(root?: string): Known {
  return {
    contacts: Object.keys(contacts(root)),
    sources: Object.keys(sources(root)),
    voices: voices(root),
    pages: ['routes', 'guides', 'letters'].flatMap((folder) =>
      pagesIn(folder, root).map((name) => `/${folder}/${name}`),
    ),
  };
}
