import type { ReactNode } from 'react';
import type { OptionGroup } from '@/lib/views/question-view';
import { AnswerList, type AnswerRow } from '../answer-list';
import { VoiceLinks } from '../voice-links';
import { type AnswerLink, AnswerLinks } from './answer-links';

/** One question: back, the answers as links, and the answers so far. */
export function QuestionPage({
  view,
  groups,
  backHref,
  home,
  soFar,
  voices,
  words,
  letterFirst,
  linkToHere,
  safeguarding,
  children,
}: {
  view: {
    readonly title: string;
    readonly hint: string | undefined;
    readonly why: string | undefined;
    readonly later: readonly { readonly key: string; readonly title: string }[];
  };
  groups: readonly OptionGroup<AnswerLink>[];
  backHref: string;
  /** The reader's own home on the site, where they have one. */
  home: { readonly title: string; readonly href: string } | undefined;
  soFar: readonly AnswerRow[];
  voices: readonly { readonly label: string; readonly href: string }[];
  words: Parameters<typeof AnswerList>[0]['words'] & {
    readonly back: string;
    readonly why: string;
    readonly given: string;
    readonly moved: string;
    readonly again: string;
    readonly soFar: string;
    readonly otherVoice: string;
    readonly otherVoiceText: string;
  };
  /** That a letter comes first, where no answer here can be about one. */
  letterFirst: ReactNode;
  /** For who sends a family on: their address of this question. */
  linkToHere: ReactNode;
  safeguarding: string | undefined;
  /** Words that help with this question alone, where there are any. */
  children: ReactNode;
}) {
  return (
    <>
      <p className="back">
        <a href={backHref}>
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
        {home === undefined ? null : (
          <>
            {' '}
            <a href={home.href}>{home.title}</a>
          </>
        )}
      </p>
      <h1>{view.title}</h1>
      <p className="moved" id="moved">
        {words.moved}
      </p>
      {view.later.map(({ key, title }) => (
        <p key={key} className="moved" id={`again-${key}`}>
          {words.again} {title}
        </p>
      ))}
      {view.hint === undefined ? null : <p>{view.hint}</p>}
      <AnswerLinks groups={groups} given={words.given} />
      {letterFirst}
      {linkToHere}
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
          <h2>{words.otherVoice}</h2>
          <VoiceLinks text={words.otherVoiceText} links={voices} />
        </details>
      )}
    </>
  );
}
