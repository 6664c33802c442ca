import { expect, it } from 'vitest';
import { builtResults, isBuilt, seenText } from '../support/built-results';

it.skipIf(!isBuilt)(
  'a result says at most 450 words before anything is opened, in every voice',
  async () => {
    const results = await builtResults();
    const over = [...results]
      .map(([address, main]) => ({
        address,
        count: seenText(main, false).split(/\s+/u).filter(Boolean).length,
      }))
      .filter(({ count }) => count > 450);
    expect(results.size).toBeGreaterThan(3000);
    expect(over.map(({ address, count }) => `${address}: ${count}`)).toEqual([]);
  },
);
