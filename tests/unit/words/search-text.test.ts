import { describe, expect, it } from 'vitest';
import { createReader, oneSlip, stem, tokensOf } from '@/lib/words/search-text';

describe('the words of a text', () => {
  it('lose the marks that people leave out when they type', () => {
    expect(tokensOf("They WON’T, can't: szkołą școală!")).toEqual([
      'they',
      'wont',
      'cant',
      'szkola',
      'scoala',
    ]);
  });

  it('keep the signs that belong to a letter of another script', () => {
    expect(tokensOf('ਸਕੂਲ ਦੁਭਾਸ਼ੀਆ')).toHaveLength(2);
  });

  it.each([
    ['refused refuses refusing refuse'],
    ['stopped stopping stops stop'],
    ['schools school'],
    ['letters letter'],
    ['wishes wish'],
    ['policies policy'],
  ])('are one word in all these forms: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it.each(['bus', 'loss', 'us', 'need', 'ring', '16'])('are left as they are: %s', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('a slip', () => {
  it.each([
    ['mediation', 'mediaton'],
    ['mediation', 'mediattion'],
    ['mediation', 'medietion'],
    ['review', 'reveiw'],
    ['review', 'review'],
  ])('is one letter, or two changed about: %s, %s', (one, other) => {
    expect(oneSlip(one, other)).toBe(true);
    expect(oneSlip(other, one)).toBe(true);
  });

  it.each([
    ['mediation', 'meditaton'],
    ['school', 'skool'],
    ['plan', 'planned'],
  ])('is not more than one: %s, %s', (one, other) => {
    expect(oneSlip(one, other)).toBe(false);
  });
});

describe('a reader of queries', () => {
  const reader = createReader({ taxi: ['transport'], 'sent home': ['suspend'], ehcp: ['plan'] });
  reader.learn('a mediation about the plan, and a letter home');

  it('reads what people say as the words of the site, a phrase before its words', () => {
    expect(reader.hear('he was sent home in a taxi', 8)).toEqual(['suspend', 'transport']);
    expect(reader.learn('ehcp')).toEqual(['plan']);
  });

  it('mends one slip in a word of five letters or more, and leaves a shorter one', () => {
    expect(reader.hear('mediatoin', 8)).toEqual([stem('mediation')]);
    expect(reader.hear('hoem', 8)).toEqual(['hoem']);
  });

  it('passes over words that say nothing, unless there are no others', () => {
    expect(reader.hear('what is the plan', 8)).toEqual(['plan']);
    expect(reader.hear('what is it', 8)).toEqual(['what', 'is', 'it']);
  });

  it('reads no more than it is asked to', () => {
    expect(reader.hear('taxi home letter plan', 2)).toEqual(['transport', stem('home')]);
  });
});
