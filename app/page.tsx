import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { StartPage } from '@/components/start-page';
import { firstQuestion } from '@/lib/flow/walk';
import { questionView } from '@/lib/views/question-view';
import { minutesToStep } from '@/lib/views/time-needed';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { linked } from './check/linked';
import { FoundBy, passedOn } from './found-by';
import { Independent } from './independent';
import { paths } from './paths';

const { title, description } = wordsFor(EVERYONE).start;

export const metadata: Metadata = {
  ...passedOn(title, description),
  title: { absolute: title },
};

export default function Start() {
  const { start: words, easyRead, question, letterWarning } = wordsFor(EVERYONE);
  const state = firstQuestion();
  const { title: asked, groups } = questionView(state);
  return (
    <Page kind="start">
      <FoundBy />
      <StartPage
        words={words}
        question={asked}
        groups={linked(state, groups)}
        given={question.given}
        letter={letterWarning}
        href={paths}
        minutes={minutesToStep()}
        youngHref={paths.young}
        more={[
          { title: words.browse, href: paths.allRoutes },
          { title: easyRead.link, href: paths.easyReadPage('start') },
          { title: words.guides, href: paths.guides },
          { title: words.letters, href: paths.letters },
          { title: words.glossary, href: paths.glossary },
          { title: words.search, href: paths.search },
          { title: words.professionals, href: paths.professionals },
        ]}
      />
      <Independent speaker={EVERYONE} at={paths.start} />
    </Page>
  );
}
