import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answers, KEYS } from '@/lib/domain/answers';
import { type Reception, receive } from '@/lib/flow/front-door';
import { movedTo } from '@/lib/flow/moved';
import { type State, walk } from '@/lib/flow/walk';
import { type Answered, everySituation } from '@/tests/support/contract-oracle';
import {
  ADDRESSES,
  addressOf,
  breaking,
  EVERY_STATE,
  EVERY_STATE_OF_A_PARENT,
} from '@/tests/support/states';

type Pair = readonly [string, string];

/** Every state that is reached without saying who is asking. */
const BEGUN = EVERY_STATE_OF_A_PARENT.filter(({ answers }) => answers.about !== undefined);

/** What answers that hold together are received as. */
const wellFormed = (state: State): Reception => ({
  state,
  faults: [],
  again: [],
  moved: undefined,
});

const pairsOf = (answers: Answers): Pair[] => Object.entries(answers);
const kindsAndKeys = ({ faults }: Reception): string[] =>
  faults.map(({ kind, key }) => `${kind} ${key}`);

const JUNK: readonly Pair[] = [
  ['utm_source', 'letter'],
  ['ask', 'about'],
  ['', ''],
  ['__proto__', 'parent'],
  ['constructor', 'parent'],
  ['Who', 'young-person'],
  ['who ', 'young-person'],
];

/** Orders enough to catch a reader that minds the order: each key comes first once, then backwards and mixed. */
function orders(pairs: readonly Pair[]): Pair[][] {
  const turns = pairs.map((_, at) => [...pairs.slice(at), ...pairs.slice(0, at)]);
  const evens = pairs.filter((_, at) => at % 2 === 0);
  const odds = pairs.filter((_, at) => at % 2 === 1);
  return [...turns, pairs.toReversed(), [...odds, ...evens]];
}

describe('the front door', () => {
  it('leads well-formed answers to their state, with no fault', () => {
    expect(
      breaking(EVERY_STATE, (state) =>
        isDeepStrictEqual(receive(pairsOf(state.answers)), wellFormed(state)),
      ),
    ).toEqual([]);
  });

  it('takes the keys in any order', () => {
    expect(
      breaking(BEGUN, (state) =>
        orders(pairsOf(state.answers)).every((order) =>
          isDeepStrictEqual(receive(order), wellFormed(state)),
        ),
      ),
    ).toEqual([]);
  });

  it('takes a parent where nobody says who is asking', () => {
    expect(
      breaking(BEGUN, (state) => {
        const { who: _who, ...rest } = state.answers;
        return isDeepStrictEqual(receive(pairsOf(rest)), wellFormed(state));
      }),
    ).toEqual([]);
  });

  it('asks who is asking where nothing is answered', () => {
    expect(receive([])).toMatchObject({ state: { kind: 'asking', key: 'who' }, faults: [] });
  });

  it('lets junk beside the answers change nothing, and names each piece of it once', () => {
    const named = JUNK.map(([key]) => `unknown-key ${key}`);
    expect(
      breaking(BEGUN, (state) => {
        const pairs = pairsOf(state.answers);
        return [receive([...JUNK, ...pairs]), receive([...pairs, ...JUNK, ...JUNK])].every(
          (reception) =>
            isDeepStrictEqual(reception.state, state) &&
            isDeepStrictEqual(kindsAndKeys(reception), named),
        );
      }),
    ).toEqual([]);
  });

  it('opens nothing for junk alone', () => {
    expect(receive(JUNK).state).toEqual(walk({}));
  });
});

describe('an answer that cannot be used', () => {
  /** Each state with one of its answers set apart. Without a usable `who` the front door takes a parent. */
  const setApart = BEGUN.flatMap(({ answers }) =>
    pairsOf(answers).map(([key, value]) => {
      const rest = pairsOf(answers).filter(([other]) => other !== key);
      return {
        answers,
        key,
        value,
        rest,
        reached: walk({ who: 'parent', ...Object.fromEntries(rest) }),
      };
    }),
  );

  it.each<readonly [string, string, (key: string, value: string) => readonly Pair[]]>([
    ['empty', 'empty', (key) => [[key, '']]],
    ['unknown', 'unknown-value', (key) => [[key, 'no-such-answer']]],
    ['in capitals', 'unknown-value', (key, value) => [[key, value.toUpperCase()]]],
    [
      'given twice',
      'repeated',
      (key, value) => [
        [key, value],
        [key, value],
      ],
    ],
    [
      'given once more, empty',
      'repeated',
      (key, value) => [
        [key, value],
        [key, ''],
      ],
    ],
  ])(
    'because it is %s is named once, and the rest leads on as if it were not there',
    (_, kind, spoil) => {
      expect(
        breaking(setApart, ({ key, value, rest, reached }) => {
          const { state, faults } = receive([...spoil(key, value), ...rest]);
          const about = faults.filter((fault) => fault.key === key).map((fault) => fault.kind);
          return isDeepStrictEqual(state, reached) && isDeepStrictEqual(about, [kind]);
        }),
      ).toEqual([]);
    },
  );

  it('is named alone where the rest fits together: later answers are asked again', () => {
    expect(
      breaking(setApart, ({ key, rest, reached }) => {
        const lost = rest.flatMap(([other]) => (other in reached.answers ? [] : [other]));
        const { faults, again } = receive([...rest, [key, 'junk']]);
        return (
          isDeepStrictEqual(
            faults.map((fault) => `${fault.kind} ${fault.key}`),
            [`unknown-value ${key}`],
          ) && isDeepStrictEqual([...again].sort(), [...lost].sort())
        );
      }),
    ).toEqual([]);
  });

  it('of a known value that does not fit is named with what could stand there', () => {
    const { state, faults } = receive([
      ['stage', 'refused-plan'],
      ['about', 'delay'],
    ]);
    expect(state).toEqual(walk({ who: 'parent', about: 'delay' }));
    expect(faults).toEqual([
      {
        kind: 'does-not-fit',
        key: 'stage',
        value: 'refused-plan',
        allowed: ANSWERS.stage.filter(
          (stage) => stage.endsWith('-late') || stage === 'recommendation-ignored',
        ),
      },
    ]);
  });

  it('to a question that is never asked there is named, and what was asked still ends in a result', () => {
    const { state, faults } = receive([
      ['about', 'council-conduct'],
      ['tried', 'nothing'],
      ['letter', 'over-2-months'],
    ]);
    expect(state.kind).toBe('complete');
    expect(faults).toEqual([
      { kind: 'does-not-fit', key: 'letter', value: 'over-2-months', allowed: [] },
    ]);
  });

  it('does not hide another: every fault of one query is named', () => {
    const reception = receive([
      ['who', 'somebody'],
      ['about', 'delay'],
      ['stage', ''],
      ['part', 'section-f'],
      ['tried', 'nothing'],
      ['tried', 'meeting'],
      ['colour', 'blue'],
    ]);
    expect(kindsAndKeys(reception).sort()).toEqual([
      'does-not-fit part',
      'empty stage',
      'repeated tried',
      'unknown-key colour',
      'unknown-value who',
    ]);
  });

  it('of an unknown key is named even where it is empty', () => {
    const { state, faults } = receive([
      ['about', 'delay'],
      ['colour', ''],
    ]);
    expect(state).toEqual(walk({ who: 'parent', about: 'delay' }));
    expect(faults).toEqual([{ kind: 'unknown-key', key: 'colour', allowed: KEYS }]);
  });

  it('of an unknown key or value is named with what is known', () => {
    const { faults } = receive([
      ['colour', 'blue'],
      ['when', 'yesterday'],
    ]);
    expect(faults).toEqual([
      { kind: 'unknown-key', key: 'colour', allowed: KEYS },
      { kind: 'unknown-value', key: 'when', value: 'yesterday', allowed: ANSWERS.when },
    ]);
  });
});

describe('any two answers of different questions', () => {
  it('are received as a state that has an address, and each of them is used or named', () => {
    const values = KEYS.flatMap((key) => ANSWERS[key].map((value): Pair => [key, value]));
    const broken: string[] = [];
    for (const [at, one] of values.entries())
      for (const other of values.slice(at + 1)) {
        if (one[0] === other[0]) continue;
        const { state, faults, again, moved } = receive([one, other]);
        if (moved !== undefined) continue;
        const used = new Map(pairsOf(state.answers));
        const named = new Set<string>([...faults.map(({ key }) => key), ...again]);
        const holds =
          ADDRESSES.has(addressOf(state)) &&
          [one, other].every(([key, value]) => (used.get(key) === value) !== named.has(key));
        if (!holds) broken.push(`${one.join('=')}&${other.join('=')}`);
      }
    expect(broken).toEqual([]);
  });
});

describe('a prefilled link', () => {
  const bring = { bring: true } as const;

  it('brings the answers before one that leaves no choice in them', () => {
    const begun = walk({
      who: 'parent',
      about: 'council-decision',
      stage: 'refused-assessment',
    });
    expect(receive([['stage', 'refused-assessment']], bring)).toEqual(wellFormed(begun));
    expect(receive([['stage', 'refused-assessment']]).state).toEqual(walk({ who: 'parent' }));
  });

  it('brings nothing where there is a choice', () => {
    const { state, again, faults } = receive([['stage', 'appeal-lodged']], bring);
    expect(state).toEqual(walk({ who: 'parent' }));
    expect(again).toEqual(['stage']);
    expect(faults).toEqual([]);
  });

  const CONTRACT = everySituation();
  const answerTo = (answered: Answered, key: string): string | undefined =>
    new Map<string, string>(Object.entries(answered)).get(key);

  /** The answers that every situation with this one shares, up to the first in which they differ. */
  function broughtBy(
    key: string,
    value: string,
  ): { answers: Record<string, string>; all: boolean } {
    const having = CONTRACT.filter((answered) => answerTo(answered, key) === value);
    const answers: Record<string, string> = { who: 'parent' };
    for (const earlier of KEYS.slice(
      1,
      KEYS.findIndex((one) => one === key),
    )) {
      const [only, ...others] = new Set(having.map((answered) => answerTo(answered, earlier)));
      if (others.length > 0) return { answers, all: false };
      if (only !== undefined) answers[earlier] = only;
    }
    return { answers: { ...answers, [key]: value }, all: true };
  }

  it('of one answer brings what every situation of the contract with it shares, and no more', () => {
    const one = KEYS.slice(1).flatMap((key) => ANSWERS[key].map((value): Pair => [key, value]));
    const broken = one.filter(([key, value]) => {
      const { answers, all } = broughtBy(key, value);
      const { state, faults, again } = receive([[key, value]], bring);
      return !(
        isDeepStrictEqual(state.answers, answers) &&
        isDeepStrictEqual(again, all ? [] : [key]) &&
        faults.length === 0
      );
    });
    expect(broken).toEqual([]);
  });

  it('changes no answer that is given, and stops at the same place or later', () => {
    expect(
      breaking(BEGUN, ({ answers }) =>
        pairsOf(answers).every(([key, value]) => {
          const { state, faults } = receive([[key, value]], bring);
          const given = new Map<string, string>(pairsOf(state.answers)).get(key);
          return faults.length === 0 && (given === undefined || given === value);
        }),
      ),
    ).toEqual([]);
  });
});

describe('an answer that has moved', () => {
  it('is received at its new place, and what stands there now is said', () => {
    const moved = { about: 'out-of-education', topic: 'out-of-school' } as const;
    const { state, ...rest } = receive([
      ['about', 'something-else'],
      ['topic', 'out-of-school'],
    ]);
    expect(state).toEqual(walk({ who: 'parent', ...moved }));
    expect(rest).toEqual({ faults: [], again: [], moved });
    expect(movedTo({ about: 'delay', topic: 'out-of-school' })).toBeUndefined();
  });
});
