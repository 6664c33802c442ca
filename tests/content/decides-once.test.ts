import { Temporal } from 'temporal-polyfill';
import { expect, it, vi } from 'vitest';
import { answer } from '@/lib/deadlines/question';
import { everyPath } from '@/lib/flow/every-path';
import { decide } from '@/lib/rules/decide';
import { dated } from '@/lib/views/dated-step';
import { decided } from '@/lib/views/decided';
import { recommendation } from '@/lib/views/recommendation';
import { resultView } from '@/lib/views/result';

vi.mock('@/lib/rules/decide', { spy: true });

const STATES = [...everyPath()].filter(({ answers }) => answers.who === 'parent');
const TODAY = Temporal.PlainDate.from('2026-06-01');
const MEETING = answer({ kind: 'annual-review', meetingDate: TODAY });

it('A situation is decided once, whatever is said of it', () => {
  expect(STATES.length).toBeGreaterThan(0);
  const timesFor = (say: () => unknown): number => {
    vi.mocked(decide).mockClear();
    say();
    return vi.mocked(decide).mock.calls.length;
  };
  if ('fault' in MEETING) throw new Error(MEETING.fault);
  for (const state of STATES) {
    expect(timesFor(() => resultView(state))).toBe(1);
    expect(timesFor(() => recommendation(state))).toBe(1);
    expect(timesFor(() => dated(decided(state), MEETING, TODAY))).toBe(1);
  }
});
