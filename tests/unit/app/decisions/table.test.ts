import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GET } from '@/app/decisions/table.txt/route';
import { EVERY_RESULT } from '@/tests/support/situations';
import { addressOf } from '@/tests/support/states';

const COMMITTED = join(process.cwd(), 'tests/unit/rules/decision-table.txt');

describe('the published table of decisions', () => {
  it('is plain text, and the one that stands in the repository', async () => {
    const response = GET();
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(readFileSync(COMMITTED, 'utf8'));
  });

  it('has one line for each situation, as many cells in each, and no voice', async () => {
    const lines = (await GET().text()).trimEnd().split('\n');
    const [heading = '', ...rows] = lines.map((line) => line.split('\t'));
    expect(rows.filter((cells) => cells.length !== heading.length)).toEqual([]);
    const addresses = EVERY_RESULT.filter(({ answers }) => answers.who === 'parent').map(
      ({ answers: { who: _who, ...rest } }) => addressOf({ answers: rest }),
    );
    expect(rows.map(([address]) => address).toSorted()).toEqual(addresses.toSorted());
  });
});
