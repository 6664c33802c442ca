import { expect, test } from 'vitest';
import { type Audience, isMeantFor } from '@/lib/words/audience';
import type { Speaker } from '@/lib/words/say';

const AT_COLLEGE: Speaker = {
  voice: 'parent',
  answers: ['college', 'meeting'],
  meeting: 'setting',
};
const UNKNOWN: Speaker = { voice: 'everyone' };

const CASES: readonly [Audience, atCollege: boolean, unknown: boolean][] = [
  [{ answers: 'academy college' }, true, true],
  [{ answers: 'academy' }, false, true],
  [{ unless: 'academy college' }, false, true],
  [{ unless: 'academy' }, true, true],
  [{ meeting: 'sen-team setting' }, true, true],
  [{ meeting: 'sen-team' }, false, true],
  [{ voice: 'parent professional' }, true, false],
  [{ voice: 'young-person' }, false, false],
];

test.each(CASES)(
  'a block for %o is shown to this parent: %s; on a page without answers: %s',
  (audience, atCollege, unknown) => {
    expect(isMeantFor(audience, AT_COLLEGE)).toBe(atCollege);
    expect(isMeantFor(audience, UNKNOWN)).toBe(unknown);
  },
);

test('a block for one party is hidden where there is nobody to meet', () => {
  expect(isMeantFor({ meeting: 'setting' }, { voice: 'parent', answers: ['college'] })).toBe(false);
});
