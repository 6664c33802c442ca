import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Arrangements } from '@/lib/domain/arrangements';
import { decide } from '@/lib/rules/decide';
import { beside, closed, type Decided, EVERY_RESULT } from '@/tests/support/situations';
import { breaking } from '@/tests/support/states';

/** A made-up council that has only what the law asks of it. */
const BARE: Arrangements = { informalResolution: false };

const INFORMAL = 'informal-resolution';

/** What is offered there: nobody can answer that a step was tried that does not exist. */
const OFFERED = EVERY_RESULT.filter(({ answers }) => answers.tried !== INFORMAL);

const without = ({ situation }: Decided) => decide(situation, BARE);

describe('a council without informal resolution', () => {
  it('never leads to it, now, beside, later or before', () => {
    expect(
      breaking(OFFERED, (decided) => {
        const result = without(decided);
        return ![
          result.next,
          ...result.block,
          ...beside(result),
          ...result.then,
          ...result.passed,
          ...closed(result),
          result.done,
        ].includes(INFORMAL);
      }),
    ).toEqual([]);
  });

  it('leads to the rung after it, where another council leads to it', () => {
    const there = OFFERED.filter(({ result }) => result.next === INFORMAL);
    const afterIt = new Map(
      EVERY_RESULT.filter(({ answers }) => answers.tried === INFORMAL).map((one) => [
        one.address,
        one.result.next,
      ]),
    );
    expect(
      breaking(
        there,
        (decided) =>
          without(decided).next ===
          afterIt.get(decided.address.replace(/\/meeting$/u, `/${INFORMAL}`)),
      ),
    ).toEqual([]);
    expect(breaking(there, (decided) => without(decided).done === 'meeting')).toEqual([]);
  });

  it('decides all else as another council does, but for that step beside or later', () => {
    const elsewhere = OFFERED.filter(
      ({ answers, result }) => result.next !== INFORMAL && answers.tried !== 'meeting',
    );
    const bare = (routes: readonly string[]) => routes.filter((route) => route !== INFORMAL);
    expect(
      breaking(elsewhere, (decided) => {
        const { alongside, then, passed, ...rest } = without(decided);
        const { alongside: _, then: later, passed: below, ...same } = decided.result;
        return (
          isDeepStrictEqual(rest, same) &&
          isDeepStrictEqual(
            alongside.map(({ route }) => route),
            bare(beside(decided.result)),
          ) &&
          isDeepStrictEqual(then, bare(later)) &&
          isDeepStrictEqual(passed, bare(below))
        );
      }),
    ).toEqual([]);
  });
});
