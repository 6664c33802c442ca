import { expect, test } from 'vitest';
import { checkContent, checkLanguage } from '@/lib/gates/check';
import { readables } from '@/lib/gates/readables';
import { gradesOf } from '@/lib/gates/reading-grade';
import { describeFault } from '@/lib/words/content-error';

test('the content has no fault of form', async () => {
  expect((await checkContent()).map(describeFault)).toEqual([]);
});

test('the content has no fault of language', async () => {
  expect((await checkLanguage()).map(describeFault)).toEqual([]);
});

test('every text has a score for every reader', () => {
  const table = readables().map((text) => {
    const everyone = gradesOf(text, 'everyone');
    const young = gradesOf(text, 'young-person');
    return {
      text: text.onResult ? `${text.file}, on a result` : text.file,
      'everyone, all words': everyone.all.toFixed(1),
      'everyone, names aside': everyone.own.toFixed(1),
      'young person, all words': young.all.toFixed(1),
      'young person, names aside': young.own.toFixed(1),
    };
  });
  console.table(table);
  expect(table.length).toBeGreaterThan(30);
});
