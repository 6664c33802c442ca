import type { ProseContext } from '@/components/mdx/route-tags';
import { SECTION_TAGS } from '@/lib/domain/section';
import { isMeantFor } from '@/lib/words/audience';
import { contact, council, source, voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

/** What the tags in an editor's words need to know of the page they stand on. */
export function proseContext(speaker: Speaker): ProseContext {
  const words = wordsFor(speaker);
  return {
    words,
    sections: SECTION_TAGS,
    href: paths,
    say: (text) => say(text, speaker, voices()),
    isMeantFor: (audience) => isMeantFor(audience, speaker),
    explained: new Set(),
    contact,
    disagreementServices: council().disagreementServices.map((id) => contact(id)),
    sourceLabel: (id) => source(id).short,
  };
}
