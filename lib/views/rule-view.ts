import type { Answers } from '@/lib/domain/answers';
import { toSegments } from '@/lib/flow/path';
import { RULE_IDS } from '@/lib/rules/ladders';
import { everyDecision } from './decisions';
import { grouped } from './grouped';
import {
  decisionInWords,
  type RuleSource,
  type SaidStep,
  sourcesInWords,
  wordsOfRule,
} from './rule-words';
import { howFarInWords, matterInWords, matterOf } from './situation-words';
import { TOPIC_IDS, type TopicId } from './topic';

/** One rule: what it says, why, on what law, and every situation that it decides. */
export type RuleView = {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly says: string;
  readonly step: ReturnType<typeof decisionInWords>['step'];
  readonly urgent: boolean;
  readonly because: readonly string[];
  /** The steps that stand beside it in some of its situations. */
  readonly alongside: readonly SaidStep[];
  readonly sources: readonly RuleSource[];
  /** With how many of its sources our words were compared. */
  readonly sure: 'all' | 'some' | 'none';
  readonly situations: number;
  readonly topics: readonly TopicId[];
  readonly matters: readonly {
    readonly happened: string;
    readonly situations: readonly { readonly answers: Answers; readonly howFar: string }[];
  }[];
};

function sureOf(sources: readonly RuleSource[]): RuleView['sure'] {
  if (sources.every(({ compared }) => compared)) return 'all';
  return sources.some(({ compared }) => compared) ? 'some' : 'none';
}

/**
 * What the page of a rule says, in the words for everyone.
 *
 * @returns undefined where this council's arrangements leave the rule nothing to decide
 */
export function ruleView(id: string): RuleView | undefined {
  const mine = everyDecision().filter(({ decision }) => decision.rule === id);
  const [first] = mine;
  if (first === undefined) return undefined;
  const sources = sourcesInWords(first.decision.sources);
  const { step, because } = decisionInWords(first.decision);
  const beside = mine.flatMap(({ decision }) => decisionInWords(decision).alongside);
  return {
    id,
    ...wordsOfRule(id),
    step,
    urgent: first.decision.urgent,
    because,
    alongside: grouped(beside, ({ route, said }) => `${route} ${said}`).flatMap(
      ([one]) => one ?? [],
    ),
    sources,
    sure: sureOf(sources),
    situations: mine.length,
    topics: TOPIC_IDS.filter((topic) => mine.some(({ answers: { about } }) => about === topic)),
    matters: grouped(mine, ({ answers }) => toSegments(matterOf(answers)).join('/')).flatMap(
      (same) => {
        const [one] = same;
        if (one === undefined) return [];
        return [
          {
            happened: matterInWords(one.answers),
            situations: same.map(({ answers }) => ({
              answers,
              howFar: howFarInWords(answers).join(' '),
            })),
          },
        ];
      },
    ),
  };
}

/** The rules that decide something under this council's arrangements, in the order of the tables. */
export function ruleIds(): readonly string[] {
  const deciding = new Set(everyDecision().map(({ decision }) => decision.rule));
  return RULE_IDS.filter((id) => deciding.has(id));
}
