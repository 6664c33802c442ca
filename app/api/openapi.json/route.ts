import { paths } from '@/app/paths';
import { siteAddress } from '@/app/site-address';
import { openApi } from '@/lib/views/openapi';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

export const dynamic = 'force-static';

export function GET(): Response {
  const help = new URL(paths.professionals, siteAddress()).href;
  return Response.json(
    openApi({ title: wordsFor(EVERYONE).site.name, server: siteAddress().origin, help }),
  );
}
