import { describe, expect, it } from 'vitest';
import { happened } from '@/lib/words/happened';
import { EVERY_RESULT } from '@/tests/support/situations';

/** The answers that can say what happened, the most telling first. */
const TELLING = ['part', 'topic', 'stage', 'setting', 'about'] as const;

const LINES = happened();

type Answered = (typeof EVERY_RESULT)[number]['answers'];

/** The keys under which a line can stand: with the question before it, or alone. */
function keysFor(answers: Answered): string[] {
  return TELLING.flatMap((key) => {
    const { [key]: value } = answers;
    if (value === undefined) return [];
    const { about, stage } = answers;
    return [`${about}/${value}`, ...(key === 'part' ? [`${stage}/${value}`] : []), value];
  });
}

const ASKED = EVERY_RESULT.filter(({ answers }) => answers.who === 'parent').map(({ answers }) => ({
  answers,
  line: keysFor(answers).find((key) => key in LINES),
}));

describe('what happened, in one line', () => {
  it('is written for the most telling answer of every situation', () => {
    const silent = ASKED.filter(({ line }) => line === undefined).map(
      ({ answers: { part, topic, stage, about } }) =>
        `nothing says what happened: ${part ?? topic ?? stage ?? about}`,
    );
    expect([...new Set(silent)]).toEqual([]);
  });

  it('is never that of an answer which another one has made more exact', () => {
    const exact = ASKED.filter(({ answers, line }) => {
      const { part, topic, stage, about } = answers;
      const last = part ?? topic ?? stage;
      return last !== undefined && line === about;
    }).map(({ answers: { part, topic, stage, about } }) => `${about}/${part ?? topic ?? stage}`);
    // Help from the NHS or social care is the same trouble during a process and outside one.
    expect([...new Set(exact)]).toEqual([
      'health-provision/during-ehc-process',
      'health-provision/outside-ehc-process',
      'social-care-provision/during-ehc-process',
      'social-care-provision/outside-ehc-process',
    ]);
  });

  it('stands in no line that no situation needs', () => {
    const used = new Set(ASKED.map(({ line }) => line));
    expect(
      Object.keys(LINES)
        .filter((key) => !used.has(key))
        .map((key) => `no situation needs the line of what happened: ${key}`),
    ).toEqual([]);
  });
});
