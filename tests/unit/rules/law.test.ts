import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULE_IDS } from '@/lib/rules/ladders';
import { EVERY_RESULT } from '@/tests/support/situations';

const law = readFileSync(new URL('../../../lib/rules/law.md', import.meta.url), 'utf8');

it('the page of the law names every rule, and no rule that is gone', () => {
  const named = [...law.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, id]) => id);
  expect(named.toSorted()).toEqual([...RULE_IDS].toSorted());
});

it('the page of the law leads each rule to the step that it has', () => {
  const leads = new Map(
    [...law.matchAll(/^\| `([a-z-]+)` \| `([a-z-]+)` \|/gmu)].map(([, id, next]) => [id, next]),
  );
  const wrong = EVERY_RESULT.filter(({ result }) => leads.get(result.rule) !== result.next);
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
