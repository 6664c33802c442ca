import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ANSWERS } from '@/lib/domain/answers';
import { RULE_IDS } from '@/lib/rules/ladders';

/** What stands at an address of its own beside the rules. */
const BESIDE = readdirSync(new URL('../../../../app/decisions', import.meta.url), {
  withFileTypes: true,
})
  .filter((one) => one.isDirectory() && !one.name.startsWith('['))
  .map(({ name }) => name);

it('no rule takes the address of another page of the decisions', () => {
  expect(BESIDE).toContain('topics');
  expect(BESIDE).toContain('history');
  expect(RULE_IDS.filter((id) => BESIDE.includes(id))).toEqual([]);
  expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
});

it('the name of every rule and topic is read in an address as it is written', () => {
  for (const id of [...RULE_IDS, ...ANSWERS.about]) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});
