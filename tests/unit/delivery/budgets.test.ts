import { expect, it } from 'vitest';
import { BUDGETS, overBudget, pageKindOf, weightReport } from '../../../lib/delivery/budgets.mjs';

it.each([
  ['/check', 'question', 'question'],
  ['/check/parent', undefined, 'question'],
  ['/routes/other-routes', 'long', 'long'],
  ['/check/parent/delay', 'result', 'result'],
  ['/check/professional/delay', 'kit', 'kit'],
  ['/routes/meeting', 'route', 'route'],
  ['/checklist', 'guide', 'other'],
  ['/', 'start', 'other'],
] as const)('weighs %s that says %s as a %s', (address, says, kind) => {
  expect(pageKindOf(address, says)).toBe(kind);
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
