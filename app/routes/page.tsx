import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { RouteGroups } from '@/components/route/route-groups';
import { routeFrontMatter } from '@/lib/content/read';
import { wordsFor } from '@/lib/content/words';
import { ROUTE_IDS } from '@/lib/domain/route';
import { EVERYONE, Independent, Warned } from '../furniture';
import { paths } from '../paths';

const words = wordsFor(EVERYONE).route;

export const metadata: Metadata = { title: words.allTitle, description: words.allDescription };

export default function RoutesPage() {
  return (
    <Page kind="table">
      <RouteGroups
        words={words}
        checkHref={paths.check({})}
        warning={<Warned />}
        routes={ROUTE_IDS.map((id) => ({ ...routeFrontMatter(id), id, href: paths.route(id) }))}
      />
      <Independent speaker={EVERYONE} />
    </Page>
  );
}
