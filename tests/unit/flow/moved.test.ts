import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { movedPaths } from '@/lib/flow/moved';
import { fromSegments } from '@/lib/flow/path';
import { VOICES } from '@/tests/support/contract-oracle';

/** Every address below /check and /choose that the second version had: families keep them. */
const KEPT = readFileSync(
  new URL('../../support/addresses-of-version-2.txt', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n');
const CHECK = KEPT.filter((address) => /^\/check(?:\/|$)/u.test(address));
const CHOOSE = KEPT.filter((address) => /^\/choose(?:\/|$)/u.test(address));

const MOVED = movedPaths();

/** What stands after /check or /choose, without the stroke before it. */
const below = (address: string): string => address.replace(/^\/(?:check|choose)\/?/u, '');
const isState = (path: string): boolean =>
  fromSegments(path === '' ? [] : path.split('/')) !== undefined;
const startsWith = (path: string, start: string): boolean =>
  path === start || path.startsWith(`${start}/`);

/** Where an old path leads in one step: to itself, or to what stands in its place. */
function leadsTo(path: string): string | undefined {
  if (isState(path)) return path;
  const move = MOVED.find(({ from }) => startsWith(path, from));
  return move === undefined ? undefined : move.to + path.slice(move.from.length);
}

describe('the addresses of the second version', () => {
  it('are all kept, below /check and below /choose', () => {
    expect(CHECK.length).toBeGreaterThan(0);
    expect(CHOOSE.length).toBeGreaterThan(0);
    expect(CHECK.length + CHOOSE.length).toBe(KEPT.length);
    expect(new Set(KEPT).size).toBe(KEPT.length);
  });

  it.each([
    ['/check', CHECK],
    ['/choose', CHOOSE],
  ])('below %s are states of today, or lead to one in one step', (_, addresses) => {
    expect(addresses.filter((address) => !isState(leadsTo(below(address)) ?? 'gone'))).toEqual([]);
  });

  it('need each move, in every voice, and no state of today stands where one began', () => {
    expect(
      MOVED.filter(({ from }) => !CHECK.some((address) => startsWith(below(address), from))),
    ).toEqual([]);
    expect(MOVED.filter(({ from }) => isState(from))).toEqual([]);
    const starts = MOVED.map(({ from }) => from.split('/')[0]);
    expect([...new Set(starts)]).toEqual(VOICES);
  });

  it('move as the contract names it', () => {
    expect(MOVED).toEqual(
      VOICES.map((who) => ({
        from: `${who}/something-else/out-of-school`,
        to: `${who}/out-of-education/out-of-school`,
      })),
    );
  });
});
