import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fromSegments, toSegments } from '@/lib/flow/path';
import { type Decided, EVERY_RESULT } from '@/tests/support/situations';
import { breaking } from '@/tests/support/states';

const BY_ADDRESS = new Map(EVERY_RESULT.map((decided) => [decided.address, decided]));

/** The address at which a family goes on where the step did not work. */
function onwardFrom({ answers, result }: Decided): string | undefined {
  return result.after && toSegments({ who: answers.who, ...result.after }).join('/');
}

const isAddress = (address: string) => fromSegments(address.split('/')) !== undefined;

describe('"it did not work"', () => {
  it('leads to a state with an address, and never to the same page', () => {
    expect(
      breaking(EVERY_RESULT, (decided) => {
        const onward = onwardFrom(decided);
        return onward === undefined || (isAddress(onward) && onward !== decided.address);
      }),
    ).toEqual([]);
  });

  it('never recommends at once the step that did not work, but the council’s own second stage', () => {
    expect(
      breaking(EVERY_RESULT, (decided) => {
        if (decided.answers.tried === 'nothing' && decided.answers.topic === 'transport')
          return true;
        const next = BY_ADDRESS.get(onwardFrom(decided) ?? '')?.result.next;
        return next !== decided.result.next;
      }),
    ).toEqual([]);
  });

  it('ticks a talk or a complaint wherever the ladder asks about it', () => {
    const ticks = (tried: string) => (decided: Decided) =>
      isDeepStrictEqual({ ...decided.result.after }, { ...answersOf(decided), tried });
    const answersOf = ({ answers: { who: _, ...rest } }: Decided) => rest;
    const meeting = EVERY_RESULT.filter(({ result }) => result.next === 'meeting');
    const written = ({ answers: { tried } }: Decided) =>
      tried === 'replied' || tried === 'written-request';
    expect(
      breaking(
        meeting.filter((one) => !written(one)),
        ticks('meeting'),
      ),
    ).toEqual([]);
    // Who wrote before meeting goes on to the rungs that the page shows.
    expect(
      breaking(meeting.filter(written), ({ result }) => {
        return result.after === undefined && result.ifMetSince && result.then.length > 0;
      }),
    ).toEqual([]);
    const complaint = EVERY_RESULT.filter(({ result: { next } }) => next.endsWith('-complaint'));
    expect(breaking(complaint, ticks('complaint-finished'))).toEqual([]);
  });

  it('comes to an end from every result: no family goes round in a circle', () => {
    expect(
      breaking(EVERY_RESULT, (decided) => {
        const seen = new Set<string>();
        for (let here: Decided | undefined = decided; here !== undefined; ) {
          if (seen.has(here.address)) return false;
          seen.add(here.address);
          const onward = onwardFrom(here);
          if (onward !== undefined && !isAddress(onward)) return false;
          here = BY_ADDRESS.get(onward ?? '');
        }
        return true;
      }),
    ).toEqual([]);
  });
});
