import type { Answers } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import type { Situation } from '@/lib/domain/situation';

/**
 * How a time limit stands to answers that change what is said of it: no certificate moves its end, or
 * it is open whether one does, or it is open whether the limit is this family's at all.
 */
export type ClockStanding = 'no-certificate' | 'certificate-not-sure' | 'may-not-apply';

/** Parts of a plan which say that more than the place is appealed. */
const MORE_THAN_THE_PLACE: readonly Answers['part'][] = [
  'needs-or-provision',
  'needs-provision-and-placement',
];

function appealStanding({ about, part }: Answers): ClockStanding | undefined {
  if (about !== 'plan-content' || MORE_THAN_THE_PLACE.includes(part)) return undefined;
  return part === 'placement' ? 'no-certificate' : 'certificate-not-sure';
}

/** The clocks, running or not, of which these answers change what is said. */
export function clockStandings(
  situation: Situation,
): Readonly<Partial<Record<ClockId, ClockStanding>>> {
  const appeal = appealStanding(situation);
  return {
    ...(appeal === undefined ? {} : { appeal }),
    ...(situation.about === 'discrimination' ? {} : { discrimination: 'may-not-apply' }),
  };
}
