import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type AppealDeadline, appealDeadline } from '@/lib/deadlines/appeal';
import { addDays, addMonths, daysBetween, roll, slowAppeal } from '@/tests/support/slow-calendar';

const day = (date: string) => Temporal.PlainDate.from(date);

function ask(letter: string, certificate?: string) {
  return appealDeadline({
    letterDate: day(letter),
    ...(certificate === undefined ? {} : { certificateDate: day(certificate) }),
  });
}

function answer(letter: string, certificate?: string): AppealDeadline {
  const result = ask(letter, certificate);
  if ('fault' in result) throw new Error(`${letter} ${certificate ?? ''}: ${result.fault}`);
  return result;
}

/** The same answer in the slow calendar's words. */
function inWords(letter: string, certificate?: string) {
  const result = ask(letter, certificate);
  if ('fault' in result) return result.fault === 'outside-coverage' ? 'outside' : result.fault;
  return {
    rawEnd: result.rawEnd.toString(),
    lastDay: result.uncertain ? 'uncertain' : result.lastDay.toString(),
    safeDay: result.safeDay.toString(),
    adviserBy: result.adviserBy.toString(),
    adviserSafeDay: result.adviserSafeDay.toString(),
  };
}

describe('the time to appeal, in examples worked by hand', () => {
  it.each([
    ['2026-10-01', undefined, '2026-12-01', '2026-12-01', '2026-12-01', []],
    [
      '2026-10-01',
      '2026-11-29',
      '2026-12-29',
      '2027-01-04',
      '2026-12-29',
      ['christmas', 'weekend'],
    ],
    ['2026-12-31', undefined, '2027-02-28', '2027-03-01', '2027-02-26', ['weekend']],
    ['2026-06-30', undefined, '2026-08-30', '2026-09-01', '2026-08-28', ['august']],
    ['2026-05-31', undefined, '2026-07-31', '2026-07-31', '2026-07-31', []],
    ['2026-03-04', undefined, '2026-05-04', '2026-05-05', '2026-05-01', ['bank-holiday']],
    ['2026-10-24', undefined, '2026-12-24', '2026-12-24', '2026-12-24', []],
    ['2026-11-10', '2026-11-20', '2027-01-10', '2027-01-11', '2027-01-08', ['weekend']],
    ['2026-05-22', '2026-07-20', '2026-08-20', '2026-09-01', '2026-08-20', ['august']],
    ['2026-08-14', undefined, '2026-10-14', '2026-10-14', '2026-10-14', []],
    ['2026-06-20', undefined, '2026-08-20', '2026-09-01', '2026-08-20', ['august']],
    ['2027-01-10', '2027-01-20', '2027-03-10', '2027-03-10', '2027-03-10', []],
    ['2027-01-10', '2027-03-01', '2027-04-01', '2027-04-01', '2027-04-01', []],
    ['2026-12-30', undefined, '2027-02-28', '2027-03-01', '2027-02-26', ['weekend']],
    ['2027-12-30', undefined, '2028-02-29', '2028-02-29', '2028-02-29', []],
    // A Good Friday carries the end past the whole of Easter.
    [
      '2027-01-26',
      undefined,
      '2027-03-26',
      '2027-03-30',
      '2027-03-25',
      ['bank-holiday', 'weekend'],
    ],
    // 1 January closes too, and its substitute day is off as well.
    [
      '2027-11-01',
      undefined,
      '2028-01-01',
      '2028-01-04',
      '2027-12-31',
      ['christmas', 'weekend', 'bank-holiday'],
    ],
    ['2026-11-02', undefined, '2027-01-02', '2027-01-04', '2026-12-31', ['weekend']],
    ['2026-10-25', undefined, '2026-12-25', '2027-01-04', '2026-12-24', ['christmas', 'weekend']],
    ['2026-06-01', undefined, '2026-08-01', '2026-09-01', '2026-07-31', ['august']],
    ['2025-07-01', undefined, '2025-09-01', '2025-09-01', '2025-09-01', []],
  ])(
    'a letter of %s with certificate %s has its unshifted end on %s and its last day on %s',
    (letter, certificate, rawEnd, lastDay, safeDay, moved) => {
      const result = answer(letter, certificate);
      expect(result.rawEnd.toString()).toBe(rawEnd);
      expect(result.uncertain ? 'uncertain' : result.lastDay.toString()).toBe(lastDay);
      expect(result.safeDay.toString()).toBe(safeDay);
      expect(result.uncertain ? [] : result.moved).toEqual(moved);
    },
  );

  it('says which document decides, and lets the letter decide a tie', () => {
    expect(answer('2027-01-10').decidedBy).toBe('letter');
    expect(answer('2027-01-10', '2027-02-10').decidedBy).toBe('letter');
    expect(answer('2027-01-10', '2027-02-11').decidedBy).toBe('certificate');
  });

  it('never shifts the time to contact the mediation adviser', () => {
    const result = answer('2026-06-30', '2026-08-20');
    expect(result.adviserBy.toString()).toBe('2026-08-30');
    expect(result.adviserSafeDay.toString()).toBe('2026-08-28');
  });

  it.each([
    ['a weekend that ends July', '2027-05-31', '2027-07-31', '2027-07-30', 'august'],
    ['a weekend just before Christmas Day', '2028-10-23', '2028-12-23', '2028-12-22', 'christmas'],
    ['a Sunday that is Christmas Eve', '2028-10-24', '2028-12-24', '2028-12-22', 'christmas'],
  ])('gives no last day, only a safe one, on %s', (_, letter, rawEnd, safeDay, season) => {
    const result = answer(letter);
    expect(result).not.toHaveProperty('lastDay');
    expect(result).toMatchObject({ uncertain: true, nextWorkingDayIn: season });
    expect(result.rawEnd.toString()).toBe(rawEnd);
    expect(result.safeDay.toString()).toBe(safeDay);
  });

  it('finds fault with a certificate dated before its letter, and none on the same day', () => {
    expect(ask('2026-10-02', '2026-10-01')).toEqual({ fault: 'certificate-before-letter' });
    expect(ask('2026-10-01', '2026-10-01')).not.toHaveProperty('fault');
  });
});

describe('the covered years', () => {
  const outside = { fault: 'outside-coverage', firstYear: 2024, lastYear: 2028 };

  it('answers the first and the last dates whose days are all known', () => {
    expect(answer('2023-11-02').safeDay.toString()).toBe('2024-01-02');
    expect(answer('2028-10-22').rawEnd.toString()).toBe('2028-12-22');
    expect(answer('2028-10-24').uncertain).toBe(true);
  });

  it('names the years when an end, or what it moves to, is in a year it does not know', () => {
    expect(ask('2023-11-01')).toEqual(outside);
    expect(ask('2028-10-25')).toEqual(outside);
    expect(ask('2029-03-01')).toEqual(outside);
    expect(ask('1998-03-01')).toEqual(outside);
  });

  it('gives nothing when only the adviser’s day needs a year it does not know', () => {
    expect(ask('2023-10-31', '2024-01-20')).toEqual(outside);
  });
});

describe('every day of the covered years, against the slow calendar', () => {
  const letters = daysBetween('2023-09-01', '2028-12-31');
  const gaps = [0, 1, 14, 27, 28, 29, 30, 31, 32, 33, 45, 59, 61, 62, 75, 92];

  it('agrees for every letter alone', () => {
    for (const letter of letters) expect(inWords(letter), letter).toEqual(slowAppeal(letter));
  });

  it('agrees for every letter with certificates from the same day to three months later', () => {
    const different = letters.flatMap((letter) =>
      gaps.filter((gap) => {
        const certificate = addDays(letter, gap);
        return (
          JSON.stringify(inWords(letter, certificate)) !==
          JSON.stringify(slowAppeal(letter, certificate))
        );
      }),
    );
    expect(different).toEqual([]);
  });

  it('never puts the safe day after the last day or the unshifted end', () => {
    for (const letter of daysBetween('2023-11-02', '2028-10-24')) {
      const result = answer(letter);
      expect(result.safeDay.toString() <= result.rawEnd.toString(), letter).toBe(true);
      if (!result.uncertain) {
        expect(result.safeDay.toString() <= result.lastDay.toString(), letter).toBe(true);
        expect(result.moved.length > 0, letter).toBe(!result.lastDay.equals(result.rawEnd));
      }
    }
  });

  it('moves to the same day whether it takes the later end first or shifts both first', () => {
    for (const letter of daysBetween('2024-01-01', '2028-09-01')) {
      for (const gap of [20, 31, 61]) {
        const certificate = addDays(letter, gap);
        const ends = [roll(addMonths(letter, 2)), roll(addMonths(certificate, 1))];
        const both = answer(letter, certificate);
        if (both.uncertain || ends.includes('uncertain')) continue;
        expect(both.lastDay.toString(), `${letter} ${certificate}`).toBe(ends.sort()[1]);
      }
    }
  });
});

describe('a later document', () => {
  const neverEarlier = (results: readonly AppealDeadline[]) => {
    let lastDay = '';
    let safeDay = '';
    for (const result of results) {
      expect(result.safeDay.toString() >= safeDay).toBe(true);
      safeDay = result.safeDay.toString();
      if (result.uncertain) continue;
      expect(result.lastDay.toString() >= lastDay).toBe(true);
      lastDay = result.lastDay.toString();
    }
  };

  it('never brings the end forward when the letter is later', () => {
    neverEarlier(daysBetween('2023-11-02', '2028-10-24').map((letter) => answer(letter)));
  });

  it('never brings the end forward when the letter is later and the certificate the same', () => {
    for (const certificate of ['2026-02-28', '2026-07-20', '2026-11-29', '2028-02-29']) {
      const first = addDays(certificate, -100);
      neverEarlier(daysBetween(first, certificate).map((letter) => answer(letter, certificate)));
    }
  });

  it('never brings the end forward when the certificate is later', () => {
    for (const letter of ['2024-01-31', '2025-12-31', '2026-06-30', '2026-10-01', '2027-12-30']) {
      const certificates = daysBetween(letter, addDays(letter, 250));
      neverEarlier(certificates.map((certificate) => answer(letter, certificate)));
    }
  });
});
