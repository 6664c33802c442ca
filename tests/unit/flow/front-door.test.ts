import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answers, KEYS } from '@/lib/domain/answers';
import { askedKey, inVoice, type Reception, receive } from '@/lib/flow/front-door';
import { walk } from '@/lib/flow/walk';
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
        isDeepStrictEqual(receive(pairsOf(state.answers)), { state, faults: [] }),
      ),
    ).toEqual([]);
  });

  it('takes the keys in any order', () => {
    expect(
      breaking(BEGUN, (state) =>
        orders(pairsOf(state.answers)).every((order) =>
          isDeepStrictEqual(receive(order), { state, faults: [] }),
        ),
      ),
    ).toEqual([]);
  });

  it('takes a parent where nobody says who is asking', () => {
    expect(
      breaking(BEGUN, (state) => {
        const { who: _who, ...rest } = state.answers;
        return isDeepStrictEqual(receive(pairsOf(rest)), { state, faults: [] });
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

  it('is named together with every later answer that no longer holds, and nothing else is', () => {
    expect(
      breaking(setApart, ({ key, rest, reached }) => {
        const lost = rest.filter(([other]) => !(other in reached.answers));
        return isDeepStrictEqual(
          kindsAndKeys(receive([...rest, [key, 'junk']])).sort(),
          [...lost.map(([other]) => `does-not-fit ${other}`), `unknown-value ${key}`].sort(),
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
        allowed: ANSWERS.stage.filter((stage) => stage.endsWith('-late')),
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
        const { state, faults } = receive([one, other]);
        const used = new Map(pairsOf(state.answers));
        const named = new Set<string>(faults.map(({ key }) => key));
        const holds =
          ADDRESSES.has(addressOf(state)) &&
          [one, other].every(([key, value]) => (used.get(key) === value) !== named.has(key));
        if (!holds) broken.push(`${one.join('=')}&${other.join('=')}`);
      }
    expect(broken).toEqual([]);
  });
});

describe('the question a form was sent from', () => {
  it('is read if it is one of the keys, and is nothing otherwise', () => {
    for (const key of KEYS) expect(askedKey(key)).toBe(key);
    for (const other of [null, '', 'WHO', 'colour', '__proto__'])
      expect(askedKey(other)).toBeUndefined();
  });
});

describe('the same answers in another voice', () => {
  it('are a state of their own, and give the first state back', () => {
    expect(
      breaking(BEGUN, ({ answers }) =>
        ANSWERS.who.every((who) => {
          const other = inVoice(answers, who);
          return (
            ADDRESSES.has(addressOf({ answers: other })) &&
            other.who === who &&
            isDeepStrictEqual(inVoice(other, 'parent'), answers)
          );
        }),
      ),
    ).toEqual([]);
  });
});
