import { describe, expect, it } from 'vitest';
import { ANSWERS, KEYS, SCHOOLS } from '@/lib/domain/answers';
import { VOICES as SITE_VOICES } from '@/lib/domain/voice';
import { everyPath, everyState } from '@/lib/flow/every-path';
import { toSegments } from '@/lib/flow/path';
import { QUESTION_IDS, questionFor } from '@/lib/flow/questions';
import { before, type State, walk } from '@/lib/flow/walk';
import {
  KEYS as CONTRACT_KEYS,
  everySituation,
  isSchool,
  VOICES,
} from '@/tests/support/contract-oracle';

const STATES = [...everyState()];
const PATHS = [...everyPath()];
const asking = STATES.flatMap((state) => (state.kind === 'asking' ? [state] : []));
const address = (state: State): string => toSegments(state.answers).join('/');
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** Every start of every path of the contract: the states that a visitor can stand in. */
function contractStates(): Set<string> {
  const starts = new Set(['']);
  for (const voice of VOICES)
    for (const answered of everySituation()) {
      const segments = [voice, ...Object.values<string>({ ...answered })];
      for (let length = 1; length <= segments.length; length += 1)
        starts.add(segments.slice(0, length).join('/'));
    }
  return starts;
}

describe('the answers', () => {
  it('have an id that is unique over all keys', () => {
    const all = KEYS.flatMap((key): readonly string[] => ANSWERS[key]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('have keys and voices in the order of the contract', () => {
    expect([...KEYS]).toEqual([...CONTRACT_KEYS]);
    expect([...SITE_VOICES]).toEqual(VOICES);
  });

  it('call the same four settings schools as the contract', () => {
    expect(ANSWERS.setting.filter(isSchool)).toEqual([...SCHOOLS]);
  });

  it('are all offered somewhere, and nothing else is', () => {
    const offered = asking.flatMap(({ options }) => options);
    expect(sorted(offered)).toEqual(sorted(KEYS.flatMap((key): readonly string[] => ANSWERS[key])));
  });
});

describe('every state', () => {
  it('is a start of a path of the contract, and every such start is a state, once', () => {
    const addresses = STATES.map(address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(sorted(addresses)).toEqual(sorted(contractStates()));
  });

  it('with a question open offers answers that are known, different and more than one', () => {
    for (const { key, options } of asking) {
      const known: readonly string[] = ANSWERS[key];
      expect(options.length).toBeGreaterThan(1);
      expect(new Set(options).size).toBe(options.length);
      expect(options.every((option) => known.includes(option))).toBe(true);
    }
  });

  it('asks its questions in the order of the keys', () => {
    for (const { answers, key } of asking)
      for (const given of Object.keys(answers))
        expect(CONTRACT_KEYS.findIndex((one) => one === given)).toBeLessThan(KEYS.indexOf(key));
  });

  it('leads on: each offered answer is taken, and none leads back', () => {
    for (const { answers, key, options } of asking)
      for (const option of options) {
        const onward = walk({ ...answers, [key]: option });
        expect(onward.answers).toEqual({ ...answers, [key]: option });
      }
  });

  it('asks a question that has words, and every question with words is asked', () => {
    expect(sorted(asking.map(({ key, answers }) => questionFor(key, answers)))).toEqual(
      sorted(QUESTION_IDS),
    );
  });
});

describe('every path', () => {
  it('ends in a situation that holds the same answers, with no answer left over', () => {
    for (const { answers, situation } of PATHS) {
      const { who, ...rest } = answers;
      const { kind: _kind, ...held } = situation;
      expect(who).toBeDefined();
      expect(held).toEqual(rest);
    }
  });

  it('gives 721 situations in each of the four voices', () => {
    expect(
      SITE_VOICES.map((voice) => PATHS.filter(({ answers }) => answers.who === voice).length),
    ).toEqual([721, 721, 721, 721]);
  });
});

describe('Back', () => {
  it('returns to the question, and giving the same answer again returns to the same state', () => {
    for (const state of STATES) {
      const last = KEYS.findLast((key) => state.answers[key] !== undefined);
      if (last === undefined) continue;
      const back = walk(before(state.answers, last));
      expect(back).toMatchObject({ kind: 'asking', key: last });
      expect(walk({ ...back.answers, [last]: state.answers[last] })).toEqual(state);
    }
  });

  it('to any earlier question finds it open with the answer on offer, and the rest replayed gives the same state', () => {
    for (const state of STATES)
      for (const key of KEYS) {
        const given = state.answers[key];
        if (given === undefined) continue;
        const back = walk(before(state.answers, key));
        expect(back.kind === 'asking' && back.key === key && back.options.includes(given)).toBe(
          true,
        );
        expect(walk({ ...state.answers, ...back.answers, [key]: given })).toEqual(state);
      }
  });
});

describe('answers that do not hold together', () => {
  it('are dropped from the first one that was not offered', () => {
    const state = walk({ who: 'parent', about: 'delay', stage: 'refused-plan', tried: 'meeting' });
    expect(state).toMatchObject({
      kind: 'asking',
      key: 'stage',
      answers: { who: 'parent', about: 'delay' },
    });
    expect(Object.keys(state.answers)).toEqual(['who', 'about']);
  });

  it('leave the questions that were not asked out of the state', () => {
    const state = walk({
      who: 'parent',
      about: 'council-conduct',
      letter: 'over-2-months',
      tried: 'nothing',
    });
    expect(state.kind).toBe('complete');
    expect(state.answers).toEqual({ who: 'parent', about: 'council-conduct', tried: 'nothing' });
  });

  it('never throw, whatever stands there', () => {
    for (const key of KEYS)
      for (const junk of [
        '',
        ' ',
        'PARENT',
        '__proto__',
        'constructor',
        'parent ',
        '\u0000',
        '%00',
      ])
        expect(walk({ who: 'parent', about: 'delay', [key]: junk }).kind).toBe('asking');
  });
});
