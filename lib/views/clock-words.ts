import type { Answers } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import { clocks } from '@/lib/words/read';
import type { Clock } from '@/lib/words/schema';

/** Parts of a plan of which it is known whether more than the place is appealed. */
const KNOWN_PARTS: readonly Answers['part'][] = [
  'placement',
  'needs-or-provision',
  'needs-provision-and-placement',
];

/** Whether these answers leave open if the clock, or its exception for the place alone, is this family's. */
export function mayNotBeTheirs(id: ClockId, answers: Answers): boolean {
  switch (id) {
    case 'appeal':
      return answers.about === 'plan-content' && !KNOWN_PARTS.includes(answers.part);
    case 'discrimination':
      return answers.about !== 'discrimination';
    default:
      return false;
  }
}

/** The words about a time limit, as they hold for these answers; with none, as they hold in general. */
export function clockWords(
  id: ClockId,
  answers: Answers | undefined,
): Omit<Clock, 'placement' | 'maybe'> {
  const { placement, maybe, ...general } = clocks()[id];
  if (answers === undefined) return general;
  if (answers.part === 'placement') return { ...general, ...placement };
  return mayNotBeTheirs(id, answers) ? { ...general, ...maybe } : general;
}
