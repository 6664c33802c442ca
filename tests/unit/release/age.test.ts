import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { HOLIDAYS_REVIEW } from '@/lib/deadlines/working-days';
import { aboutIds, aboutLabel } from '@/lib/words/library';
import { contacts, sources } from '@/lib/words/read';
import { everythingReviewed, reviewsDue } from '@/tests/release/age.mjs';

const DUE = [{ name: 'a source', reviewBy: '2027-05-23' }];
const on = (day: string) => reviewsDue(DUE, Temporal.PlainDate.from(day));

it('a review is asked for from thirty days before its day, and is a fault after it', () => {
  const warned = { warnings: ['a source must be reviewed by 2027-05-23.'], faults: [] };
  expect(on('2027-04-22')).toEqual({ warnings: [], faults: [] });
  expect(on('2027-04-23')).toEqual(warned);
  expect(on('2027-05-23')).toEqual(warned);
  expect(on('2027-05-24')).toEqual({
    warnings: [],
    faults: ['a source had to be reviewed by 2027-05-23.'],
  });
});

it('every source, every contact, the bank holidays and the pages about the site are looked at', () => {
  const all = everythingReviewed(process.cwd());
  expect(all).toHaveLength(
    Object.keys(sources()).length + Object.keys(contacts()).length + aboutIds().length + 1,
  );
  expect(all.map(({ name }) => name)).toContain('content/council/pages/accessibility.mdx');
});

it('nothing is to be reviewed before, or on, the day it was last looked at', () => {
  const dated = [
    ...Object.entries({ ...sources(), ...contacts() }),
    ...aboutIds().map((id) => [id, aboutLabel(id)] as const),
    ['bank holidays', HOLIDAYS_REVIEW] as const,
  ];
  expect(
    dated.filter(([, { checked, reviewBy }]) => checked >= reviewBy).map(([id]) => id),
  ).toEqual([]);
});
