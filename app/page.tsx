import { Page } from '@/components/layout/page';
import { StartPage } from '@/components/start-page';
import { firstQuestion } from '@/lib/flow/walk';
import { questionView } from '@/lib/views/question-view';
import { minutesToStep } from '@/lib/views/time-needed';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { linked } from './check/linked';
import { Independent } from './independent';
import { paths } from './paths';

export default function Start() {
  const { start: words, question, letterWarning } = wordsFor(EVERYONE);
  const state = firstQuestion();
  const { title, groups } = questionView(state);
  return (
    <Page kind="start">
      <StartPage
        words={words}
        question={title}
        groups={linked(state, groups)}
        given={question.given}
        letter={letterWarning}
        href={paths}
        minutes={minutesToStep()}
        more={[
          { title: words.browse, href: paths.allRoutes },
          { title: words.young, href: paths.guide('young-people') },
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
