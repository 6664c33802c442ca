import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { RouteGroups } from '@/components/route/route-groups';
import { ROUTE_IDS } from '@/lib/domain/route';
import { routeFrontMatter } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';
import { Warned } from '../warned';

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
      <Independent speaker={EVERYONE} at={paths.allRoutes} />
    </Page>
  );
}
