import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/rules/decide';
import { DUDLEY } from '@/tests/support/contract-oracle';
import { beside, closed, type Decided, EVERY_RESULT } from '@/tests/support/situations';
import { breaking } from '@/tests/support/states';

const INFORMAL = 'informal-resolution';
const COMPLAINT = 'corporate-complaint';

const OF_A_PARENT = EVERY_RESULT.filter(({ answers }) => answers.who === 'parent');
const without = (routes: readonly string[], route: string) => routes.filter((one) => one !== route);

describe('a council without informal resolution', () => {
  const decideThere = ({ situation }: Decided) =>
    decide(situation, { ...DUDLEY, informalResolution: false });
  /** Nobody can answer that a step was tried that does not exist. */
  const asked = OF_A_PARENT.filter(({ answers }) => answers.tried !== INFORMAL);

  it('leads to the rung after it, where another council leads to it', () => {
    const there = asked.filter(({ result }) => result.next === INFORMAL);
    const afterIt = new Map(OF_A_PARENT.map((one) => [one.address, one.result.next]));
    expect(
      breaking(there, (decided) => {
        const { next, done } = decideThere(decided);
        return (
          next === afterIt.get(decided.address.replace(/\/meeting$/u, `/${INFORMAL}`)) &&
          done === 'meeting'
        );
      }),
    ).toEqual([]);
  });

  it('decides all else as another council does, but for that step beside or later', () => {
    const elsewhere = asked.filter(
      ({ answers, result }) => result.next !== INFORMAL && answers.tried !== 'meeting',
    );
    expect(
      breaking(elsewhere, (decided) => {
        const { alongside, then, passed, ...rest } = decideThere(decided);
        const { alongside: _, then: later, passed: below, ...same } = decided.result;
        return (
          isDeepStrictEqual(rest, same) &&
          isDeepStrictEqual(
            alongside.map(({ route }) => route),
            without(beside(decided.result), INFORMAL),
          ) &&
          isDeepStrictEqual(then, without(later, INFORMAL)) &&
          isDeepStrictEqual(passed, without(below, INFORMAL))
        );
      }),
    ).toEqual([]);
  });
});

describe('a council without a complaint of its own', () => {
  const decideThere = ({ situation }: Decided) =>
    decide(situation, { ...DUDLEY, complaintStages: 0 });

  it('leads to the rung after it, by a rule that leads there elsewhere', () => {
    const there = OF_A_PARENT.filter(({ result }) => result.next === COMPLAINT);
    const rules = new Map(OF_A_PARENT.map(({ result }) => [result.rule, result.next]));
    expect(
      breaking(there, (decided) => {
        const { next, rule } = decideThere(decided);
        return decided.result.then.includes(next) && rules.get(rule) === next;
      }),
    ).toEqual([]);
  });

  it('never calls it a door that is closed', () => {
    const shut = OF_A_PARENT.filter(({ result }) => closed(result).includes(COMPLAINT));
    expect(
      breaking(shut, (decided) =>
        isDeepStrictEqual(closed(decideThere(decided)), without(closed(decided.result), COMPLAINT)),
      ),
    ).toEqual([]);
  });
});

describe('a council with a second stage', () => {
  it('decides as one with a single stage does: only the words differ', () => {
    expect(
      breaking(OF_A_PARENT, ({ situation, result }) =>
        isDeepStrictEqual(decide(situation, { ...DUDLEY, complaintStages: 2 }), result),
      ),
    ).toEqual([]);
  });
});
