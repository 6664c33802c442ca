import { expect, it } from 'vitest';
import { BUDGETS, overBudget, pageKindOf, weightReport } from '../../../lib/delivery/budgets.mjs';

it.each([
  ['/check', '<main data-page="question">', 'question'],
  ['/check/parent', '<main>', 'question'],
  ['/choose/parent', '<main data-page="question">', 'question'],
  ['/check/parent/delay', '<main class="x" data-page="result">', 'result'],
  ['/check/parent/delay', '<body data-page="result">', 'result'],
  ['/routes/meeting', '<main data-page="route">', 'route'],
  ['/checklist', '<main data-page="guide">', 'other'],
  ['/', '<main data-page="start">', 'other'],
] as const)('weighs %s with %s as a %s', (address, document, kind) => {
  expect(pageKindOf(address, document)).toBe(kind);
});

it('names each page over its budget, with both numbers', () => {
  const faults = overBudget([
    { address: '/check/a', kind: 'question', bytes: BUDGETS.question },
    { address: '/check/b', kind: 'question', bytes: BUDGETS.question + 1 },
  ]);
  expect(faults).toEqual([
    `/check/b weighs ${BUDGETS.question + 1} bytes; a page of the kind "question" may weigh ${BUDGETS.question}.`,
  ]);
});

it('reports the largest page of each kind', () => {
  const report = weightReport([
    { address: '/a', kind: 'other', bytes: 10 },
    { address: '/b', kind: 'other', bytes: 30 },
    { address: '/c', kind: 'other', bytes: 20 },
  ]);
  expect(report).toEqual([`other: 3 pages, median 20 bytes, largest 30 of ${BUDGETS.other} (/b)`]);
});

it('leaves room for the headers in the first round trip', () => {
  expect(BUDGETS.other).toBeLessThanOrEqual(14 * 1024 - 1400);
});
