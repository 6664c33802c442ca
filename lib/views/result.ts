import type { DeadlineKind } from '@/lib/deadlines/calculate';
import { CLOCKS, mostUrgentFirst } from '@/lib/deadlines/clocks';
import { type AnswerId, type Answers, KEYS } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import { VOICES, type Voice } from '@/lib/domain/voice';
import type { State } from '@/lib/flow/walk';
import type { Recommendation } from '@/lib/rules/recommendation';
import { reasons, routeFrontMatter, voices } from '@/lib/words/read';
import { isProfessional, readsForAnother } from '@/lib/words/reader';
import { type Speaker, say } from '@/lib/words/say';
import { answersSoFar, type GivenAnswer } from './answers-so-far';
import { clockWords } from './clock-words';
import { decided } from './decided';
import { type Keeps, keepsInWords } from './keeps';

type Complete = Extract<State, { kind: 'complete' }>;

/** A step named on a result. */
export type StepLink = { readonly route: RouteId; readonly title: string };

/** Everything a result says, in its reader's voice. Addresses are not in it. */
export type ResultView = {
  readonly speaker: Speaker & { readonly voice: Voice };
  readonly answers: Answers;
  readonly rule: string;
  readonly route: RouteId;
  readonly title: string;
  readonly summary: string;
  readonly urgent: boolean;
  /** The step that must stand beside the next one, at equal weight, because a clock runs. */
  readonly both: (StepLink & { readonly why: string }) | undefined;
  readonly clocks: readonly ResultClock[];
  /** What must be known before the step is taken. */
  readonly saidFirst: readonly string[];
  /** What keeps the appeal open, and how it is said, where an appeal clock runs. */
  readonly keeps: Keeps | undefined;
  /** Whether the answers say that there is a mediation certificate, where one is needed. */
  readonly certificateHeld: boolean;
  readonly because: readonly string[];
  readonly given: readonly GivenAnswer[];
  readonly alongside: readonly (StepLink & { readonly why: string })[];
  readonly notAvailable: readonly (StepLink & { readonly reason: string })[];
  /** The rung that the answers say was climbed. */
  readonly done: readonly StepLink[];
  /** Rungs that need not be climbed first, and are not named beside the step. */
  readonly skipped: readonly StepLink[];
  readonly then: readonly StepLink[];
  readonly after: Answers | undefined;
  readonly otherVoices: readonly { readonly voice: Voice; readonly answers: Answers }[];
  readonly forProfessional: boolean;
  /** Whether the rights are not the reader's own. */
  readonly readsForAnother: boolean;
  readonly sources: readonly SourceId[];
  readonly safeguarding: boolean;
  /** Whether the page of other routes says more about these answers. */
  readonly otherRoutes: boolean;
  /** The kind of date that can be worked out for the most urgent clock, if any. */
  readonly datesKind: DeadlineKind | undefined;
};

export type ResultClock = {
  readonly id: ClockId;
  readonly name: string;
  readonly starts: string;
  readonly by: string;
  readonly rule: string;
  /** Whether the answers leave open if it is this family's. */
  readonly open: boolean;
};

/** With whom and about what a result speaks. */
function speakerOf(
  { answers }: Complete,
  { meeting }: Recommendation,
): Speaker & { readonly voice: Voice } {
  return {
    voice: answers.who,
    meeting,
    setting: answers.setting,
    answers: KEYS.flatMap((key): AnswerId | readonly AnswerId[] => answers[key] ?? []),
  };
}

/** The time limits that run, the most urgent first, in words that hold for these answers. */
function clocksOf(found: Recommendation, words: (text: string) => string): ResultClock[] {
  return mostUrgentFirst(found.clocks).map((id) => {
    const { name, starts, by, rule } = clockWords(id, found.standings[id]);
    return {
      id,
      name: words(name),
      starts: words(starts),
      by: words(by),
      rule: words(rule),
      open: found.standings[id] === 'may-not-apply',
    };
  });
}

/**
 * What the result of these complete answers says. Throws ContentError if the content has a fault.
 *
 * @param found what is decided of them, where that is known already
 */
export function resultView(
  state: Complete,
  found: Recommendation = decided(state).decision,
): ResultView {
  const { answers } = state;
  const speaker = speakerOf(state, found);
  const words = (text: string) => say(text, speaker, voices());
  const step = (route: RouteId): StepLink => ({
    route,
    title: words(routeFrontMatter(route).action),
  });
  const beside = found.alongside.map(({ route, why }) => ({
    ...step(route),
    why: words(reasons().alongside[why]),
  }));
  const both = beside.find(({ route }) => found.block.includes(route));
  return {
    speaker,
    answers,
    rule: found.rule,
    route: found.next,
    title: step(found.next).title,
    summary: words(routeFrontMatter(found.next).summary),
    urgent: found.urgent,
    both,
    clocks: clocksOf(found, words),
    keeps: found.keepsOpen && keepsInWords(found.keepsOpen),
    certificateHeld: found.certificate === 'held',
    saidFirst: found.saidFirst.map((id) => words(reasons().because[id])),
    because: found.because
      .filter((id) => !found.saidFirst.includes(id))
      .map((id) => words(reasons().because[id])),
    given: answersSoFar(answers, speaker),
    alongside: beside.filter((one) => one !== both),
    notAvailable: found.notAvailable.map(({ route, reason }) => ({
      ...step(route),
      reason: words(reasons().notAvailable[reason]),
    })),
    done: found.passed.filter((route) => route === found.done).map(step),
    skipped: found.passed
      .filter((route) => route !== found.done && !beside.some((one) => one.route === route))
      .map(step),
    then: found.then.map(step),
    after: found.after && { who: answers.who, ...found.after },
    otherVoices: VOICES.filter((voice) => voice !== speaker.voice).map((voice) => ({
      voice,
      answers: { ...answers, who: voice },
    })),
    forProfessional: isProfessional(speaker),
    readsForAnother: readsForAnother(speaker),
    sources: found.sources,
    safeguarding: found.safeguarding,
    otherRoutes: found.otherRoutes,
    datesKind: mostUrgentFirst(found.clocks)
      .map((id) => CLOCKS[id].calculator)
      .find((kind) => kind !== undefined),
  };
}
