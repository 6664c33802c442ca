import { expect, it } from 'vitest';
import { everyPath } from '@/lib/flow/every-path';
import { recommend } from '@/lib/rules/recommend';
import { addressOf } from '@/tests/support/states';

it('something says what to do for every situation', () => {
  const silent = [...everyPath()].flatMap(({ answers, situation }) => {
    try {
      recommend(situation);
      return [];
    } catch (fault) {
      return [`nothing says what to do for ${addressOf({ answers })} (${fault})`];
    }
  });
  expect(silent).toEqual([]);
});
