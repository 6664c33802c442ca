import type { Answers } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import { ASSUMED_VOICE } from '@/lib/domain/voice';
import { everyPath } from '@/lib/flow/every-path';
import { toSegments } from '@/lib/flow/path';
import type { Recommendation } from '@/lib/rules/recommendation';
import { decided } from './decided';

/** One situation and what is decided in it. */
export type DecisionRow = {
  /** Without `who`: it never changes a decision. */
  readonly answers: Answers;
  readonly next: RouteId;
  readonly urgent: boolean;
  readonly alongside: readonly RouteId[];
  readonly then: readonly RouteId[];
  readonly notAvailable: readonly RouteId[];
  readonly clocks: readonly ClockId[];
  readonly rule: string;
};

/** One situation with all that is decided of it. The answers are without `who`, which never changes a decision. */
export type DecidedSituation = { readonly answers: Answers; readonly decision: Recommendation };

let every: readonly DecidedSituation[] | undefined;

/** Every situation, decided once for the life of the process, in the order in which the answers are offered. */
export function everyDecision(): readonly DecidedSituation[] {
  every ??= [...everyPath()].flatMap((state) => {
    const { who, ...answers } = state.answers;
    return who === ASSUMED_VOICE ? [{ answers, decision: decided(state).decision }] : [];
  });
  return every;
}

/** Every decision of the site, one row for each situation. */
export function decisionTable(): DecisionRow[] {
  return everyDecision().map(({ answers, decision }) => ({
    answers,
    next: decision.next,
    urgent: decision.urgent,
    alongside: decision.alongside.map(({ route }) => route),
    then: decision.then,
    notAvailable: decision.notAvailable.map(({ route }) => route),
    clocks: decision.clocks,
    rule: decision.rule,
  }));
}

const COLUMNS: readonly (readonly [heading: string, cell: (row: DecisionRow) => string])[] = [
  ['answers', ({ answers }) => toSegments(answers).join('/')],
  ['next', ({ next }) => next],
  ['urgent', ({ urgent }) => (urgent ? 'urgent' : '')],
  ['alongside', ({ alongside }) => alongside.join(', ')],
  ['then', ({ then }) => then.join(', ')],
  ['not available', ({ notAvailable }) => notAvailable.join(', ')],
  ['clocks', ({ clocks }) => clocks.join(', ')],
  ['rule', ({ rule }) => rule],
];

/** The table as text: a heading, then one situation a line, tabs between cells. The same text stands in the repository. */
export function decisionText(rows: readonly DecisionRow[] = decisionTable()): string {
  const lines = [
    COLUMNS.map(([heading]) => heading),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  ];
  return lines.map((cells) => `${cells.join('\t')}\n`).join('');
}
