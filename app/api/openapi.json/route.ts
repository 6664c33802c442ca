import { EVERYONE } from '@/app/furniture';
import { siteAddress } from '@/app/site-address';
import { openApi } from '@/lib/content/openapi';
import { wordsFor } from '@/lib/content/words';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(openApi(wordsFor(EVERYONE).site.name, siteAddress().origin));
}
