import { expect, test } from 'vitest';
import { readingGrade, syllablesIn } from '@/lib/gates/reading-grade';

const SYLLABLES: Readonly<Record<number, readonly string[]>> = {
  1: [
    'a',
    'asked',
    'called',
    'checked',
    'else',
    'false',
    'help',
    'made',
    'plans',
    'please',
    'school',
    'the',
    'times',
    'whole',
  ],
  2: [
    'advice',
    'answer',
    'careless',
    'centre',
    'changes',
    'doing',
    'every',
    'going',
    'handled',
    'lawyer',
    'letter',
    'needed',
    'pages',
    'people',
    'safely',
    'sometimes',
    'started',
    'table',
    'treated',
  ],
  3: [
    'area',
    'autism',
    'disabled',
    'everyone',
    'family',
    'idea',
    'museum',
    'serious',
    'tribunal',
    'video',
  ],
  4: ['apprenticeship', 'education', 'February', 'January', 'professional', 'society'],
  5: ['discrimination', 'opportunity', 'organisation'],
};

for (const [count, words] of Object.entries(SYLLABLES))
  for (const word of words)
    test(`"${word}" has ${count} syllables`, () => {
      expect(syllablesIn(word)).toBe(Number(count));
    });

test('the parts of a word with a hyphen are counted each', () => {
  expect(syllablesIn('re-assessment')).toBe(4);
});

test('a possessive after a hiss counts once more', () => {
  expect(syllablesIn("child's")).toBe(1);
  expect(syllablesIn("college's")).toBe(3);
});

test('a number counts one for each digit', () => {
  expect(syllablesIn('15')).toBe(2);
});

test('the grade follows the formula of Flesch and Kincaid', () => {
  // 6 words, 1 sentence, 6 syllables.
  expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
});

test('items of a list are sentences of their own', () => {
  expect(readingGrade(['the letter', 'the plan'])).toBeLessThan(
    readingGrade(['the letter the plan']),
  );
});

test('a text without words has the grade nought', () => {
  expect(readingGrade(['…'])).toBe(0);
});
