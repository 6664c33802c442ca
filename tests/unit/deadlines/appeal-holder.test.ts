import { describe, expect, it } from 'vitest';
import { appealHolder, lastFridayOfJune } from '@/lib/deadlines/appeal-holder';
import { weekdayOf } from '@/tests/support/slow-calendar';

describe('the right of appeal', () => {
  it('is the parent’s up to the last Friday in June of Year 11, and then the young person’s', () => {
    expect(appealHolder('before-year-11')).toBe('parent');
    expect(appealHolder('year-11-up-to-last-friday-in-june')).toBe('parent');
    expect(appealHolder('after-last-friday-in-june-of-year-11')).toBe('young-person');
  });
});

describe('the last Friday in June', () => {
  it.each([
    [2025, '2025-06-27'],
    [2026, '2026-06-26'],
    [2027, '2027-06-25'],
    [2028, '2028-06-30'],
  ])('of %i is %s', (year, date) => {
    expect(lastFridayOfJune(year).toString()).toBe(date);
    expect(weekdayOf(date)).toBe(5);
  });
});
