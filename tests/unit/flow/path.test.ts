import { describe, expect, it } from 'vitest';
import { ANSWERS, KEYS } from '@/lib/domain/answers';
import { everyState } from '@/lib/flow/every-path';
import { fromSegments, keyOf, toSegments } from '@/lib/flow/path';

const STATES = [...everyState()];
// The voice changes no question, so what costs much is tried in one of them.
const AS_PARENT = STATES.filter(({ answers: { who } }) => who === 'parent');
const ADDRESSES = new Set(STATES.map(({ answers }) => toSegments(answers).join('/')));

describe('an address', () => {
  it('goes out and comes back as the same state', () => {
    for (const state of STATES) expect(fromSegments(toSegments(state.answers))).toEqual(state);
  });

  it('is the same in whatever order the answers were given', () => {
    for (const { answers } of STATES) {
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      expect(toSegments(turned)).toEqual(toSegments(answers));
    }
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
    for (const { answers } of AS_PARENT) {
      const segments = toSegments(answers);
      for (let at = 1; at < segments.length; at += 1) {
        const swapped = [
          ...segments.slice(0, at - 1),
          ...segments.slice(at - 1, at + 1).reverse(),
          ...segments.slice(at + 1),
        ];
        expect(fromSegments(swapped)).toBeUndefined();
      }
    }
  });

  it('are refused when one is there twice', () => {
    for (const { answers } of AS_PARENT) {
      const segments = toSegments(answers);
      for (const segment of segments) expect(fromSegments([...segments, segment])).toBeUndefined();
    }
  });

  it('are refused when one is missing, unless what is left is a state of its own', () => {
    for (const { answers } of AS_PARENT) {
      const segments = toSegments(answers);
      for (let at = 0; at < segments.length; at += 1) {
        const left = segments.toSpliced(at, 1);
        expect(fromSegments(left) !== undefined).toBe(ADDRESSES.has(left.join('/')));
      }
    }
  });

  it('are refused when something unknown stands among them', () => {
    for (const { answers } of AS_PARENT) {
      const segments = toSegments(answers);
      for (const junk of ['', 'junk', '__proto__', 'Parent']) {
        expect(fromSegments([...segments, junk])).toBeUndefined();
        expect(fromSegments([junk, ...segments])).toBeUndefined();
      }
    }
  });

  it('are refused when a known answer stands where it was not asked for', () => {
    const known = KEYS.flatMap((key): readonly string[] => ANSWERS[key]);
    for (const { kind, answers } of AS_PARENT) {
      // After the last answer nothing is asked, whatever the key: one value of each is enough.
      const values = kind === 'asking' ? known : KEYS.map((key): string => ANSWERS[key][0]);
      for (const value of values) {
        const longer = [...toSegments(answers), value];
        expect(fromSegments(longer) !== undefined).toBe(ADDRESSES.has(longer.join('/')));
      }
    }
  });
});
