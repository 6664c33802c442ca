import { siteAddress } from '@/app/site-address';
import { openApi } from '@/lib/views/openapi';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(openApi(wordsFor(EVERYONE).site.name, siteAddress().origin));
}
