import type { Metadata } from 'next';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

/** On the pages that people find and pass on: the way to search this site from the browser's own bar. */
export function FoundBy() {
  return (
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      title={wordsFor(EVERYONE).site.name}
      href={paths.openSearch}
    />
  );
}

/** A title and a description, for search engines and for the card that a message shows of a link. */
export function passedOn(title: string, description: string): Metadata {
  const { site } = wordsFor(EVERYONE);
  return {
    title,
    description,
    openGraph: { title, description, siteName: site.name, type: 'website', locale: 'en_GB' },
    twitter: { card: 'summary' },
  };
}
