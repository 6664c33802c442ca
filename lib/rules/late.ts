import type { ClockId } from '@/lib/domain/clock';
import type { SituationOf } from '@/lib/domain/situation';
import { OMBUDSMAN_SOURCES } from './complaint';
import { ADVICE, besideDuty, DUTY_CLOCKS, DUTY_RUNGS, dutyRules } from './duty';
import { always, informals, type Ladder, meetingToo, type NotAvailable } from './ladder';

/** Dates that the council has missed. A late decision is no decision: there is nothing to appeal. */

const LATE_IS_NO_DECISION: readonly NotAvailable[] = [
  { route: 'tribunal-appeal', reason: 'late-is-no-decision' },
];

type Delay = SituationOf<'delay'>;

const ignored = (s: Delay) => s.stage === 'recommendation-ignored';

function missed(s: Delay): readonly ClockId[] {
  switch (s.stage) {
    case 'assessment-decision-late':
    case 'plan-late':
      return ['assessment'];
    case 'review-late':
      return ['review-due', 'annual-review'];
    case 'amended-plan-late':
      return ['annual-review'];
    case 'reassessment-late':
      return ['reassessment'];
    case 'recommendation-ignored':
      return ['recommendation'];
  }
}

export const DELAY: Ladder<Delay> = {
  id: 'delay',
  rungs: (s) => (ignored(s) ? ['written-request', 'ombudsman'] : DUTY_RUNGS),
  alongside: (s) =>
    ignored(s)
      ? [
          ADVICE,
          { route: 'health-ombudsman', why: 'other-ombudsman' },
          ...meetingToo(s),
          ...informals(s),
        ]
      : besideDuty(s),
  notAvailable: (s) => (ignored(s) ? [] : LATE_IS_NO_DECISION),
  clocks: (s) => [...DUTY_CLOCKS, ...missed(s)],
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'recommendation-write',
      applies: (s) => ignored(s) && (s.tried === 'nothing' || s.tried === 'meeting'),
      next: 'written-request',
      because: ['recommendation-answer-owed', 'ten-working-days'],
      sources: ['recommendations-regs', 'recommendation-answer'],
    },
    {
      id: 'recommendation-ombudsman',
      applies: ignored,
      next: 'ombudsman',
      because: ['recommendation-answer-owed', 'neither-ombudsman-waits'],
      sources: ['ipsea-recommendations', 'lgsco-phso-joint'],
    },
    ...dutyRules<Delay>('delay', ['date-in-law-missed'], ['reg-5', 'reg-10', 'reg-13', 'reg-20']),
  ],
};

type UrgentDelay = SituationOf<'urgent-delay'>;

const agreed = (s: UrgentDelay) => s.stage === 'mediation-agreement-late';

export const URGENT_DELAY: Ladder<UrgentDelay> = {
  id: 'urgent-delay',
  rungs: () => ['corporate-complaint', 'ombudsman'],
  alongside: (s) => [
    ...(agreed(s) ? [{ route: 'tribunal-appeal', why: 'appeal-if-time' } as const] : []),
    ...besideDuty(s),
  ],
  notAvailable: (s) => {
    switch (s.stage) {
      case 'phase-transfer-late':
        return LATE_IS_NO_DECISION;
      case 'tribunal-order-late':
        return [{ route: 'tribunal-appeal', reason: 'tribunal-does-not-enforce' }];
      case 'mediation-agreement-late':
        return [];
    }
  },
  clocks: (s) => {
    switch (s.stage) {
      case 'phase-transfer-late':
        return [...DUTY_CLOCKS, 'phase-transfer'];
      case 'tribunal-order-late':
        return [...DUTY_CLOCKS, 'tribunal-order'];
      case 'mediation-agreement-late':
        return ['appeal', ...DUTY_CLOCKS, 'mediation-agreement'];
    }
  },
  appeal: 'after-mediation',
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'urgent-delay-complain',
      applies: (s) =>
        s.tried === 'nothing' || s.tried === 'meeting' || s.tried === 'complaint-open',
      next: 'corporate-complaint',
      urgent: true,
      because: ['date-in-law-missed', 'tribunal-date-missed'],
      sources: ['reg-18', 'reg-42', 'reg-44', 'council-complaints'],
    },
    {
      id: 'urgent-delay-ombudsman',
      applies: always,
      next: 'ombudsman',
      urgent: true,
      because: ['complaint-used-up', 'ombudsman-next'],
      sources: OMBUDSMAN_SOURCES,
    },
  ],
};
