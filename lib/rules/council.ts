import type { ClockId } from '@/lib/domain/clock';
import type { SituationOf } from '@/lib/domain/situation';
import { COUNCIL_RUNGS, informals, meetThenComplain, OMBUDSMAN_SOURCES } from './complaint';
import type { Ladder } from './ladder';

/** What the council did badly, or did not do in time. */

export const COUNCIL_CONDUCT: Ladder<SituationOf<'council-conduct'>> = {
  id: 'council-conduct',
  rungs: () => COUNCIL_RUNGS,
  alongside: informals,
  notAvailable: () => [],
  clocks: () => ['ombudsman'],
  safeguarding: true,
  rules: meetThenComplain(
    'council-conduct',
    'council-answers-for-conduct',
    'corporate-complaint',
    'ombudsman',
    ['council-complaints', 'complaint-handling-code'],
    OMBUDSMAN_SOURCES,
  ),
};

type Delay = SituationOf<'delay'>;

const URGENT_DELAYS: readonly Delay['stage'][] = ['phase-transfer-late', 'tribunal-order-late'];
const isUrgentDelay = (s: Delay) => URGENT_DELAYS.includes(s.stage);

function missedClocks(s: Delay): readonly ClockId[] {
  switch (s.stage) {
    case 'assessment-decision-late':
    case 'plan-late':
      return ['assessment'];
    case 'review-late':
      return ['review-due', 'annual-review'];
    case 'amended-plan-late':
      return ['annual-review'];
    case 'phase-transfer-late':
      return ['phase-transfer'];
    case 'reassessment-late':
      return ['reassessment'];
    case 'mediation-agreement-late':
      return ['mediation-agreement'];
    case 'tribunal-order-late':
      return ['tribunal-order'];
  }
}

export const DELAY: Ladder<Delay> = {
  id: 'delay',
  rungs: () => COUNCIL_RUNGS,
  alongside: (s) => [
    ...(s.stage === 'mediation-agreement-late'
      ? [{ route: 'tribunal-appeal', why: 'appeal-if-time' } as const]
      : []),
    { route: 'legal-advice', why: 'advice-on-duty' },
    ...(isUrgentDelay(s) && s.tried === 'nothing'
      ? [{ route: 'meeting', why: 'talk-meanwhile' } as const]
      : []),
    ...informals(s),
  ],
  notAvailable: (s) =>
    s.stage === 'mediation-agreement-late'
      ? []
      : [{ route: 'tribunal-appeal', reason: 'late-is-no-decision' }],
  clocks: (s) => ['ombudsman', ...missedClocks(s)],
  rules: [
    {
      id: 'delay-urgent-complain',
      applies: (s) =>
        isUrgentDelay(s) &&
        (s.tried === 'nothing' || s.tried === 'meeting' || s.tried === 'complaint-open'),
      next: 'corporate-complaint',
      urgent: true,
      because: ['date-in-law-missed', 'urgent-delay'],
      sources: ['reg-18', 'reg-44', 'council-complaints'],
    },
    {
      id: 'delay-urgent-ombudsman',
      applies: isUrgentDelay,
      next: 'ombudsman',
      urgent: true,
      because: ['complaint-used-up', 'ombudsman-next'],
      sources: OMBUDSMAN_SOURCES,
    },
    ...meetThenComplain<Delay>(
      'delay',
      'date-in-law-missed',
      'corporate-complaint',
      'ombudsman',
      ['council-complaints', 'complaint-handling-code'],
      OMBUDSMAN_SOURCES,
    ),
  ],
};
