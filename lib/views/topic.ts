import { ANSWERS, type Answers, type AnswerTo } from '@/lib/domain/answers';
import type { RouteId } from '@/lib/domain/route';
import { toSegments } from '@/lib/flow/path';
import { question } from '@/lib/words/question';
import { routeFrontMatter, voices } from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';
import { type DecidedSituation, everyDecision } from './decisions';
import { grouped } from './grouped';
import {
  decisionInWords,
  type RuleSource,
  type SaidStep,
  sourcesInWords,
  stepInWords,
  wordsOfRule,
} from './rule-words';
import { howFarInWords, matterInWords, matterOf, shortMatter } from './situation-words';

/** What the first question about a matter offers: each has its page of decisions. */
export type TopicId = AnswerTo<'about'>;

export const TOPIC_IDS: readonly TopicId[] = ANSWERS.about;

type Said = ReturnType<typeof decisionInWords>;

/** Situations of one matter that a rule answers in the same words. */
export type TopicCard = {
  readonly rule: string;
  readonly ruleTitle: string;
  readonly step: Said['step'];
  readonly urgent: boolean;
  readonly because: readonly string[];
  readonly alongside: readonly SaidStep[];
  readonly clocks: Said['clocks'];
  readonly sources: readonly RuleSource[];
  readonly situations: readonly { readonly answers: Answers; readonly howFar: string }[];
};

/** A step that a matter can lead to, and in how many of its situations. */
export type MatterStep = {
  readonly route: RouteId;
  readonly title: string;
  readonly situations: number;
};

/** One matter of a topic, with every situation of it. */
export type Matter = {
  readonly id: string;
  readonly happened: string;
  /** What tells it from the other matters of its topic. */
  readonly short: string;
  readonly situations: number;
  readonly steps: readonly MatterStep[];
  /** What is closed, and why: the same in every situation of the matter, which a test proves. */
  readonly notAvailable: readonly SaidStep[];
  readonly cards: readonly TopicCard[];
};

export type TopicView = {
  readonly id: TopicId;
  readonly title: string;
  readonly situations: number;
  /** Every step that the topic can lead to, by its general name. */
  readonly steps: readonly MatterStep[];
  /** The rules that decide its situations. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  readonly matters: readonly Matter[];
};

function cardOf(group: readonly DecidedSituation[]): readonly TopicCard[] {
  const [first] = group;
  if (first === undefined) return [];
  const { decision } = first;
  const { step, because, alongside, clocks } = decisionInWords(decision);
  return [
    {
      rule: decision.rule,
      ruleTitle: wordsOfRule(decision.rule).title,
      step,
      urgent: decision.urgent,
      because,
      alongside,
      clocks,
      sources: sourcesInWords(decision.sources),
      situations: group.map(({ answers }) => ({
        answers,
        howFar: howFarInWords(answers).join(' '),
      })),
    },
  ];
}

function stepsOf(
  group: readonly DecidedSituation[],
  titleOf: (rule: string, route: RouteId) => string,
): readonly MatterStep[] {
  const steps = group.map(({ decision: { rule, next } }) => ({
    route: next,
    title: titleOf(rule, next),
  }));
  return grouped(steps, ({ route, title }) => `${route} ${title}`).flatMap((same) => {
    const [step] = same;
    return step === undefined ? [] : [{ ...step, situations: same.length }];
  });
}

const generalTitle = (_rule: string, route: RouteId): string =>
  say(routeFrontMatter(route).action, EVERYONE, voices());

function matterView(group: readonly DecidedSituation[]): readonly Matter[] {
  const [first] = group;
  if (first === undefined) return [];
  const [about = '', ...rest] = toSegments(matterOf(first.answers));
  const alike = ({ decision: { rule, alongside, clocks } }: DecidedSituation) =>
    JSON.stringify([rule, alongside, clocks]);
  return [
    {
      id: rest.length === 0 ? about : rest.join('-'),
      happened: matterInWords(first.answers),
      short: shortMatter(first.answers),
      situations: group.length,
      steps: stepsOf(group, stepInWords),
      notAvailable: decisionInWords(first.decision).notAvailable,
      cards: grouped(group, alike).flatMap(cardOf),
    },
  ];
}

const known = new Map<TopicId, TopicView>();

/** Every situation of one topic, with all that is decided of it, in the words for everyone. */
export function topicView(id: TopicId): TopicView {
  const before = known.get(id);
  if (before !== undefined) return before;
  const mine = everyDecision().filter(({ answers: { about } }) => about === id);
  const view = {
    id,
    title: say(question('about').options[id]?.label ?? id, EVERYONE, voices()),
    situations: mine.length,
    steps: stepsOf(mine, generalTitle),
    rules: grouped(mine, ({ decision }) => decision.rule).flatMap(([one]) =>
      one === undefined
        ? []
        : [{ id: one.decision.rule, title: wordsOfRule(one.decision.rule).title }],
    ),
    matters: grouped(mine, ({ answers }) => toSegments(matterOf(answers)).join('/')).flatMap(
      matterView,
    ),
  };
  known.set(id, view);
  return view;
}
