import type { Answers } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import { ASSUMED_VOICE } from '@/lib/domain/voice';
import { everyPath } from '@/lib/flow/every-path';
import { toSegments } from '@/lib/flow/path';
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

/**
 * Every decision of the site, one row for each situation, in the order in which the answers are
 * offered.
 */
export function decisionTable(): DecisionRow[] {
  const rows: DecisionRow[] = [];
  for (const state of everyPath()) {
    const { who, ...rest } = state.answers;
    if (who !== ASSUMED_VOICE) continue;
    const { rule, next, urgent, alongside, then, notAvailable, clocks } = decided(state).decision;
    rows.push({
      answers: rest,
      next,
      urgent,
      alongside: alongside.map(({ route }) => route),
      then,
      notAvailable: notAvailable.map(({ route }) => route),
      clocks,
      rule,
    });
  }
  return rows;
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
