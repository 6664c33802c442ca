import { describe, expect, it } from 'vitest';
import {
  type Answered,
  type Arrangements,
  CLOCKS,
  COUNCILS,
  contractSays,
  DUDLEY,
  type Expected,
  everySituation,
  KEYS,
  LISTS,
  letterFirstBeforeTried,
  ROUTES,
  TRIED,
} from '@/tests/support/contract-oracle';

const address = (answered: Answered): string => Object.values(answered).join('/');

const said = (arrangements: Arrangements) =>
  everySituation(arrangements).map((answered) => ({
    answered,
    at: address(answered),
    ...contractSays(answered, arrangements),
  }));

const DUDLEYS = said(DUDLEY);

const breaking = <T extends { readonly at: string }>(
  all: readonly T[],
  holds: (one: T) => boolean,
) => all.filter((one) => !holds(one)).map(({ at }) => at);

const isSet = (list: readonly string[]): boolean => new Set(list).size === list.length;
const lists = ({ alongside, then, notAvailable, clocks, block }: Expected) => [
  alongside,
  then,
  notAvailable,
  clocks,
  block,
];

describe('the contract, said a second time', () => {
  it('has 821 situations, each a different one', () => {
    expect(DUDLEYS).toHaveLength(821);
    expect(isSet(DUDLEYS.map(({ at }) => at))).toBe(true);
  });

  it('has 20 routes, 17 clocks and 13 kinds of trouble, each once', () => {
    expect([ROUTES.length, CLOCKS.length, LISTS['about']?.length]).toEqual([20, 17, 13]);
    expect([ROUTES, CLOCKS, ...Object.values(LISTS)].filter((list) => !isSet(list))).toEqual([]);
  });

  it('writes answers in the order of the keys, each from its list', () => {
    expect(Object.keys(LISTS)).toEqual(KEYS);
    const inOrder = ({ answered }: (typeof DUDLEYS)[number]) => {
      const keys = Object.keys(answered);
      return KEYS.filter((key) => keys.includes(key)).join() === keys.join();
    };
    expect(breaking(DUDLEYS, inOrder)).toEqual([]);
    const used = (key: string) =>
      new Set(DUDLEYS.flatMap(({ answered }) => new Map(Object.entries(answered)).get(key) ?? []));
    for (const key of KEYS.slice(1))
      expect([key, [...used(key)].sort()]).toEqual([key, [...(LISTS[key] ?? [])].sort()]);
  });

  it('has an id that is unique over all keys', () => {
    expect(isSet(KEYS.flatMap((key) => LISTS[key] ?? []))).toBe(true);
  });

  it('offers what was tried in the order of its list', () => {
    const places = new Map<string, string[]>();
    for (const { answered } of DUDLEYS) {
      const { tried, ...base } = answered;
      if (tried !== undefined)
        places.set(address(base), [...(places.get(address(base)) ?? []), tried]);
    }
    expect(places.size).toBeGreaterThan(100);
    for (const [at, offered] of places)
      expect([at, offered]).toEqual([at, TRIED.filter((value) => offered.includes(value))]);
  });

  it('says letter first before what was tried where no answer to it leads to an appeal clock', () => {
    expect(letterFirstBeforeTried({ about: 'council-conduct' })).toBe('stands');
    expect(letterFirstBeforeTried({ about: 'something-else', topic: 'no-letter' })).toBe(
      'no-letter',
    );
    expect(letterFirstBeforeTried({ about: 'delay', stage: 'mediation-agreement-late' })).toBe(
      'none',
    );
  });
});

describe.each(COUNCILS)('the contract for a council with %o', (arrangements) => {
  const all = said(arrangements);

  it('knows every route and clock that it names, and names each once in a list', () => {
    expect(
      breaking(all, (one) =>
        [one.next, ...one.alongside, ...one.then, ...one.notAvailable, ...one.block].every(
          (route) => ROUTES.includes(route),
        ),
      ),
    ).toEqual([]);
    expect(breaking(all, ({ clocks }) => clocks.every((clock) => CLOCKS.includes(clock)))).toEqual(
      [],
    );
    expect(breaking(all, (one) => lists(one).every(isSet))).toEqual([]);
  });

  it('never has the next step beside itself or among those still to come', () => {
    expect(
      breaking(all, ({ next, alongside, then }) => ![...alongside, ...then].includes(next)),
    ).toEqual([]);
  });

  it('never has a route both beside or next and closed', () => {
    expect(
      breaking(all, ({ next, alongside, notAvailable }) =>
        notAvailable.every((route) => route !== next && !alongside.includes(route)),
      ),
    ).toEqual([]);
  });

  it('keeps a closed route among the later steps in *draft*, *moving* and a school that cannot meet need only', () => {
    const overlapping = all.filter(({ then, notAvailable }) =>
      then.some((route) => notAvailable.includes(route)),
    );
    expect([...new Set(overlapping.map(({ ladder }) => ladder))].sort()).toEqual([
      'draft',
      'moving',
      'school-place',
    ]);
  });

  it('never leaves a live appeal clock without a step that keeps the appeal open', () => {
    const keeps = words(['mediation', 'tribunal-appeal']);
    expect(
      breaking(
        all.filter(({ clocks }) => clocks.includes('appeal')),
        ({ next, alongside }) => keeps(next) || alongside.some(keeps),
      ),
    ).toEqual([]);
  });

  it('never sends a family to a step that the answers say is done', () => {
    const done: Record<string, string> = { certificate: 'mediation', replied: 'respond-to-draft' };
    expect(
      breaking(all, ({ answered, next, alongside }) => {
        const tried = answered.tried ?? '';
        return ![next, ...alongside].includes(done[tried] ?? tried);
      }),
    ).toEqual([]);
  });

  it('never names a rung that the council does not have', () => {
    const missing = words([
      ...(arrangements.informalResolution ? [] : ['informal-resolution']),
      ...(arrangements.complaintStages === 0 ? ['corporate-complaint'] : []),
    ]);
    expect(
      breaking(
        all,
        (one) => ![one.next, one.answered.tried ?? '', ...lists(one).flat()].some(missing),
      ),
    ).toEqual([]);
  });

  it('puts the next step in the block, and besides at most one that stands beside it', () => {
    expect(
      breaking(
        all,
        ({ block, next, alongside, together }) =>
          block.includes(next) &&
          block.every((route) => route === next || route === alongside[0]) &&
          (together !== undefined) === (block.length === 2),
      ),
    ).toEqual([]);
  });

  it('says letter first wherever no appeal clock runs, but after the Tribunal or in an appeal', () => {
    expect(
      breaking(all, ({ answered, clocks, letterFirst, ladder }) => {
        const silent = ladder === 'appealed' || answered.topic === 'tribunal-decision';
        return (letterFirst === 'none') === (silent || clocks.includes('appeal'));
      }),
    ).toEqual([]);
  });
});

function words(list: readonly string[]) {
  return (word: string): boolean => list.includes(word);
}
