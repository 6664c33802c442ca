import { describe, expect, it } from 'vitest';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { COVERAGE } from '@/lib/deadlines/working-days';
import { BOXES, type Box, KNOWN_YEARS, readDeadlineForm } from '@/lib/views/deadline-form';
import { HOSTILE_QUERIES } from '@/tests/support/request';
import { EVERY_RESULT } from '@/tests/support/situations';
import { ADDRESSES, addressOf, breaking } from '@/tests/support/states';

type Pair = readonly [string, string];
type Typed = readonly [day: string, month: string, year: string];

const boxed = (box: Box, [day, month, year]: Typed): Pair[] => [
  [`${box}-day`, day],
  [`${box}-month`, month],
  [`${box}-year`, year],
];
const NOTHING: Typed = ['', '', ''];
const LETTER: Typed = ['1', '10', '2026'];

/** The form of a kind as a browser sends it: every box is in it, filled or not. */
const sent = (kind: string, start: Typed, certificate: Typed = NOTHING): Pair[] => [
  ['kind', kind],
  ...boxed('start', start),
  ...boxed('certificate', certificate),
];
const faultsOf = (pairs: readonly Pair[]) =>
  readDeadlineForm(pairs).faults.map(({ box, fault }) => `${box} ${fault}`);

describe('the form for dates', () => {
  it.each(DEADLINE_KINDS)('works out the kind %s from three boxes', (kind) => {
    for (const start of [LETTER, ['01', 'October', '26'], [' 1st ', 'oct.', '2026 ']] as const) {
      const { found, faults, sent: was } = readDeadlineForm(sent(kind, start));
      expect({ was, faults }).toEqual({ was: true, faults: [] });
      expect(found).toMatchObject({ question: { kind }, deadline: { kind } });
      expect(JSON.stringify(found?.question)).toContain('2026-10-01');
    }
  });

  it('has nothing to say before it is sent, whatever the kind', () => {
    for (const kind of ['', 'nothing', ...DEADLINE_KINDS])
      expect(readDeadlineForm([['kind', kind]])).toMatchObject({
        kind: DEADLINE_KINDS.find((one) => one === kind),
        sent: false,
        faults: [],
        found: undefined,
      });
  });

  it('takes no kind that it does not know, and then works nothing out', () => {
    for (const kind of ['', 'Appeal', 'tribunal', 'constructor', '__proto__'])
      expect(readDeadlineForm(sent(kind, LETTER))).toMatchObject({
        unreadable: kind !== '',
        kind: undefined,
        faults: [],
        found: undefined,
      });
  });

  it('works an appeal out from a certificate, where one is given', () => {
    const { found } = readDeadlineForm(sent('appeal', LETTER, ['29', '11', '2026']));
    expect(found?.deadline).toMatchObject({ kind: 'appeal', decidedBy: 'certificate' });
    const without = readDeadlineForm(sent('appeal', LETTER)).found;
    expect(without?.deadline).toMatchObject({ kind: 'appeal', decidedBy: 'letter' });
  });
});

describe('a mistake in a box', () => {
  const MISTAKES: readonly (readonly [string, Typed])[] = [
    ['day-missing', ['', '10', '2026']],
    ['month-missing', ['1', '', '2026']],
    ['year-missing', ['1', '10', '']],
    ['day-not-a-number', ['first', '10', '2026']],
    ['month-not-known', ['1', 'Octember', '2026']],
    ['year-not-known', ['1', '10', '226']],
    ['no-such-day', ['31', '2', '2026']],
  ];

  it.each(MISTAKES)('is told beside its own box, for every kind: %s', (fault, typed) => {
    for (const kind of DEADLINE_KINDS)
      expect(faultsOf(sent(kind, typed))).toEqual([`start ${fault}`]);
    expect(faultsOf(sent('appeal', LETTER, typed))).toEqual([`certificate ${fault}`]);
    expect(faultsOf(sent('appeal', typed, typed))).toEqual([
      `start ${fault}`,
      `certificate ${fault}`,
    ]);
  });

  it('is told where nothing was typed; a certificate may be left empty', () => {
    for (const kind of DEADLINE_KINDS)
      expect(faultsOf(sent(kind, NOTHING))).toEqual(['start nothing-typed']);
    expect(faultsOf(sent('appeal', [' ', ' ', ' ']))).toEqual(['start nothing-typed']);
  });

  it('is told where a certificate is older than its letter', () => {
    const early = sent('appeal', LETTER, ['30', '9', '2026']);
    expect(faultsOf(early)).toEqual(['certificate certificate-before-letter']);
  });

  it('is told where the bank holidays are not known, with the years that are', () => {
    for (const kind of ['appeal', 'draft-response', 'discrimination', 'ombudsman'] as const)
      for (const year of ['1999', '2031'])
        expect(faultsOf(sent(kind, ['1', '10', year]))).toEqual(['start outside-coverage']);
    for (const year of [COVERAGE.firstYear, COVERAGE.lastYear])
      expect(KNOWN_YEARS).toContain(String(year));
  });

  it('is told beside the certificate where it alone is out of the years known', () => {
    const late = sent('appeal', ['1', '9', '2028'], ['15', '12', '2028']);
    expect(faultsOf(late)).toEqual(['certificate outside-coverage']);
  });

  it('never loses what was typed', () => {
    for (const kind of DEADLINE_KINDS)
      for (const [, [day, month, year]] of MISTAKES) {
        const { typed } = readDeadlineForm(sent(kind, [day, month, year], [day, month, year]));
        for (const box of BOXES) expect(typed[box]).toEqual({ day, month, year });
      }
  });
});

describe('the answers that the form was reached from', () => {
  const withAnswers = (answers: string, kind: DeadlineKind = 'appeal') =>
    readDeadlineForm([['answers', answers], ...sent(kind, LETTER, ['29', '11', '2026'])]);

  it('are kept where they are a result, and are dropped where they are not', () => {
    expect(
      breaking(EVERY_RESULT, (one) => {
        const kept = withAnswers(one.address).decided?.answers;
        return kept !== undefined && addressOf({ answers: kept }) === one.address;
      }),
    ).toEqual([]);
    const results = new Set(EVERY_RESULT.map(({ address }) => address));
    const questions = [...ADDRESSES].filter((address) => !results.has(address));
    expect(questions.filter((address) => withAnswers(address).decided !== undefined)).toEqual([]);
  });

  it.each(['//evil.example', '../..', 'parent/parent', 'delay/parent', '%2F', '/', 'undefined'])(
    'are dropped where they are "%s"',
    (answers) => {
      expect(withAnswers(answers).decided).toBeUndefined();
    },
  );

  it('let no certificate count where the place alone is appealed: none is needed there', () => {
    const placement = EVERY_RESULT.filter(({ answers }) => answers.part === 'placement');
    expect(
      breaking(placement, ({ address }) => {
        const form = withAnswers(address);
        const { found, faults } = form;
        return (
          faults.length === 0 &&
          found?.deadline.kind === 'appeal' &&
          found.deadline.decidedBy === 'letter' &&
          JSON.stringify(found.question).includes('certificate') === false
        );
      }),
    ).toEqual([]);
  });
});

describe('what no browser sends', () => {
  it.each(HOSTILE_QUERIES)('is read without a word: %s', (_, query) => {
    const pairs = [...new URLSearchParams(query)];
    for (const kind of ['', ...DEADLINE_KINDS]) {
      const form = readDeadlineForm([['kind', kind], ['start-day', query], ...pairs]);
      expect(form.found).toBeUndefined();
      for (const box of BOXES)
        for (const text of Object.values(form.typed[box])) expect(text.length).toBeLessThan(20);
    }
  });

  it('is several boxes with one name, and no guess is made which was meant', () => {
    const twice = readDeadlineForm([...sent('appeal', LETTER), ...boxed('start', LETTER)]);
    expect(twice).toMatchObject({ unreadable: true, faults: [], found: undefined });
    expect(twice.typed.start).toEqual({ day: '1', month: '10', year: '2026' });
  });
});
