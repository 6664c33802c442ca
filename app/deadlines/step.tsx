import { StepAgain } from '@/components/result/step-again';
import type { Dated } from '@/lib/views/dated-step';
import { resultView } from '@/lib/views/result';
import type { InterfaceWords } from '@/lib/words/words';
import { paths } from '../paths';

/** The step that goes with the dates; where they do not fit the answers, the way to answer again. */
export function Step({ dated, words }: { dated: Dated | undefined; words: InterfaceWords }) {
  if (dated === undefined) return null;
  const { now, differs, fits } = dated;
  if (!fits)
    return (
      <p>
        <strong>{words.deadlines.notThese}</strong>{' '}
        <a href={paths.check({ who: now.answers.who })}>{words.deadlines.notTheseLink}</a>
      </p>
    );
  return (
    <StepAgain
      view={resultView(now, now.decision)}
      note={differs ? words.deadlines.otherAnswers : null}
      words={words.result}
      href={paths}
    />
  );
}
