import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { letterAge } from '@/lib/deadlines/letter-age';
import { type Answered, answer, questionOf } from '@/lib/deadlines/question';
import { dated, kindsOf } from '@/lib/views/dated-step';
import { deadlineView } from '@/lib/views/deadline-view';
import { decided } from '@/lib/views/decided';
import { resultView } from '@/lib/views/result';
import { reasons, voices } from '@/lib/words/read';
import { say } from '@/lib/words/say';
import { EVERY_RESULT } from '@/tests/support/situations';
import { addressOf } from '@/tests/support/states';

const TODAY = Temporal.PlainDate.from('2026-06-10');

/** A letter of each age, one that has only just grown older, and one whose last day August moves. */
const LETTERS = [
  ['2026-06-01', '2026-06-10'],
  ['2026-05-06', '2026-06-10'],
  ['2026-04-10', '2026-06-10'],
  ['2026-04-09', '2026-06-10'],
  ['2026-01-05', '2026-06-10'],
  ['2026-06-30', '2026-08-31'],
].map(([start = '', today = '']) => ({
  start: Temporal.PlainDate.from(start),
  today: Temporal.PlainDate.from(today),
}));
/** None, one of yesterday, and one that is too old to help, if the letter is not newer. */
const DAYS_OF_CERTIFICATE = [undefined, 1, 40];

const STATES = EVERY_RESULT.filter(({ answers }) => answers.who === 'parent').map(
  ({ answers, situation }) => decided({ kind: 'complete', answers, situation }),
);

function worked(kind: DeadlineKind, start: Temporal.PlainDate, certificate?: Temporal.PlainDate) {
  const found = answer(questionOf(kind, start, certificate));
  if ('fault' in found) throw new Error(found.fault);
  return found;
}

/** Every page of dates that a result leads to, with the result of the answers as the dates make them. */
function* everyPage() {
  for (const from of STATES)
    for (const kind of kindsOf(from.decision))
      for (const { start, today } of LETTERS)
        for (const days of kind === 'appeal' ? DAYS_OF_CERTIFICATE : [undefined]) {
          const certificate = days === undefined ? undefined : today.subtract({ days });
          if (certificate && Temporal.PlainDate.compare(certificate, start) < 0) continue;
          const found: Answered = worked(kind, start, certificate);
          const step = dated(from, found, today);
          if (step === undefined) throw new Error(`${kind} is no kind of ${addressOf(from)}`);
          const speaker = { voice: 'parent' } as const;
          const page = deadlineView(
            found.question,
            found.deadline,
            speaker,
            today,
            step.now.decision,
          );
          const isOver = page.rungs
            .filter(({ rows }) => rows.some(({ clock }) => clock === kind))
            .every(({ state }) => state === 'gone');
          const result = resultView(step.now);
          yield { kind, start, today, certificate, step, page, isOver, result };
        }
}

const PAGES = [...everyPage()];

/** The pages of which something is not so, by their answers. */
const wrong = (holds: (one: (typeof PAGES)[number]) => boolean) =>
  PAGES.filter((one) => !holds(one)).map(
    ({ kind, start, certificate, step }) =>
      `${addressOf(step.now)} ${kind} ${start} ${certificate ?? ''}`,
  );

describe('the page of dates and the result of the same situation', () => {
  it('are held against each other for every kind and every age of a letter', () => {
    expect([...new Set(PAGES.map(({ kind }) => kind))].toSorted()).toEqual(
      DEADLINE_KINDS.toSorted(),
    );
    const ages = new Set(LETTERS.map(({ start, today }) => letterAge(start, today)));
    expect(ages.size).toBe(3);
  });

  it('say the same rule of the same clock', () => {
    expect(
      wrong(({ kind, page, result }) => {
        const clock = [...result.clocks, ...result.limits].find(({ id }) => id === kind);
        return clock !== undefined && clock.by === page.rule.by && clock.rule === page.rule.text;
      }),
    ).toEqual([]);
  });

  it('have the same age of the letter: over two months is when the days to ring have gone', () => {
    expect(
      wrong(({ kind, start, today, certificate, page, step }) => {
        if (kind !== 'appeal' || certificate !== undefined) return true;
        const { letter } = step.now.answers;
        const isLate = Temporal.PlainDate.compare(today, start.add({ months: 2 })) > 0;
        const days = page.rungs.filter(({ rows }) => rows.some(({ id }) => id === 'adviserBy'));
        const isReady = step.now.decision.certificate === 'not-needed';
        return (
          (letter === undefined || isReady || (letter === 'over-2-months') === isLate) &&
          days.every(({ state }) => (state === 'gone') === isLate)
        );
      }),
    ).toEqual([]);
  });

  it('call an appeal late on the same day, where it needs no certificate, or one was typed', () => {
    const isReady = ({ kind, certificate, step }: (typeof PAGES)[number]) =>
      kind === 'appeal' &&
      step.now.answers.letter !== undefined &&
      (certificate !== undefined || step.now.decision.certificate === 'not-needed');
    const ready = PAGES.filter(isReady);
    expect(new Set(ready.map(({ isOver }) => isOver)).size).toBe(2);
    expect(
      wrong((one) => {
        const isLate = one.step.now.decision.keepsOpen?.how === 'late-appeal';
        return !isReady(one) || isLate === one.isOver;
      }),
    ).toEqual([]);
  });

  it('ask for a call to the mediation adviser in the same situations', () => {
    expect(
      wrong(({ kind, page, step, certificate }) => {
        if (kind !== 'appeal') return true;
        const { certificate: needed } = step.now.decision;
        const asks = page.rows.some(({ clock }) => clock === 'mediation-adviser');
        const isToGet = needed === 'needed' || needed === 'asked-for';
        return asks === (isToGet && certificate === undefined);
      }),
    ).toEqual([]);
  });

  it('stand together only where the certificate that was typed is one that the step knows of', () => {
    expect(
      wrong(({ certificate, step }) => {
        const isKnown = step.now.decision.certificate === 'held';
        return step.fits === (certificate === undefined || isKnown);
      }),
    ).toEqual([]);
  });

  it('leave it open that an appeal is still in time only while it is', () => {
    const { because } = reasons();
    const open = [because['maybe-in-time'], because['placement-maybe-in-time']].map((text) =>
      say(text ?? '', { voice: 'parent' }, voices()),
    );
    const leavesOpen = ({ step }: (typeof PAGES)[number]) => {
      const { saidFirst, saidLater, because: why } = resultView(step.now, step.now.decision);
      return [...saidFirst, ...saidLater, ...why].some((one) => open.includes(one));
    };
    expect(PAGES.filter(leavesOpen).length).toBeGreaterThan(0);
    expect(wrong((one) => !(one.kind === 'appeal' && one.isOver && leavesOpen(one)))).toEqual([]);
  });
});

describe('dates of a time limit that does not run in the answers', () => {
  it('are another matter: no step stands beside them', () => {
    const faults = STATES.flatMap((from) =>
      DEADLINE_KINDS.filter((kind) => !kindsOf(from.decision).includes(kind)).filter(
        (kind) => dated(from, worked(kind, TODAY), TODAY) !== undefined,
      ),
    );
    expect(faults).toEqual([]);
  });
});
