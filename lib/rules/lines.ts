import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import { complained } from './ladder';

/** Where it stands that a letter comes first, or what is said in its place: section 3 of the contract. */
export type LetterFirst = 'above' | 'below' | 'none' | 'wrong-sections-first' | 'letter-starts-it';

/** Troubles whose own step is never pushed down by the question after a letter. */
const OWN_STEP_FIRST: readonly string[] = ['excluded', 'attendance-fine', 'admission'];

/** Where a result without the clock of an appeal asks for a letter that would start one. */
export function letterFirst(
  situation: Situation,
  clocks: readonly ClockId[],
  urgent: boolean,
): LetterFirst {
  if (clocks.includes('appeal') || situation.kind === 'appealed') return 'none';
  if ('part' in situation && situation.part === 'other-sections') return 'wrong-sections-first';
  if (!('topic' in situation)) return urgent ? 'below' : 'above';
  if (situation.topic === 'tribunal-decision') return 'none';
  if (situation.topic === 'no-letter') return 'letter-starts-it';
  return urgent || OWN_STEP_FIRST.includes(situation.topic) ? 'below' : 'above';
}

/** Whether it is said that the Ombudsman will not look at what an appeal could settle. */
export function notForAppeal(situation: Situation): boolean {
  switch (situation.kind) {
    case 'council-conduct':
    case 'delay':
    case 'urgent-delay':
    case 'out-of-education':
      return !complained(situation);
    default:
      return false;
  }
}

/** Whether a meeting is offered to a family that may have met since it wrote. */
export function meetingAgain(situation: Situation, next: RouteId): boolean {
  return (
    next === 'meeting' &&
    'tried' in situation &&
    (situation.tried === 'replied' || situation.tried === 'written-request')
  );
}
