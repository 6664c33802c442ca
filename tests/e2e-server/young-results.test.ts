import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  type BuiltElement,
  builtResults,
  find,
  isBuilt,
  seenText,
} from '../support/built-results';

const { phrases }: { phrases: Record<string, Record<string, string>> } = JSON.parse(
  readFileSync(new URL('../../content/voices.json', import.meta.url), 'utf8'),
);

/** Each phrase as a parent and as a young person reads it, the longest first. */
const PRONOUNS = Object.values(phrases)
  .flatMap(({ parent = '', 'young-person': young = '' }) =>
    parent === young ? [] : [[parent.toLowerCase(), young.toLowerCase()] as const],
  )
  .toSorted(([one], [other]) => other.length - one.length);

/** The lines of a page: another pronoun makes no line of one's own. */
function linesOf(main: BuiltElement): string[] {
  return seenText(main, true, '\n')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim().toLowerCase())
    .map((line) => PRONOUNS.reduce((text, [parent, young]) => text.replaceAll(parent, young), line))
    .filter((line) => line !== '');
}

const byId = (main: BuiltElement, id: string) => find(main, (one) => attributeOf(one, 'id') === id);

/** The parts that a young person's result has, and no other, by their ids. */
const OWN = ['do', 'write', 'with', 'nothing', 'stop'];

describe.skipIf(!isBuilt)("a young person's result", async () => {
  const results = isBuilt ? await builtResults() : new Map<string, BuiltElement>();
  const young = [...results].filter(([address]) => address.startsWith('/check/young-person/'));
  const parentOf = (address: string) =>
    results.get(address.replace('/check/young-person/', '/check/parent/'));

  it('has at least three lines in ten that the same result of a parent has not', () => {
    const shares = young.map(([address, main]) => {
      const parent = parentOf(address);
      const theirs = new Set(parent === undefined ? [] : linesOf(parent));
      const lines = linesOf(main);
      return { address, share: lines.filter((line) => !theirs.has(line)).length / lines.length };
    });
    const ordered = shares.toSorted((one, other) => one.share - other.share);
    expect(ordered.length).toBeGreaterThan(700);
    expect(ordered.filter(({ share }) => share < 0.3)).toEqual([]);
  });

  it('says what to do, what to send instead of a call, who can come, what if nothing is done, and that they can stop', () => {
    const faults = young.flatMap(([address, main]) => {
      const missing = OWN.filter((id) => {
        const part = byId(main, id);
        return part === undefined || seenText(part, true).trim() === '';
      });
      const theirs = OWN.filter((id) => byId(parentOf(address) ?? main, id) !== undefined);
      return missing.length + theirs.length === 0 ? [] : [{ address, missing, theirs }];
    });
    expect(faults).toEqual([]);
  });

  it('gives the text to send, and somebody to send it to', () => {
    const faults = young.filter(([, main]) => {
      const write = byId(main, 'write');
      const quote = write && find(write, ({ tagName }) => tagName === 'blockquote');
      const whom =
        write &&
        find(write, (one) => /^(?:mailto:|tel:|\/help#|https:)/u.test(attributeOf(one, 'href')));
      return quote === undefined || whom === undefined;
    });
    expect(faults.map(([address]) => address)).toEqual([]);
  });
});
