import { describe, expect, it } from 'vitest';
import { everyPath } from '@/lib/flow/every-path';
import { toSegments } from '@/lib/flow/path';
import { decide } from '@/lib/rules/decide';
import { RULE_IDS } from '@/lib/rules/ladders';
import { DUDLEY } from '@/tests/support/contract-oracle';

/** The rule that decides each situation; undefined where none does. Nothing here needs that all are decided. */
const DECIDED = [...everyPath()]
  .filter(({ answers }) => answers.who === 'parent')
  .map(({ answers: { who: _who, ...rest }, situation }) => {
    const address = toSegments(rest).join('/');
    try {
      return { address, rule: decide(situation, DUDLEY).rule };
    } catch {
      return { address, rule: undefined };
    }
  });

describe('no row of a ladder is forgotten', () => {
  it('every situation is decided by a rule', () => {
    expect(
      DECIDED.flatMap(({ address, rule }) =>
        rule === undefined ? [`nothing says what to do for ${address}`] : [],
      ),
    ).toEqual([]);
  });

  it('every rule decides some situation, and every rule that decides is listed', () => {
    const used = new Set(DECIDED.map(({ rule }) => rule));
    expect([
      ...RULE_IDS.filter((id) => !used.has(id)).map((id) => `no situation needs the rule ${id}`),
      ...[...used]
        .filter((rule) => rule !== undefined && !RULE_IDS.includes(rule))
        .map((rule) => `lib/rules/ladders.ts does not list the rule ${rule}`),
    ]).toEqual([]);
  });

  it('every rule has an id of its own', () => {
    expect(RULE_IDS.filter((id, at) => RULE_IDS.indexOf(id) !== at)).toEqual([]);
  });
});
