import type { ReactNode } from 'react';
import type { Voice } from '@/lib/domain/voice';
import type { ResultView } from '@/lib/views/result';
import { AnswerList } from '../answer-list';
import type { Hrefs } from '../hrefs';
import { VoiceLinks } from '../voice-links';
import { ClockBlock, DatesForm } from './clock-block';
import { FirstBlock } from './first-block';
import { OtherDoors } from './other-doors';
import { ShareBlock } from './share-block';

export type ResultWords = Parameters<typeof FirstBlock>[0]['words'] &
  Parameters<typeof ClockBlock>[0]['words'] &
  Parameters<typeof DatesForm>[0]['words'] &
  Parameters<typeof OtherDoors>[0]['words'] &
  Parameters<typeof AnswerList>[0]['words'] &
  Parameters<typeof ShareBlock>[0]['words'] & {
    readonly kicker: string;
    readonly why: string;
    readonly answers: string;
    readonly wholePage: string;
    readonly didNotWork: string;
    readonly didNotWorkText: string;
    readonly didNotWorkAdvice: string;
    readonly voicesTitle: string;
    readonly voicesText: string;
    readonly safeguarding: string;
    readonly rights: string;
    readonly professionalNote: string;
  };

/** A result, in the one order that every result keeps. */
export function ResultPage({
  view,
  words,
  voiceNames,
  href,
  datesKind,
  address,
  paper,
  children,
}: {
  view: ResultView;
  words: ResultWords;
  voiceNames: Readonly<Record<Voice, string>>;
  href: Hrefs;
  /** The kind of date that leads to the calculator, where one clock can be worked out. */
  datesKind: ResultView['datesKind'];
  /** The whole address of this page, for paper. */
  address: string;
  /** Whom to ask, for paper. */
  paper: ReactNode;
  /** The step's own words: what to do, what to say, what to bring, what comes next. */
  children: ReactNode;
}) {
  return (
    <>
      <p className="kicker">{words.kicker}</p>
      {view.safeguarding ? <p className="warning">{words.safeguarding}</p> : null}
      <FirstBlock view={view} words={words} href={href}>
        <ClockBlock
          view={view}
          words={words}
          href={href}
          form={
            datesKind === undefined ? null : (
              <DatesForm view={view} kind={datesKind} words={words} href={href} />
            )
          }
        />
      </FirstBlock>
      {view.readsForAnother ? <p>{words.rights}</p> : null}
      {view.forProfessional ? <p>{words.professionalNote}</p> : null}
      <section aria-labelledby="why">
        <h2 id="why">{words.why}</h2>
        {view.because.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <h3 id="answers">{words.answers}</h3>
        <AnswerList
          rows={view.given.map((row) => ({
            ...row,
            changeHref: href.change(view.answers, row.key),
          }))}
          words={words}
        />
      </section>
      <div className="step">{children}</div>
      <p className="noprint">
        {words.wholePage} <a href={href.route(view.route)}>{view.title}</a>
      </p>
      <div className="noprint">
        <OtherDoors view={view} words={words} href={href} />
      </div>
      <section aria-labelledby="did-not-work" className="noprint">
        <h2 id="did-not-work">{words.didNotWork}</h2>
        {view.after === undefined ? (
          <p>
            <a href={view.route === 'legal-advice' ? href.help : href.route('legal-advice')}>
              {words.didNotWorkAdvice}
            </a>
          </p>
        ) : (
          <p>
            <a href={href.check(view.after)}>{words.didNotWorkText}</a>
          </p>
        )}
        <h3>{words.voicesTitle}</h3>
        <VoiceLinks
          text={words.voicesText}
          links={view.otherVoices.map(({ voice, answers }) => ({
            label: voiceNames[voice],
            href: href.check(answers),
          }))}
        />
      </section>
      <ShareBlock
        pageUrl={href.route(view.route)}
        pageTitle={view.title}
        address={address}
        words={words}
      >
        {paper}
      </ShareBlock>
    </>
  );
}
