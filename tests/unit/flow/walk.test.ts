import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ANSWERS, KEYS, SCHOOLS } from '@/lib/domain/answers';
import { QUESTION_IDS } from '@/lib/domain/question';
import { VOICES as SITE_VOICES } from '@/lib/domain/voice';
import { everyPath } from '@/lib/flow/every-path';
import { questionFor } from '@/lib/flow/questions';
import { before as answersBefore, offered, walk } from '@/lib/flow/walk';
import {
  KEYS as CONTRACT_KEYS,
  everySituation,
  isSchool,
  leftOut,
  VOICES,
} from '@/tests/support/contract-oracle';
import { addressOf, breaking, EVERY_STATE } from '@/tests/support/states';

const PATHS = [...everyPath()];
const ASKING = EVERY_STATE.flatMap((state) => (state.kind === 'asking' ? [state] : []));
const KNOWN = KEYS.flatMap((key): readonly string[] => ANSWERS[key]);
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
    expect(new Set(KNOWN).size).toBe(KNOWN.length);
  });

  it('have keys and voices in the order of the contract', () => {
    expect([...KEYS]).toEqual([...CONTRACT_KEYS]);
    expect([...SITE_VOICES]).toEqual(VOICES);
  });

  it('call the same four settings schools as the contract', () => {
    expect(ANSWERS.setting.filter(isSchool)).toEqual([...SCHOOLS]);
  });

  it('are all offered somewhere, and nothing else is', () => {
    expect(sorted(ASKING.flatMap(({ options }) => options))).toEqual(sorted(KNOWN));
  });
});

describe('every state', () => {
  it('is a start of a path of the contract, and every such start is a state, once', () => {
    const addresses = EVERY_STATE.map(addressOf);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(sorted(addresses)).toEqual(sorted(contractStates()));
  });

  it('with a question open offers answers that are known, different and more than one', () => {
    expect(
      breaking(ASKING, ({ key, options }) => {
        const known: readonly string[] = ANSWERS[key];
        return (
          options.length > 1 &&
          new Set(options).size === options.length &&
          options.every((option) => known.includes(option))
        );
      }),
    ).toEqual([]);
  });

  it('has been asked its questions in the order of the keys', () => {
    expect(
      breaking(EVERY_STATE, (state) => {
        const given: string[] = Object.keys(state.answers);
        const asked = state.kind === 'asking' ? [...given, state.key] : given;
        return isDeepStrictEqual(
          asked,
          CONTRACT_KEYS.filter((key) => asked.includes(key)),
        );
      }),
    ).toEqual([]);
  });

  it('leads on: each offered answer is taken, and none is put back', () => {
    expect(
      breaking(ASKING, ({ answers, key, options }) =>
        options.every((option) => {
          const given = { ...answers, [key]: option };
          return isDeepStrictEqual(walk(given).answers, given);
        }),
      ),
    ).toEqual([]);
  });

  it('asks a question that has words, and every question with words is asked', () => {
    expect(sorted(ASKING.map(({ key, answers }) => questionFor(key, answers)))).toEqual(
      sorted(QUESTION_IDS),
    );
  });
});

describe('every path', () => {
  it('ends in a situation that holds the same answers, with no answer left over', () => {
    expect(
      breaking(PATHS, ({ answers, situation }) => {
        const { who, ...rest } = answers;
        const { kind: _kind, ...held } = situation;
        return who !== undefined && isDeepStrictEqual(held, rest);
      }),
    ).toEqual([]);
  });
});

describe('Back', () => {
  const answered = EVERY_STATE.filter(({ answers }) => answers.who !== undefined);

  it('undoes Continue: it asks the last question again, and the same answer gives the same state', () => {
    expect(
      breaking(answered, (state) => {
        const last = KEYS.findLast((key) => state.answers[key] !== undefined);
        if (last === undefined) return false;
        const back = walk(answersBefore(state.answers, last));
        const again = walk({ ...back.answers, [last]: state.answers[last] });
        return back.kind === 'asking' && back.key === last && isDeepStrictEqual(again, state);
      }),
    ).toEqual([]);
  });

  it('to any earlier question finds it open, with what was answered before it and nothing after', () => {
    expect(
      breaking(answered, (state) =>
        KEYS.every((key) => {
          const given = state.answers[key];
          if (given === undefined) return true;
          const earlier = answersBefore(state.answers, key);
          const back = walk(earlier);
          return (
            back.kind === 'asking' &&
            back.key === key &&
            back.options.includes(given) &&
            isDeepStrictEqual(back.answers, earlier)
          );
        }),
      ),
    ).toEqual([]);
  });
});

describe('answers that do not hold together', () => {
  it('are dropped from the first one that was not offered', () => {
    const state = walk({ who: 'parent', about: 'delay', stage: 'refused-plan', tried: 'meeting' });
    expect(state).toMatchObject({ kind: 'asking', key: 'stage' });
    expect(state.answers).toEqual({ who: 'parent', about: 'delay' });
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

describe('the list that a question shows', () => {
  it('leaves out what cannot apply to this reader, and nothing else', () => {
    expect(
      breaking(ASKING, (state) =>
        isDeepStrictEqual(
          offered(state),
          state.options.filter((value) => !leftOut(state.answers.who ?? '').includes(value)),
        ),
      ),
    ).toEqual([]);
  });
});
