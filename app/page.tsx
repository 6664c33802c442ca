import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { StartPage } from '@/components/start-page';
import { YOUNG_READER } from '@/lib/words/reader';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { FoundBy, passedOn } from './found-by';
import { Independent } from './independent';
import { paths } from './paths';
import { Warned } from './warned';

const { title, description } = wordsFor(EVERYONE).start;

export const metadata: Metadata = {
  ...passedOn(title, description),
  title: { absolute: title },
};

export default function Start() {
  const words = wordsFor(EVERYONE).start;
  return (
    <Page kind="start">
      <FoundBy />
      <StartPage
        words={words}
        checkHref={paths.check({})}
        youngHref={paths.check({ who: YOUNG_READER })}
        routesHref={paths.allRoutes}
        warning={<Warned />}
        more={[
          { title: words.deadlines, href: paths.deadlines },
          { title: words.guides, href: paths.guides },
          { title: words.letters, href: paths.letters },
          { title: words.glossary, href: paths.glossary },
          { title: words.search, href: paths.search },
          { title: words.professionals, href: paths.professionals },
        ]}
      />
      <Independent speaker={EVERYONE} />
    </Page>
  );
}
