import type { AnswerTo } from '@/lib/domain/answers';
import type { Situation } from '@/lib/domain/situation';
import type { BecauseReason } from './reason';
import type { Recommendation } from './recommendation';

/** What dates on paper say of answers. */
export type Dated = {
  readonly letter: AnswerTo<'letter'>;
  readonly certificate: boolean;
};

/**
 * The situation as the dates have it: an age chosen before may have grown old, and a certificate come.
 * One that asks for no letter stays as it is.
 */
export function withDates(situation: Situation, { letter, certificate }: Dated): Situation {
  switch (situation.kind) {
    case 'decision':
    case 'plan-decision':
    case 'placement':
      return { ...situation, letter, ...(certificate ? { tried: 'certificate' } : {}) };
    default:
      return situation;
  }
}

/** Said while the dates leave it open: that the time to appeal may not be over. */
const WHILE_OPEN: readonly BecauseReason[] = ['maybe-in-time', 'placement-maybe-in-time'];

/** What is decided, once the dates say that the time to appeal is over. */
export function onceOver(decision: Recommendation): Recommendation {
  const holds = (id: BecauseReason) => !WHILE_OPEN.includes(id);
  return {
    ...decision,
    because: decision.because.filter(holds),
    saidFirst: decision.saidFirst.filter(holds),
  };
}
