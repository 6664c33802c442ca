import { Contents } from '@/components/contents';
import type { Part } from '@/lib/words/headings';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

/** The contents of a page in the words of content/. */
export function PageContents({ parts }: { parts: readonly Part[] }) {
  const { site, sections } = wordsFor(EVERYONE);
  return (
    <Contents
      title={site.contents}
      parts={parts.map((part) =>
        'section' in part ? { id: part.section, title: sections[part.section] } : part,
      )}
    />
  );
}
