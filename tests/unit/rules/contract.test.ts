import { describe, expect, it } from 'vitest';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { MEETING_PARTIES } from '@/lib/domain/meeting-party';
import { ROUTE_IDS } from '@/lib/domain/route';
import { FIELDS } from '@/tests/support/contract-fields';
import {
  type Answered,
  CLOCKS,
  contractSays,
  everySituation,
  MADE_UP,
  ROUTES,
  VOICES,
} from '@/tests/support/contract-oracle';
import { settledFor } from '@/tests/support/councils';
import { EVERY_RESULT } from '@/tests/support/situations';

const pathOf = (answered: Answered): string => Object.values(answered).join('/');
const dudleys = everySituation();

describe('the contract', () => {
  it('knows the same routes, clocks and meeting parties as the site', () => {
    expect([...ROUTE_IDS]).toEqual(ROUTES);
    expect([...CLOCK_IDS]).toEqual(CLOCKS);
    const parties = new Set(EVERY_RESULT.map(({ result }) => result.meeting));
    expect([...parties].sort()).toEqual([...MEETING_PARTIES].sort());
  });
});

describe('every situation in every voice', () => {
  const says = new Map(dudleys.map((answered) => [pathOf(answered), contractSays(answered)]));

  it('is a path of the site, and the site has no other, in the same order', () => {
    expect(EVERY_RESULT.map(({ address }) => address)).toEqual(
      VOICES.flatMap((voice) => [...says.keys()].map((path) => `${voice}/${path}`)),
    );
  });

  it.each(FIELDS)('has the decision of the contract: %s', (_, ruled, said) => {
    const pairs = EVERY_RESULT.map(({ address, answers: { who }, result }) => {
      const expected = says.get(address.slice(who.length + 1));
      if (expected === undefined) throw new Error(`The contract has no situation ${address}.`);
      return [address, ruled(result, expected), said(expected)] as const;
    });
    expect(Object.fromEntries(pairs.map(([address, ruling]) => [address, ruling]))).toEqual(
      Object.fromEntries(pairs.map(([address, , expected]) => [address, expected])),
    );
  });
});

describe.each(MADE_UP)('every situation of a council with %o', (arrangements) => {
  const settled = settledFor(arrangements);
  const says = everySituation(arrangements).map((answered) => contractSays(answered, arrangements));

  it.each(FIELDS)('has the decision of the contract: %s', (_, ruled, said) => {
    const pairs = settled.flatMap(({ at, result }, index) => {
      const expected = says[index];
      return expected === undefined ? [] : [[at, ruled(result, expected), said(expected)] as const];
    });
    expect(pairs.map(([at, ruling]) => [at, ruling])).toEqual(
      pairs.map(([at, , expected]) => [at, expected]),
    );
  });
});
