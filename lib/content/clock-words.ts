import type { Answers } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import { clocks } from './read';
import type { Clock } from './schema';

/** The words about a time limit, as they hold for these answers; with none, as they hold in general. */
export function clockWords(id: ClockId, answers: Answers | undefined): Omit<Clock, 'placement'> {
  const { placement, ...general } = clocks()[id];
  return answers?.part === 'placement' ? { ...general, ...placement } : general;
}
