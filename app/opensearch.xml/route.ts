import { paths } from '@/app/paths';
import { siteAddress } from '@/app/site-address';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

export const dynamic = 'force-static';

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

const written = (text: string) =>
  text.replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign as keyof typeof SIGNS]);

/** Lets a browser search this site from its address bar (OpenSearch 1.1). */
export function GET(): Response {
  const { site, search } = wordsFor(EVERYONE);
  const template = `${new URL(paths.search, siteAddress()).href}?q={searchTerms}`;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${written(site.name)}</ShortName>
<Description>${written(search.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${written(template)}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
}
