import { type DecisionRow, decisionTable } from '@/lib/flow/decision-table';
import { toSegments } from '@/lib/flow/path';
import { recommend } from '@/lib/rules/recommend';

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

/** The decision table as it is committed: one situation a line, tabs between cells, so that a change of policy shows in review. */
export function decisionTableText(): string {
  const lines = [
    COLUMNS.map(([heading]) => heading),
    ...decisionTable(recommend).map((row) => COLUMNS.map(([, cell]) => cell(row))),
  ];
  return lines.map((cells) => `${cells.join('\t')}\n`).join('');
}
