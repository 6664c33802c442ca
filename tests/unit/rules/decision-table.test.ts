import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decisionTable, decisionText } from '@/lib/views/decisions';
import { contractSays, everySituation } from '@/tests/support/contract-oracle';

const committed = new URL('./decision-table.txt', import.meta.url);

describe('the decision table', () => {
  it('has one row for each situation, with the decision of the contract', () => {
    const fromContract = everySituation().map((answers) => {
      const { next, urgent, alongside, then, notAvailable, clocks } = contractSays(answers);
      return { answers, next, urgent, alongside, then, notAvailable, clocks };
    });
    const fromSite = decisionTable().map(({ rule: _rule, ...row }) => row);
    expect(fromSite).toEqual(fromContract);
  });

  it('is committed as it is now: a change of policy shows in review (UPDATE_DECISION_TABLE=1 writes it)', () => {
    const text = decisionText();
    if (process.env['UPDATE_DECISION_TABLE'] === '1') writeFileSync(committed, text);
    expect(existsSync(committed) ? readFileSync(committed, 'utf8') : 'no file').toBe(text);
  });
});
