import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ANSWERS, KEYS } from '@/lib/domain/answers';
import { fromSegments, keyOf, toSegments } from '@/lib/flow/path';
import { ADDRESSES, breaking, EVERY_STATE, EVERY_STATE_OF_A_PARENT } from '@/tests/support/states';

/** Whether segments are read exactly when they are the address of a state. */
const isReadIfKnown = (segments: readonly string[]): boolean =>
  (fromSegments(segments) !== undefined) === ADDRESSES.has(segments.join('/'));

describe('an address', () => {
  it('goes out and comes back as the same state', () => {
    expect(
      breaking(EVERY_STATE, (state) =>
        isDeepStrictEqual(fromSegments(toSegments(state.answers)), state),
      ),
    ).toEqual([]);
  });

  it('is the same in whatever order the answers were given', () => {
    expect(
      breaking(EVERY_STATE, ({ answers }) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        return isDeepStrictEqual(toSegments(turned), toSegments(answers));
      }),
    ).toEqual([]);
  });

  it('belongs to one state alone', () => {
    expect(ADDRESSES.size).toBe(EVERY_STATE.length);
  });

  it('holds nothing but answers that stand in an address as they are', () => {
    for (const key of KEYS)
      for (const value of ANSWERS[key]) {
        expect(value).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(keyOf(value)).toBe(key);
      }
  });
});

describe('segments that are no canonical address', () => {
  it('are refused when two of them change places', () => {
    expect(
      breaking(EVERY_STATE_OF_A_PARENT, ({ answers }) => {
        const segments = toSegments(answers);
        return segments.every((segment, at) => {
          const later = segments[at + 1];
          if (later === undefined) return true;
          return fromSegments(segments.toSpliced(at, 2, later, segment)) === undefined;
        });
      }),
    ).toEqual([]);
  });

  it('are refused when one is there twice', () => {
    expect(
      breaking(EVERY_STATE_OF_A_PARENT, ({ answers }) => {
        const segments = toSegments(answers);
        return segments.every(
          (segment, at) =>
            fromSegments([...segments, segment]) === undefined &&
            fromSegments(segments.toSpliced(at, 0, segment)) === undefined,
        );
      }),
    ).toEqual([]);
  });

  it('are refused when one is missing, unless what is left is a state of its own', () => {
    expect(
      breaking(EVERY_STATE_OF_A_PARENT, ({ answers }) => {
        const segments = toSegments(answers);
        return segments.every((_, at) => isReadIfKnown(segments.toSpliced(at, 1)));
      }),
    ).toEqual([]);
  });

  it('are refused when something unknown stands among them', () => {
    expect(
      breaking(EVERY_STATE_OF_A_PARENT, ({ answers }) =>
        ['', 'junk', '__proto__', 'Parent'].every(
          (junk) =>
            fromSegments([...toSegments(answers), junk]) === undefined &&
            fromSegments([junk, ...toSegments(answers)]) === undefined,
        ),
      ),
    ).toEqual([]);
  });

  it('are refused when a known answer stands where it was not asked for', () => {
    const known = KEYS.flatMap((key): readonly string[] => ANSWERS[key]);
    // After the last answer nothing is asked, whatever the key: one value of each is enough.
    const oneOfEach = KEYS.map((key): string => ANSWERS[key][0]);
    expect(
      breaking(EVERY_STATE_OF_A_PARENT, ({ kind, answers }) =>
        (kind === 'asking' ? known : oneOfEach).every((value) =>
          isReadIfKnown([...toSegments(answers), value]),
        ),
      ),
    ).toEqual([]);
  });
});
