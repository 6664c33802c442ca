import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { letterAge } from '@/lib/deadlines/letter-age';

const on = (today: string) =>
  letterAge(Temporal.PlainDate.from('2026-10-01'), Temporal.PlainDate.from(today));

describe('the age of a letter', () => {
  it('is under five weeks until the day before', () => {
    expect([on('2026-09-01'), on('2026-10-01'), on('2026-11-04')]).toEqual([
      'under-5-weeks',
      'under-5-weeks',
      'under-5-weeks',
    ]);
  });

  it('is five weeks to two months with both ends', () => {
    expect([on('2026-11-05'), on('2026-12-01')]).toEqual([
      '5-weeks-to-2-months',
      '5-weeks-to-2-months',
    ]);
  });

  it('is over two months from the day after', () => {
    expect([on('2026-12-02'), on('2027-12-01')]).toEqual(['over-2-months', 'over-2-months']);
  });

  it('ends two months on the last day of a shorter month', () => {
    const letter = Temporal.PlainDate.from('2026-12-31');
    expect(letterAge(letter, Temporal.PlainDate.from('2027-02-28'))).toBe('5-weeks-to-2-months');
    expect(letterAge(letter, Temporal.PlainDate.from('2027-03-01'))).toBe('over-2-months');
  });
});
