import type { ReactNode } from 'react';
import type { Voice } from '@/lib/domain/voice';
import type { ResultView } from '@/lib/views/result';
import { AnswerList } from '../answer-list';
import type { Hrefs } from '../hrefs';
import { VoiceLinks } from '../voice-links';
import { Block } from './block';
import { Clocks, DatesForm, Limits } from './clock-block';
import { NotNow, SameTime, Steps } from './other-doors';
import { AlsoSaid, LetterFirst } from './said';
import { ShareBlock } from './share-block';

export type ResultWords = Parameters<typeof Block>[0]['words'] &
  Parameters<typeof Clocks>[0]['words'] &
  Parameters<typeof DatesForm>[0]['words'] &
  Parameters<typeof SameTime>[0]['words'] &
  Parameters<typeof Steps>[0]['words'] &
  Parameters<typeof NotNow>[0]['words'] &
  Parameters<typeof AlsoSaid>[0]['words'] &
  Parameters<typeof AnswerList>[0]['words'] &
  Parameters<typeof ShareBlock>[0]['words'] & {
    readonly back: string;
    readonly startAgain: string;
    readonly why: string;
    readonly answers: string;
    readonly notNow: string;
    readonly steps: string;
    readonly limits: string;
    readonly more: string;
    readonly wholePage: string;
    readonly didNotWork: string;
    readonly didNotWorkText: string;
    readonly didNotWorkNext: string;
    readonly didNotWorkAdvice: string;
    readonly voicesTitle: string;
    readonly voicesText: string;
    readonly safeguarding: string;
    readonly unconfirmed: string;
    readonly helping: string;
    readonly helpingMore: string;
  };

/** A result: the whole answer first, then what to do, say and send; the rest one tap away. */
export function ResultPage({
  view,
  words,
  voiceNames,
  href,
  backHref,
  guide,
  address,
  paper,
  more,
  foot,
  unconfirmed,
  home,
  ways,
  children,
}: {
  view: ResultView;
  words: ResultWords;
  voiceNames: Readonly<Record<Voice, string>>;
  href: Hrefs;
  backHref: string;
  guide: { readonly title: string; readonly href: string } | undefined;
  /** The whole address of the step's own page, for paper: it holds no answers. */
  address: string;
  /** Whom to ask, for paper. */
  paper: ReactNode;
  /** The step's own words that stand one tap away. */
  more: ReactNode;
  /** Free help that is not the council, and how sure the page is. */
  foot: ReactNode;
  /** Whether a contact on the page may be unconfirmed, so that the mark is explained. */
  unconfirmed: boolean;
  /** The reader's own home on the site, where they have one. */
  home: { readonly title: string; readonly href: string } | undefined;
  /** What this reader can do besides the step itself. */
  ways: ReactNode;
  /** The step's own words: what to do, what to say, what to send, what comes next. */
  children: ReactNode;
}) {
  const { letterFirst, datesKind, saidFirst, saidLater } = view;
  return (
    <>
      <p className="back">
        <a href={backHref}>
          <span aria-hidden="true">← </span>
          {words.back}
        </a>{' '}
        <a href={href.start}>{words.startAgain}</a>
        {home === undefined ? null : (
          <>
            {' '}
            <a href={home.href}>{home.title}</a>
          </>
        )}
      </p>
      <Block view={view} words={words} href={href} />
      {saidFirst.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {ways}
      {view.safeguarding ? <p className="warning">{words.safeguarding}</p> : null}
      {letterFirst?.above === true ? <LetterFirst said={letterFirst} href={href} /> : null}
      <div className="when">
        <Clocks clocks={view.clocks} words={words} />
        {datesKind === undefined ? null : (
          <DatesForm view={view} kind={datesKind} words={words} href={href} />
        )}
      </div>
      {saidLater.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="step">{children}</div>
      {letterFirst?.above === false ? <LetterFirst said={letterFirst} href={href} /> : null}
      <div className="noprint">
        <SameTime view={view} words={words} href={href} />
      </div>
      <AfterIt view={view} words={words} href={href} />
      <div className="side">
        <AlsoSaid view={view} words={words} href={href} guide={guide} />
        <ShareBlock
          pageUrl={href.route(view.route)}
          pageTitle={view.title}
          address={address}
          words={words}
        >
          {paper}
        </ShareBlock>
        <div className="noprint">
          <Details title={words.more}>
            {more}
            <p>
              {words.wholePage} <a href={href.route(view.route)}>{view.title}</a>
            </p>
          </Details>
          <Details title={words.why}>
            {view.because.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
            {view.alongside.map(({ route, title, why }) => (
              <p key={route}>
                <strong>{title}.</strong> {why}
              </p>
            ))}
          </Details>
          <Details title={words.steps}>
            <Steps view={view} words={words} href={href} />
          </Details>
          {view.helping.length === 0 ? null : (
            <Details title={view.whoseRight ?? words.helping}>
              {view.helping.map((text) => (
                <p key={text}>{text}</p>
              ))}
              <p>
                <a href={href.rights}>{words.helpingMore}</a>
              </p>
            </Details>
          )}
          {view.notAvailable.length + view.skipped.length === 0 ? null : (
            <Details title={words.notNow}>
              <NotNow view={view} words={words} href={href} />
            </Details>
          )}
          {view.clocks.length + view.limits.length === 0 ? null : (
            <Details title={words.limits}>
              <Limits limits={[...view.clocks, ...view.limits]} />
            </Details>
          )}
          <Details title={words.answers}>
            <AnswerList
              rows={view.given.map((row) => ({
                ...row,
                changeHref: href.change(view.answers, row.key),
              }))}
              words={words}
            />
          </Details>
          <Details title={words.voicesTitle}>
            <VoiceLinks
              text={words.voicesText}
              links={view.otherVoices.map(({ voice, answers }) => ({
                label: voiceNames[voice],
                href: href.check(answers),
              }))}
            />
          </Details>
        </div>
        {foot}
        {unconfirmed ? (
          <p className="quiet" id="unconfirmed">
            * <a href={href.help}>{words.unconfirmed}</a>
          </p>
        ) : null}
      </div>
    </>
  );
}

function Details({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Where it goes on if the step did not work: the next decision, the rung after, or advice. */
function AfterIt({
  view,
  words,
  href,
}: {
  view: ResultView;
  words: ResultWords;
  href: Pick<Hrefs, 'check' | 'route' | 'help'>;
}) {
  const [rung] = view.then;
  const advice = view.route === 'legal-advice' ? href.help : href.route('legal-advice');
  return (
    <p className="noprint" id="did-not-work">
      <strong>{words.didNotWork}</strong>{' '}
      {view.after !== undefined ? (
        <a href={href.check(view.after)}>{words.didNotWorkText}</a>
      ) : rung !== undefined ? (
        <>
          {words.didNotWorkNext} <a href={href.route(rung.route)}>{rung.title}</a>
        </>
      ) : (
        <a href={advice}>{words.didNotWorkAdvice}</a>
      )}
    </p>
  );
}
