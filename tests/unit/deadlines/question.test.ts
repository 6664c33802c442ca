import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DEADLINE_DATES, DEADLINE_KINDS } from '@/lib/deadlines/calculate';
import { answer, datesIn, questionOf } from '@/lib/deadlines/question';

const LETTER = Temporal.PlainDate.from('2026-03-02');
const CERTIFICATE = Temporal.PlainDate.from('2026-04-20');

describe('a question about dates', () => {
  it.each(DEADLINE_KINDS)('of the kind %s holds the very dates it was made of', (kind) => {
    const [given, ...more] = datesIn(questionOf(kind, LETTER));
    expect(given?.name).toBe(DEADLINE_DATES[kind].required);
    expect(given?.date).toBe(LETTER);
    expect(more).toEqual([]);
  });

  it.each(DEADLINE_KINDS)('of the kind %s takes a certificate only for an appeal', (kind) => {
    const [, ...more] = datesIn(questionOf(kind, LETTER, CERTIFICATE));
    expect(more).toEqual(kind === 'appeal' ? [{ name: 'certificateDate', date: CERTIFICATE }] : []);
  });

  it.each(DEADLINE_KINDS)('of the kind %s is answered together with itself', (kind) => {
    const question = questionOf(kind, LETTER);
    const found = answer(question);
    expect(found).toMatchObject({ deadline: { kind } });
    expect('question' in found && found.question).toBe(question);
  });

  it('without an answer says why, and which date is the reason', () => {
    expect(answer(questionOf('appeal', CERTIFICATE, LETTER))).toEqual({
      fault: 'certificate-before-letter',
      at: 'certificateDate',
    });
    const unknown = { fault: 'outside-coverage', firstYear: 2024, lastYear: 2028 };
    const late = Temporal.PlainDate.from('2028-12-15');
    const letter = Temporal.PlainDate.from('2028-09-01');
    expect(answer(questionOf('appeal', letter, late))).toEqual({
      ...unknown,
      at: 'certificateDate',
    });
    expect(answer(questionOf('appeal', late, late))).toEqual({ ...unknown, at: 'letterDate' });
    expect(answer(questionOf('ombudsman', late))).toEqual({ ...unknown, at: 'knewDate' });
  });
});
