import { Page } from '@/components/layout/page';
import { StartPage } from '@/components/start-page';
import { wordsFor } from '@/lib/content/words';
import { EVERYONE, Independent } from './furniture';
import { paths } from './paths';

export default function Start() {
  return (
    <Page kind="start">
      <StartPage
        words={wordsFor(EVERYONE).start}
        checkHref={paths.check({})}
        youngHref={paths.check({ who: 'young-person' })}
        routesHref={paths.allRoutes}
      />
      <Independent speaker={EVERYONE} />
    </Page>
  );
}
