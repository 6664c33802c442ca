import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import council from '@/content/council/council.json';
import reasons from '@/content/reasons.json';
import national from '@/content/sources.json';
import { ANSWERS } from '@/lib/domain/answers';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { ROUTE_IDS } from '@/lib/domain/route';
import { SITUATION_ROWS } from '@/lib/domain/situation';
import { withDates } from '@/lib/rules/dated';
import { decide } from '@/lib/rules/decide';
import { contractSays, DUDLEY } from '@/tests/support/contract-oracle';
import { afterwards, partyOf, saidBeside, saidFirst } from '@/tests/support/said-beside';
import { beside, closed, EVERY_RESULT } from '@/tests/support/situations';
import { breaking } from '@/tests/support/states';

const results = EVERY_RESULT.map(({ result }) => result);
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('the table of rules', () => {
  it('has no orphan route: each of them is a next step or a step alongside', () => {
    expect(sorted(results.flatMap((result) => [result.next, ...beside(result)]))).toEqual(
      sorted(ROUTE_IDS),
    );
  });

  it('has no orphan clock: each of them runs in some situation', () => {
    expect(sorted(results.flatMap(({ clocks }) => clocks))).toEqual(sorted(CLOCK_IDS));
  });

  it('says why, with a source, for every decision', () => {
    expect(
      breaking(
        EVERY_RESULT,
        ({ result }) => result.because.length > 0 && result.sources.length > 0,
      ),
    ).toEqual([]);
  });

  it('cites no source that is not in the list of sources', () => {
    expect(
      breaking(EVERY_RESULT, ({ result }) =>
        result.sources.every((id) => id in national || id in council.sources),
      ),
    ).toEqual([]);
  });

  it('uses every reason that an editor wrote, and no other', () => {
    expect(sorted(results.flatMap(({ because }) => because))).toEqual(
      sorted(Object.keys(reasons.because)),
    );
    expect(sorted(results.flatMap(({ alongside }) => alongside.map(({ why }) => why)))).toEqual(
      sorted(Object.keys(reasons.alongside)),
    );
    expect(
      sorted(results.flatMap(({ notAvailable }) => notAvailable.map(({ reason }) => reason))),
    ).toEqual(sorted(Object.keys(reasons.notAvailable)));
  });

  it('names no route or clock twice in one list', () => {
    expect(
      breaking(EVERY_RESULT, ({ result }) =>
        [beside(result), result.then, closed(result), result.clocks, result.passed].every(
          (list) => new Set<string>(list).size === list.length,
        ),
      ),
    ).toEqual([]);
  });

  it('shows each rung of a ladder as passed, next or to come, and never as two of them', () => {
    expect(
      breaking(
        EVERY_RESULT,
        ({ result: { passed, next, then } }) =>
          !passed.includes(next) &&
          !then.includes(next) &&
          !passed.some((route) => then.includes(route)),
      ),
    ).toEqual([]);
  });

  it('names the body that a complaint goes on to, wherever a complaint is used up', () => {
    const reasonOf = new Map<string, string>([
      ['ombudsman', 'ombudsman-next'],
      ['health-ombudsman', 'health-ombudsman-next'],
      ['ofsted', 'ofsted-next'],
      ['department-for-education', 'department-next'],
    ]);
    const bodies = [...reasonOf.values()];
    expect(
      breaking(EVERY_RESULT, ({ answers, result: { because, next } }) => {
        const named = because.filter((reason) => bodies.includes(reason));
        const usedUp =
          because.includes('complaint-used-up') || answers.tried === 'transport-stage-two';
        const right = usedUp ? (reasonOf.get(next) ?? '') : '';
        return named.join() === right;
      }),
    ).toEqual([]);
  });

  it('says of a place, and of nothing else, that only what is appealed is looked at', () => {
    expect(
      breaking(
        EVERY_RESULT,
        ({ situation, result }) =>
          result.because.includes('placement-look-at-all') === (situation.kind === 'placement'),
      ),
    ).toEqual([]);
  });

  it('says of outcomes, and of no other part, that outcomes are not looked at alone', () => {
    const parts = EVERY_RESULT.filter(({ situation }) => situation.kind === 'other-part');
    expect(
      breaking(
        parts,
        ({ answers, result }) =>
          result.notAvailable[0]?.reason ===
          (answers.part === 'outcomes' ? 'outcomes-not-alone' : 'other-sections-not-alone'),
      ),
    ).toEqual([]);
  });

  it('counts as passed the rungs below the next step, and those that were tried', () => {
    const passed = (address: string) =>
      EVERY_RESULT.filter((one) => one.address === `parent/${address}`).map(
        ({ result }) => result.passed,
      );
    expect(passed('council-decision/refused-plan/under-5-weeks/nothing')).toEqual([[]]);
    expect(passed('council-decision/refused-plan/over-2-months/nothing')).toEqual([
      ['meeting', 'informal-resolution', 'mediation'],
    ]);
    expect(passed('council-decision/refused-plan/under-5-weeks/meeting')).toEqual([['meeting']]);
  });

  it('names the ladder of every decision', () => {
    expect(breaking(EVERY_RESULT, ({ result }) => /^[a-z-]+$/u.test(result.ladder))).toEqual([]);
  });

  it('decides the same each time it is asked, and changes nothing that it was given', () => {
    expect(
      breaking(EVERY_RESULT, ({ situation, result }) =>
        isDeepStrictEqual(
          decide(Object.freeze({ ...situation }), Object.freeze({ ...DUDLEY })),
          result,
        ),
      ),
    ).toEqual([]);
  });
});

describe('what a page asks of a recommendation besides its steps', () => {
  it('is what the answers say, in every situation', () => {
    expect(
      breaking(EVERY_RESULT, ({ situation, result }) => {
        const { certificate, keepsOpen, standings, otherRoutes } = result;
        return isDeepStrictEqual(
          { certificate, keepsOpen, standings, otherRoutes },
          saidBeside(situation, result),
        );
      }),
    ).toEqual([]);
  });

  it('is with whom a meeting is, where the contract leaves it open', () => {
    const open = EVERY_RESULT.filter(({ answers: { who: _who, about = '', ...rest } }) => {
      return contractSays({ about, ...rest }).meeting === undefined;
    });
    expect(
      breaking(open, ({ situation, result }) => result.meeting === partyOf(situation)),
    ).toEqual([]);
  });

  it('is each of it said somewhere, and not everywhere', () => {
    for (const values of [
      results.map(({ certificate }) => certificate),
      results.map(({ keepsOpen }) => keepsOpen?.how),
      results.map(({ standings }) => standings.appeal),
      results.map(({ standings }) => standings.discrimination),
      results.map(({ otherRoutes }) => otherRoutes),
    ])
      expect(new Set<unknown>(values).size).toBeGreaterThan(1);
  });

  it('is what comes first of its reasons, and where it leads if the step did not work', () => {
    expect(
      breaking(EVERY_RESULT, ({ situation: { kind, ...given }, result }) => {
        const row = SITUATION_ROWS.find((one) => one.kind === kind)?.row;
        return (
          isDeepStrictEqual(result.saidFirst, saidFirst(result.because)) &&
          isDeepStrictEqual(result.after, afterwards(given, result.next, row?.tried ?? []))
        );
      }),
    ).toEqual([]);
  });
});

describe('dates on paper', () => {
  it('change the age of a letter where one was asked for, and tick a certificate that came', () => {
    for (const letter of ANSWERS.letter)
      for (const certificate of [false, true])
        expect(
          breaking(EVERY_RESULT, ({ situation }) =>
            isDeepStrictEqual(
              withDates(situation, { letter, certificate }),
              'letter' in situation
                ? { ...situation, letter, ...(certificate && { tried: 'certificate' }) }
                : situation,
            ),
          ),
        ).toEqual([]);
  });
});
