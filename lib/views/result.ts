import type { DeadlineKind } from '@/lib/deadlines/calculate';
import { CLOCKS, mostUrgentFirst } from '@/lib/deadlines/clocks';
import { type AnswerId, type Answers, KEYS, type Key } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import type { SourceId } from '@/lib/domain/source';
import { VOICES, type Voice } from '@/lib/domain/voice';
import { afterStep } from '@/lib/flow/after';
import type { State } from '@/lib/flow/walk';
import type { Alongside } from '@/lib/rules/ladder';
import type { BecauseReason } from '@/lib/rules/reason';
import { type Recommendation, recommend } from '@/lib/rules/recommend';
import { reasons, routeFrontMatter, voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';
import { answersSoFar, type GivenAnswer } from './answers-so-far';
import { clockWords, mayNotBeTheirs } from './clock-words';

type Complete = Extract<State, { kind: 'complete' }>;

/** Reasons for a step beside the next one that say: this is what keeps a running clock from closing a door. */
const KEEPS_THE_DOOR_OPEN: readonly Alongside['why'][] = [
  'keeps-appeal',
  'appeal-without-certificate',
  'mediation-health-care',
  'mediation-outcomes',
  'reply-in-time',
  'claim-clock-runs',
  'appeal-if-time',
];

/** Reasons that are said before all else, beside the clock: a limit, or what can change the answer. */
const SAID_FIRST: readonly BecauseReason[] = [
  'maybe-in-time',
  'placement-maybe-in-time',
  'placement-look-at-all',
  'exclusion-limit',
  'upper-tribunal-limit',
];

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
  readonly sources: readonly SourceId[];
  readonly safeguarding: boolean;
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
function speakerOf(state: Complete, voice: Voice): Speaker & { voice: Voice } {
  const given = KEYS.flatMap((key: Key): AnswerId[] => {
    const value = state.answers[key];
    return value === undefined ? [] : [value];
  });
  return {
    voice,
    meeting: recommend(state.situation).meeting,
    setting: state.answers.setting,
    answers: given,
  };
}

const isSaidFirst = (id: BecauseReason) => SAID_FIRST.includes(id);

/** What keeps an appeal open where its clock runs, by how the family stands to it. */
export type Keeps = {
  readonly route: 'mediation' | 'tribunal-appeal';
  readonly said:
    | 'keepsMediation'
    | 'keepsAppeal'
    | 'keepsLate'
    | 'keepsEducation'
    | 'keepsLater'
    | 'keepsNow';
};

function keepsOpen(situation: Situation, found: Recommendation): Keeps | undefined {
  if (!found.clocks.includes('appeal')) return undefined;
  switch (situation.kind) {
    case 'older-plan':
    case 'moving':
      return { route: 'mediation', said: 'keepsLater' };
    case 'health-or-care-part':
    case 'other-part':
    case 'personal-budget':
      return { route: 'mediation', said: 'keepsEducation' };
    default:
      if (found.next !== 'tribunal-appeal' && situation.kind !== 'placement')
        return { route: 'mediation', said: 'keepsMediation' };
      return {
        route: 'tribunal-appeal',
        said:
          'letter' in situation && situation.letter === 'over-2-months'
            ? 'keepsLate'
            : 'keepsAppeal',
      };
  }
}

/** What the result of these complete answers says. Throws ContentError if the content has a fault. */
export function resultView(state: Complete): ResultView {
  const { answers, situation } = state;
  const found = recommend(situation);
  const speaker = speakerOf(state, answers.who ?? 'parent');
  const words = (text: string) => say(text, speaker, voices());
  const step = (route: RouteId): StepLink => ({
    route,
    title: words(routeFrontMatter(route).action),
  });
  const beside = found.alongside.map(({ route, why }) => ({
    ...step(route),
    why: words(reasons().alongside[why]),
    keeps: KEEPS_THE_DOOR_OPEN.includes(why),
  }));
  const both = beside[0]?.keeps === true ? beside[0] : undefined;
  return {
    speaker,
    answers,
    rule: found.rule,
    route: found.next,
    title: step(found.next).title,
    summary: words(routeFrontMatter(found.next).summary),
    urgent: found.urgent,
    both,
    clocks: mostUrgentFirst(found.clocks).map((id) => {
      const { name, starts, by, rule } = clockWords(id, answers);
      return {
        id,
        name: words(name),
        starts: words(starts),
        by: words(by),
        rule: words(rule),
        open: mayNotBeTheirs(id, answers),
      };
    }),
    keeps: keepsOpen(situation, found),
    saidFirst: found.because.filter(isSaidFirst).map((id) => words(reasons().because[id])),
    because: found.because
      .filter((id) => !isSaidFirst(id))
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
    after: afterStep(answers, found.next),
    otherVoices: VOICES.filter((voice) => voice !== speaker.voice).map((voice) => ({
      voice,
      answers: { ...answers, who: voice },
    })),
    sources: found.sources,
    safeguarding:
      answers.about === 'setting-conduct' ||
      answers.about === 'council-conduct' ||
      answers.about === 'discrimination',
    datesKind: mostUrgentFirst(found.clocks)
      .map((id) => CLOCKS[id].calculator)
      .find((kind) => kind !== undefined),
  };
}
