import type { DeadlineKind } from '@/lib/deadlines/calculate';
import { CLOCKS, mostUrgentFirst } from '@/lib/deadlines/clocks';
import { type AnswerId, type Answers, KEYS } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import { VOICES, type Voice } from '@/lib/domain/voice';
import type { State } from '@/lib/flow/walk';
import type { BecauseReason } from '@/lib/rules/reason';
import type { Recommendation } from '@/lib/rules/recommendation';
import { actionFor } from '@/lib/words/action';
import { guideFor } from '@/lib/words/library';
import { reasons, voices } from '@/lib/words/read';
import {
  isOverSchoolAge,
  isProfessional,
  isYoungReader,
  readsForAnother,
} from '@/lib/words/reader';
import { type Speaker, say } from '@/lib/words/say';
import { type InterfaceWords, wordsFor } from '@/lib/words/words';
import { answersSoFar, type GivenAnswer } from './answers-so-far';
import { type BlockStep, blockSteps } from './block';
import { clockWords } from './clock-words';
import { decided } from './decided';
import { happenedLine } from './happened';
import { type Keeps, keepsInWords } from './keeps';
import { type LetterFirstView, letterFirstView } from './letter-first';

type Complete = Extract<State, { kind: 'complete' }>;

/** A step named on a result. */
export type StepLink = { readonly route: RouteId; readonly title: string };

type Reasoned = StepLink & { readonly why: string };

/** Everything a result says, in its reader's voice. Addresses of pages are not in it. */
export type ResultView = {
  readonly speaker: Speaker & { readonly voice: Voice; readonly answers: readonly AnswerId[] };
  readonly answers: Answers;
  readonly rule: string;
  readonly route: RouteId;
  readonly title: string;
  readonly urgent: boolean;
  /** What has happened, in this situation's own line. */
  readonly happened: string;
  /** The next step and what keeps a right open beside it, at equal weight. */
  readonly steps: readonly BlockStep[];
  /** What stands over steps that are both to be done. */
  readonly together: string | undefined;
  /** A line of the block that is no step. */
  readonly blockLine: string | undefined;
  /** Said directly under the block: what never stops the clock, and what can change the answer. */
  readonly saidFirst: readonly string[];
  /** What is said a little further down of the line in the block. */
  readonly saidLater: readonly string[];
  /** What keeps the appeal open, and how it is said, where an appeal clock runs. */
  readonly keeps: Keeps | undefined;
  /** That a letter comes first: where it stands, what it says, and the answers it leads to. */
  readonly letterFirst: LetterFirstView | undefined;
  /** The clocks of an appeal, of the adviser and of a draft: said loudly. */
  readonly clocks: readonly ResultClock[];
  /** Other limits. */
  readonly limits: readonly ResultClock[];
  /** Whether the answers say that there is a mediation certificate, where one is needed. */
  readonly certificateHeld: boolean;
  readonly because: readonly string[];
  readonly given: readonly GivenAnswer[];
  readonly alongside: readonly Reasoned[];
  readonly notAvailable: readonly (StepLink & { readonly reason: string })[];
  /** The rung that the answers say was climbed. */
  readonly done: readonly StepLink[];
  /** Rungs that need not be climbed first, and are not named beside the step. */
  readonly skipped: readonly StepLink[];
  readonly then: readonly StepLink[];
  /** Where it goes on if the step did not work: new answers, or the rung after. */
  readonly after: Answers | undefined;
  readonly otherVoices: readonly { readonly voice: Voice; readonly answers: Answers }[];
  readonly forProfessional: boolean;
  /** Whether it is a young person's, whose steps are in words of their own. */
  readonly forYoung: boolean;
  /** Whose right it is, where that must be said. */
  readonly whoseRight: string | undefined;
  /** For whoever helps a young person: how to be named, and what if the choice is too hard for them, where it is theirs. */
  readonly helping: readonly string[];
  readonly sources: readonly SourceId[];
  readonly safeguarding: boolean;
  /** Whether the page of other routes says more about these answers. */
  readonly otherRoutes: boolean;
  /** Whether that page's part is the step itself, and not more about it. */
  readonly topicDecides: boolean;
  /** The guide that fits these answers. */
  readonly guide: string | undefined;
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
): Speaker & { readonly voice: Voice; readonly answers: readonly AnswerId[] } {
  return {
    voice: answers.who,
    meeting,
    setting: answers.setting,
    answers: KEYS.flatMap((key): AnswerId | readonly AnswerId[] => answers[key] ?? []),
  };
}

/** The clocks that a result says loudly; every other limit stands further down. */
const LOUD: readonly ClockId[] = ['appeal', 'mediation-adviser', 'draft-response'];

/** What is said directly under the block, and what follows later of a line in it. */
function saidOf(
  found: Recommendation,
  words: InterfaceWords['result'],
  say: (id: BecauseReason) => string,
) {
  const keeps = found.keepsOpen && keepsInWords(found.keepsOpen);
  const first = [
    ...(keeps === undefined ? [] : [words[keeps.noStop]]),
    ...(found.sectionIFollows ? [words.placementAsk] : found.saidFirst.map(say)),
    ...(found.notForAppeal ? [words.notForAppeal] : []),
    ...(found.ifMetSince ? [words.ifMetSince] : []),
  ];
  const later = found.sectionIFollows
    ? [words.placementMostly, words.placementCall, ...found.saidFirst.map(say)]
    : [];
  return { keeps, first, later };
}

function whoseRightOf(
  { whoseRight }: Recommendation,
  speaker: Speaker,
  words: InterfaceWords['result'],
): string | undefined {
  switch (whoseRight) {
    case 'theirs':
      if (isYoungReader(speaker)) return words.rightsMine;
      return readsForAnother(speaker) ? words.rights : undefined;
    case 'by-age':
      return isOverSchoolAge(speaker) ? words.rightsByAge : undefined;
    case 'either':
      if (isYoungReader(speaker)) return words.rightsMineToo;
      return readsForAnother(speaker) ? words.rightsEither : undefined;
    case 'not-said':
      return undefined;
  }
}

function helpingOf(
  { whoseRight }: Recommendation,
  speaker: Speaker,
  words: InterfaceWords['helping'],
): readonly string[] {
  if (!readsForAnother(speaker)) return [];
  return whoseRight === 'theirs' ? [...words.named, ...words.tooHard] : words.named;
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
  const { result: said, helping } = wordsFor(speaker);
  const words = (text: string) => say(text, speaker, voices());
  const because = (id: BecauseReason) => words(reasons().because[id]);
  const step = (route: RouteId): StepLink => ({
    route,
    title: words(actionFor(route, speaker)),
  });
  const steps = blockSteps(found, speaker, answers.topic, said, words);
  const { keeps, first, later } = saidOf(found, said, because);
  const clock = (id: ClockId): ResultClock => {
    const { name, starts, by, rule } = clockWords(id, found.standings[id]);
    return {
      id,
      name: words(name),
      starts: words(starts),
      by: words(by),
      rule: words(rule),
      open: found.standings[id] === 'may-not-apply',
    };
  };
  const clocks = mostUrgentFirst(found.clocks);
  return {
    speaker,
    answers,
    rule: found.rule,
    route: found.next,
    title: steps.find(({ route }) => route === found.next)?.title ?? step(found.next).title,
    urgent: found.urgent,
    happened: words(happenedLine(answers)),
    steps,
    together: found.together === 'both-now' ? said.both : undefined,
    blockLine: found.sectionIFollows ? said.placementLine : undefined,
    saidFirst: first,
    saidLater: later,
    keeps,
    letterFirst: letterFirstView(found, answers, said),
    clocks: clocks.filter((id) => LOUD.includes(id)).map(clock),
    limits: clocks.filter((id) => !LOUD.includes(id)).map(clock),
    certificateHeld: found.certificate === 'held',
    because: found.because.filter((id) => !found.saidFirst.includes(id)).map(because),
    given: answersSoFar(answers, speaker),
    alongside: found.alongside
      .filter(({ route }) => !found.block.includes(route))
      .map(({ route, why }) => ({ ...step(route), why: words(reasons().alongside[why]) })),
    notAvailable: found.notAvailable.map(({ route, reason }) => ({
      ...step(route),
      reason: words(reasons().notAvailable[reason]),
    })),
    done: found.passed.filter((route) => route === found.done).map(step),
    skipped: found.passed
      .filter(
        (route) =>
          route !== found.done &&
          !found.block.includes(route) &&
          !found.alongside.some((one) => one.route === route),
      )
      .map(step),
    then: found.then.map(step),
    after: found.after && { who: answers.who, ...found.after },
    otherVoices: VOICES.filter((voice) => voice !== speaker.voice).map((voice) => ({
      voice,
      answers: { ...answers, who: voice },
    })),
    forProfessional: isProfessional(speaker),
    forYoung: isYoungReader(speaker),
    whoseRight: whoseRightOf(found, speaker, said),
    helping: helpingOf(found, speaker, helping),
    sources: found.sources,
    safeguarding: found.safeguarding,
    otherRoutes: found.otherRoutes,
    topicDecides: found.next === 'other-routes',
    guide: guideFor(speaker.answers, found.next),
    datesKind: clocks.map((id) => CLOCKS[id].calculator).find((kind) => kind !== undefined),
  };
}
