import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answers, KEYS } from '@/lib/domain/answers';
import { everyState } from '@/lib/flow/every-path';
import { askedKey, inVoice, receive } from '@/lib/flow/front-door';
import { toSegments } from '@/lib/flow/path';
import { walk } from '@/lib/flow/walk';

type Pair = readonly [string, string];

const STATES = [...everyState()];
const pairsOf = (answers: Answers): Pair[] => Object.entries(answers);
const AS_PARENT = STATES.filter(
  ({ answers: { who, about } }) => who === 'parent' && about !== undefined,
);

const JUNK: readonly Pair[] = [
  ['utm_source', 'letter'],
  ['ask', 'about'],
  ['', ''],
  ['__proto__', 'parent'],
  ['constructor', 'parent'],
  ['Who', 'young-person'],
  ['who ', 'young-person'],
];

/** Every order of a short list, and some of a long one: enough to catch a reader that minds the order. */
function orders(pairs: readonly Pair[]): Pair[][] {
  const turns = pairs.map((_, at) => [...pairs.slice(at), ...pairs.slice(0, at)]);
  const evens = pairs.filter((_, at) => at % 2 === 0);
  const odds = pairs.filter((_, at) => at % 2 === 1);
  return [...turns, pairs.toReversed(), [...odds, ...evens]];
}

describe('the front door', () => {
  it('leads well-formed answers to their state, with no fault', () => {
    for (const state of STATES)
      expect(receive(pairsOf(state.answers))).toEqual({ state, faults: [] });
  });

  it('takes the keys in any order', () => {
    for (const state of AS_PARENT)
      for (const order of orders(pairsOf(state.answers)))
        expect(receive(order)).toEqual({ state, faults: [] });
  });

  it('takes a parent where nobody says who is asking', () => {
    for (const state of AS_PARENT) {
      const { who: _who, ...rest } = state.answers;
      expect(receive(pairsOf(rest))).toEqual({ state, faults: [] });
    }
  });

  it('asks who is asking where nothing is answered', () => {
    expect(receive([])).toMatchObject({ state: { kind: 'asking', key: 'who' }, faults: [] });
  });

  it('lets junk beside the answers change nothing, and names each piece of it once', () => {
    for (const state of AS_PARENT) {
      const pairs = pairsOf(state.answers);
      for (const all of [
        [...JUNK, ...pairs],
        [...pairs, ...JUNK, ...JUNK],
      ]) {
        const reception = receive(all);
        expect(reception.state).toEqual(state);
        expect(reception.faults.map(({ kind, key }) => [kind, key])).toEqual(
          JUNK.map(([key]) => ['unknown-key', key]),
        );
      }
    }
  });

  it('opens nothing for junk alone', () => {
    expect(receive(JUNK).state).toEqual(walk({}));
  });
});

describe('an answer that cannot be used', () => {
  // Each of these takes one answer away; what stands before it must lead to the same place as without it.
  const spoilt: readonly (readonly [string, (pair: Pair) => readonly Pair[]])[] = [
    ['empty', ([key]) => [[key, '']]],
    ['unknown-value', ([key]) => [[key, 'no-such-answer']]],
    ['unknown-value', ([key, value]) => [[key, ` ${value}`]]],
    ['unknown-value', ([key, value]) => [[key, value.toUpperCase()]]],
    [
      'repeated',
      ([key, value]) => [
        [key, value],
        [key, value],
      ],
    ],
    [
      'repeated',
      ([key, value]) => [
        [key, value],
        [key, 'no-such-answer'],
        [key, ''],
      ],
    ],
  ];

  it.each(spoilt)(
    'is named once as %s, and the rest leads on as if it were not there',
    (kind, spoil) => {
      for (const state of AS_PARENT)
        for (const pair of pairsOf(state.answers)) {
          const rest = pairsOf(state.answers).filter((other) => other[0] !== pair[0]);
          const { state: reached, faults } = receive([...rest, ...spoil(pair)]);
          // Without a usable `who` the front door takes a parent, as it does where none is given.
          expect(reached).toEqual(walk({ who: 'parent', ...Object.fromEntries(rest) }));
          expect(faults.filter(({ key }) => key === pair[0])).toMatchObject([
            { kind, key: pair[0] },
          ]);
        }
    },
  );

  it('is named together with every later answer that no longer holds', () => {
    for (const state of AS_PARENT)
      for (const [key] of pairsOf(state.answers)) {
        if (key === 'who') continue;
        const pairs = pairsOf(state.answers).map(
          (pair): Pair => (pair[0] === key ? [key, 'junk'] : pair),
        );
        const { state: reached, faults } = receive(pairs);
        const lost = pairs.filter(([given]) => !(given in reached.answers)).map(([given]) => given);
        expect(faults.map((fault) => fault.key).sort()).toEqual([...lost].sort());
      }
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
        allowed: state.kind === 'asking' ? state.options : [],
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
    const { faults } = receive([
      ['who', 'somebody'],
      ['about', 'delay'],
      ['stage', ''],
      ['part', 'section-f'],
      ['tried', 'nothing'],
      ['tried', 'meeting'],
      ['colour', 'blue'],
    ]);
    expect(faults.map(({ kind, key }) => `${key} ${kind}`).sort()).toEqual([
      'colour unknown-key',
      'part does-not-fit',
      'stage empty',
      'tried repeated',
      'who unknown-value',
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

describe('every one of the answers with every other', () => {
  it('is received as a state that has an address, and each pair is used or named', () => {
    const known = new Set(STATES.map(({ answers }) => toSegments(answers).join('/')));
    const values = KEYS.flatMap((key) => ANSWERS[key].map((value): Pair => [key, value]));
    for (const one of values)
      for (const other of values) {
        if (one[0] === other[0]) continue;
        const { state, faults } = receive([one, other]);
        expect(known.has(toSegments(state.answers).join('/'))).toBe(true);
        const used = new Map(pairsOf(state.answers));
        const named = new Set<string>(faults.map(({ key }) => key));
        for (const [key, value] of [one, other])
          expect(used.get(key) === value).toBe(!named.has(key));
      }
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
    for (const { answers } of AS_PARENT)
      for (const who of ANSWERS.who) {
        const other = inVoice(answers, who);
        expect(walk(other).answers).toEqual({ ...answers, who });
        expect(inVoice(other, 'parent')).toEqual(answers);
      }
  });
});
