import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/domain/answers';
import { afterStep, sameAnswers } from '@/lib/flow/after';
import { fromSegments, toSegments } from '@/lib/flow/path';
import { recommend } from '@/lib/rules/recommend';
import { EVERY_RESULT } from '@/tests/support/situations';
import { breaking } from '@/tests/support/states';

describe('"it did not work"', () => {
  it('leads to a state with an address, in the same voice, and never to the same page', () => {
    expect(
      breaking(EVERY_RESULT, ({ answers, result }) => {
        const onward = afterStep(answers, result.next);
        if (onward === undefined) return true;
        return (
          fromSegments(toSegments(onward)) !== undefined &&
          onward.who === answers.who &&
          !sameAnswers(onward, answers)
        );
      }),
    ).toEqual([]);
  });

  it('never recommends at once the step that did not work', () => {
    expect(
      breaking(EVERY_RESULT, ({ answers, result }) => {
        const onward = afterStep(answers, result.next);
        const state = onward && fromSegments(toSegments(onward));
        return state?.kind !== 'complete' || recommend(state.situation).next !== result.next;
      }),
    ).toEqual([]);
  });

  it('ticks a talk or a complaint wherever the ladder asks about it', () => {
    const meeting = EVERY_RESULT.filter(({ result }) => result.next === 'meeting');
    expect(meeting.length).toBeGreaterThan(0);
    expect(
      breaking(meeting, ({ answers, result }) => {
        const onward = afterStep(answers, result.next);
        return onward !== undefined && sameAnswers(onward, { ...answers, tried: 'meeting' });
      }),
    ).toEqual([]);
    const complaint = EVERY_RESULT.filter(({ result: { next } }) => next.endsWith('-complaint'));
    expect(
      breaking(complaint, ({ answers, result }) => {
        const onward = afterStep(answers, result.next);
        return (
          onward !== undefined && sameAnswers(onward, { ...answers, tried: 'complaint-finished' })
        );
      }),
    ).toEqual([]);
  });

  it('comes to an end from every result: no family goes round in a circle', () => {
    expect(
      breaking(EVERY_RESULT, ({ answers }) => {
        let here: Answers | undefined = answers;
        const seen = new Set<string>();
        while (here !== undefined) {
          const state = fromSegments(toSegments(here));
          if (state?.kind !== 'complete') return state !== undefined;
          const address = toSegments(here).join('/');
          if (seen.has(address)) return false;
          seen.add(address);
          here = afterStep(state.answers, recommend(state.situation).next);
        }
        return true;
      }),
    ).toEqual([]);
  });
});
