import type { ReactNode } from 'react';
import type { Key } from '@/lib/domain/answers';
import { AnswerList, type AnswerRow } from '../answer-list';
import { VoiceLinks } from '../voice-links';
import { ErrorSummary } from './error-summary';
import { FIRST_ANSWER, QuestionForm, type QuestionOption } from './question-form';

export type QuestionView = {
  readonly asks: Key;
  readonly title: string;
  readonly hint: string | undefined;
  readonly why: string | undefined;
  readonly error: string;
  readonly options: readonly QuestionOption[];
  readonly given: readonly (readonly [Key, string])[];
};

/** One question: back, the error if there is one, the form, and the answers so far. */
export function QuestionPage({
  view,
  failed,
  backHref,
  nextHref,
  soFar,
  voices,
  words,
  voiceWords,
  safeguarding,
  children,
}: {
  view: QuestionView;
  failed: boolean;
  backHref: string;
  nextHref: string;
  soFar: readonly AnswerRow[];
  voices: readonly { readonly label: string; readonly href: string }[];
  words: Parameters<typeof QuestionForm>[0]['words'] &
    Parameters<typeof AnswerList>[0]['words'] & {
      readonly back: string;
      readonly why: string;
      readonly soFar: string;
      readonly errorTitle: string;
    };
  voiceWords: { readonly otherVoice: string; readonly otherVoiceText: string };
  safeguarding: string | undefined;
  /** Words that help with this question alone, where there are any. */
  children: ReactNode;
}) {
  return (
    <>
      <a className="back" href={backHref}>
        <span aria-hidden="true">← </span>
        {words.back}
      </a>
      {failed ? (
        <ErrorSummary title={words.errorTitle} message={view.error} href={`#${FIRST_ANSWER}`} />
      ) : null}
      <QuestionForm
        action={nextHref}
        asks={view.asks}
        title={view.title}
        hint={view.hint}
        options={view.options}
        given={view.given}
        words={words}
        error={failed ? view.error : undefined}
      />
      {view.why === undefined ? null : (
        <p className="quiet">
          <strong>{words.why}:</strong> {view.why}
        </p>
      )}
      {children}
      {safeguarding === undefined ? null : <p className="warning">{safeguarding}</p>}
      {soFar.length === 0 ? null : (
        <details className="sofar">
          <summary>{words.soFar}</summary>
          <AnswerList rows={soFar} words={words} />
          <h2>{voiceWords.otherVoice}</h2>
          <VoiceLinks text={voiceWords.otherVoiceText} links={voices} />
        </details>
      )}
    </>
  );
}
