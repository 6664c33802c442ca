import { expect, it } from 'vitest';
import { readCsv, writeCsv } from '@/lib/words/csv';

it('a cell with a comma, a quotation mark or a new line stands in quotation marks', () => {
  expect(writeCsv([['a', 'b,c', 'say "d"', 'e\nf', '']])).toBe('a,"b,c","say ""d""","e\nf",\r\n');
});

it('a table that a spreadsheet has saved is read: its mark at the start, either end of line, short rows', () => {
  const rows = [
    { one: 'a', two: 'b,c' },
    { one: 'say "d"', two: '' },
    { one: '', two: 'e\nf' },
  ];
  const text = 'one,two\na,"b,c"\n"say ""d"""\n,"e\nf"\n';
  expect(readCsv(text)).toEqual(rows);
  expect(readCsv(`\uFEFF${text.replaceAll(/\n(?!f)/gu, '\r\n')}`)).toEqual(rows);
});

it('what is written is read again', () => {
  const lines = [
    ['one', 'two'],
    ['a,b', '"'],
    ['', '\r\n'],
    ['x', ''],
  ];
  expect(readCsv(writeCsv(lines)).map((row) => Object.values(row))).toEqual(lines.slice(1));
});
