import type { AnswerTo } from '@/lib/domain/answers';
import type { Situation } from '@/lib/domain/situation';

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
