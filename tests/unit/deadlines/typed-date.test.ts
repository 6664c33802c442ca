import { describe, expect, it } from 'vitest';
import { readTypedDate } from '@/lib/deadlines/typed-date';
import { daysBetween } from '@/tests/support/slow-calendar';

const read = (day: string, month: string, year: string) => {
  const found = readTypedDate({ day, month, year });
  return typeof found === 'string' ? found : found.toString();
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "1st", "2nd", "3rd", "11th", "22nd". */
function ordinal(day: number): string {
  if (day > 10 && day < 14) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

describe('a date typed into three boxes', () => {
  it('is read however people write its parts, for every day of five years', () => {
    const days = daysBetween('2024-01-01', '2028-12-31');
    const wrong = days.filter((date) => {
      const [year = '', month = '', day = ''] = date.split('-');
      const name = MONTHS[Number(month) - 1] ?? '';
      const days = [day, String(Number(day)), ordinal(Number(day)), ` ${Number(day)} `];
      const months = [month, String(Number(month)), name, name.slice(0, 3).toUpperCase()];
      const years = [year, year.slice(2), `${year} `, ` ${year.slice(2)}`];
      return days.some((text, at) => read(text, months[at] ?? '', years[at] ?? '') !== date);
    });
    expect(wrong).toEqual([]);
  });

  it.each(MONTHS.map((name, at) => [name, `2026-${String(at + 1).padStart(2, '0')}-01`]))(
    'has the month %s in full, shortened, with a stop and in any case',
    (name, date) => {
      for (let length = 3; length <= name.length; length += 1) {
        const short = name.slice(0, length);
        for (const text of [
          short,
          short.toLowerCase(),
          short.toUpperCase(),
          `${short}.`,
          ` ${short} `,
        ])
          expect(read('1', text, '2026'), text).toBe(date);
      }
    },
  );

  it('knows the four letters that many people write for September', () => {
    expect(read('1', 'Sept', '2026')).toBe('2026-09-01');
    expect(read('1', 'sept.', '2026')).toBe('2026-09-01');
  });

  it('takes a year of two figures as one of this century', () => {
    for (let year = 0; year < 100; year += 1) {
      const two = String(year).padStart(2, '0');
      expect(read('1', '3', two)).toBe(`20${two}-03-01`);
    }
  });

  it('is not every day that the figures allow', () => {
    const read31 = MONTHS.filter((name) => read('31', name, '2026') === 'no-such-day');
    expect(read31).toEqual(['February', 'April', 'June', 'September', 'November']);
    expect(read('29', '2', '2028')).toBe('2028-02-29');
    for (const [day, month, year] of [
      ['29', '2', '2026'],
      ['29', '2', '2100'],
      ['30', '2', '2028'],
      ['0', '1', '2026'],
      ['32', '1', '2026'],
      ['99', '1', '2026'],
      ['1', '0', '2026'],
      ['1', '13', '2026'],
    ] as const)
      expect(read(day, month, year)).toBe('no-such-day');
  });

  it('is read from wide figures too, and from the first year that is no slip to the last', () => {
    expect(read('１', '３', '２０２６')).toBe('2026-03-01');
    expect(read('1', '3', '1900')).toBe('1900-03-01');
    expect(read('1', '3', '9998')).toBe('9998-03-01');
  });

  it('says which box is empty', () => {
    expect(read('', '', '')).toBe('nothing-typed');
    expect(read(' ', '\t', '\u00a0')).toBe('nothing-typed');
    expect(read('', '3', '2026')).toBe('day-missing');
    expect(read('1', ' ', '2026')).toBe('month-missing');
    expect(read('1', '3', '')).toBe('year-missing');
    expect(read('', '', '2026')).toBe('day-missing');
    expect(read('1', '', '')).toBe('month-missing');
  });

  it('says which box it cannot read', () => {
    for (const day of ['first', '1.', '1/3', '-1', '+1', '1e1', '0x1', '100', '1ts', 'st'])
      expect(read(day, '3', '2026'), day).toBe('day-not-a-number');
    for (const month of [
      'M',
      'Ma',
      'Ju',
      'Marsh',
      '.Mar',
      'M.ar',
      'Sepp',
      '3rd',
      '003',
      '-3',
      '.',
      'constructor',
      'märz',
    ])
      expect(read('1', month, '2026'), month).toBe('month-not-known');
    for (const year of [
      '2',
      '026',
      '226',
      '20266',
      "'26",
      '-2026',
      '2O26',
      'MMXXVI',
      '2026.0',
      '0026',
      '1899',
      '9999',
    ])
      expect(read('1', '3', year), year).toBe('year-not-known');
  });

  it('is read without a word whatever is typed', () => {
    const texts = ['', '\0', '🙂', 'a'.repeat(10_000), '9'.repeat(400), '__proto__', '$1', '\r\n'];
    for (const day of texts)
      for (const month of texts)
        for (const year of texts) expect(read(day, month, year)).toMatch(/^[a-z-]+$/u);
  });
});
