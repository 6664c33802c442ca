import { LinkToHere } from '@/components/kit/link-to-here';
import { Page } from '@/components/layout/page';
import { proseTags } from '@/components/mdx/route-tags';
import { Prose } from '@/components/prose';
import { QuestionPage } from '@/components/question/question-page';
import { LetterFirst } from '@/components/result/said';
import { KEYS } from '@/lib/domain/answers';
import { VOICES } from '@/lib/domain/voice';
import type { Asking } from '@/lib/flow/walk';
import { familyPages } from '@/lib/views/family-pages';
import { questionView } from '@/lib/views/question-view';
import { questionHelp } from '@/lib/words/pages';
import { isProfessional, isYoungReader } from '@/lib/words/reader';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';
import { proseContext } from '../prose-context';
import { addressed } from './addressed';
import { linked } from './linked';

/** A question at its own address. */
export async function Asked({ state }: { state: Asking }) {
  const view = questionView(state);
  const words = wordsFor(view.speaker);
  const help = await questionHelp(view.id);
  const { answers } = state;
  const last = KEYS.findLast((key) => answers[key] !== undefined);
  return (
    <Page kind="question">
      <QuestionPage
        view={view}
        groups={linked(state, view.groups)}
        backHref={last === undefined ? paths.start : paths.change(answers, last)}
        home={
          isYoungReader(view.speaker) ? { title: words.young.home, href: paths.young } : undefined
        }
        soFar={view.soFar.map((row) => ({ ...row, changeHref: paths.change(answers, row.key) }))}
        voices={VOICES.filter((voice) => voice !== answers.who).map((voice) => ({
          label: words.voices[voice],
          href: paths.check({ ...answers, who: voice }),
        }))}
        words={words.question}
        letterFirst={
          view.letterFirst === undefined ? null : (
            <LetterFirst said={view.letterFirst} href={paths} />
          )
        }
        linkToHere={
          isProfessional(view.speaker) ? (
            <LinkToHere
              pages={familyPages(answers).map((page) => addressed(page, words.voices))}
              words={words.professionals}
            />
          ) : null
        }
        safeguarding={last === undefined ? words.result.safeguarding : undefined}
      >
        {help === undefined ? null : (
          <Prose code={help} tags={proseTags(proseContext(view.speaker))} />
        )}
      </QuestionPage>
      <Independent speaker={view.speaker} at={paths.check({})} rule={view.id} />
    </Page>
  );
}
