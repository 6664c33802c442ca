import { atomFeed } from '@/lib/views/feed';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from '../paths';
import { siteAddress } from '../site-address';

export const dynamic = 'force-static';

/** What changed on the site, for a feed reader. */
export function GET(): Response {
  const { site, changes } = wordsFor(EVERYONE);
  const feed = atomFeed(
    { title: `${site.name}: ${changes.title}`, record: changes.record },
    { ...paths, site: siteAddress() },
  );
  return new Response(feed, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
