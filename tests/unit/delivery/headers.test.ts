import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../../lib/delivery/budgets.mjs';
import { contentSecurityPolicy, headerTable } from '../../../lib/delivery/headers.mjs';
import { gradeOf } from './header-grader';

const HASH = '2mb0xc/+NtaPqcXsLpP6hovX5ic01B272ODwz3+rs7k=';
/** Of the whole stylesheet, and of a question's, a result's and an officer's result's. */
const table = headerTable([HASH, HASH, HASH, HASH]);

describe.each(Object.entries(table))('the headers of the class %s', (_, headers) => {
  const header = (name: string) =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';

  it('get full marks from the header grader', () => {
    expect(gradeOf(header)).toBe(150);
  });

  it('allow no script at all', () => {
    expect(header('content-security-policy')).not.toMatch(/script-src|unsafe|\*|https?:/);
  });

  it('say how long the response may be kept', () => {
    expect(header('cache-control')).not.toBe('');
  });

  it('name no software', () => {
    expect(header('server') + header('x-powered-by')).toBe('');
  });
});

it('keeps a page minutes at a shared cache, and a week when the server is away', () => {
  expect(table.page['Cache-Control']).toBe(
    'public, max-age=0, s-maxage=300, stale-while-revalidate=3600, stale-if-error=604800',
  );
});

it('keeps nothing that was made for one request', () => {
  for (const kind of ['live', 'seeOther', 'fault', 'refused', 'busy', 'health'] as const)
    expect(table[kind]['Cache-Control']).toBe('no-store');
});

it('keeps pages with answers out of search engines, and pages without them in', () => {
  expect(table.answers['X-Robots-Tag']).toBe('noindex, nofollow');
  expect(table.page['X-Robots-Tag']).toBeUndefined();
});

it('allows each style by its hash', () => {
  expect(contentSecurityPolicy(['a=', 'b='])).toContain("; style-src 'sha256-a=' 'sha256-b='; ");
});

it('fits the headers and the largest page of one round trip into a first window', () => {
  const bytes = Object.entries(table.answers).reduce(
    (sum, [name, value]) => sum + name.length + value.length + 4,
    0,
  );
  const ofEachResponse = 260;
  const firstWindow = 10 * 1460;
  expect(bytes + ofEachResponse + BUDGETS.other).toBeLessThanOrEqual(firstWindow);
});
