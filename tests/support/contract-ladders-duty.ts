/** Section 4 of the contract: a duty already broken, a school place, and help in a plan that does not come. */

import {
  complaintSteps,
  type Has,
  INFORMALS,
  informalsUntilComplaint,
  type Ladder,
  serviceClocks,
  serviceComplaint,
  talkAfter,
} from './contract-steps';
import { type Answered, complained, words } from './contract-text';

const COUNCIL_COMPLAINT = words('corporate-complaint ombudsman');

/** What each line of *duty* adds to the ladder that they share. */
interface Added {
  readonly tried: string | undefined;
  readonly urgent?: boolean;
  readonly beforeAdvice?: readonly string[];
  readonly afterAdvice?: readonly string[];
  readonly last?: readonly string[];
  readonly notAvailable?: readonly string[];
  readonly clocks?: readonly string[];
}

export function duty({
  tried,
  urgent,
  beforeAdvice,
  afterAdvice,
  last,
  notAvailable,
  clocks,
}: Added) {
  const nexts: Record<string, string> = {
    nothing: 'written-request',
    meeting: 'written-request',
    'written-request': 'corporate-complaint',
    'complaint-open': 'corporate-complaint',
  };
  return {
    ladder: 'duty',
    rungs: ['written-request', ...COUNCIL_COMPLAINT],
    next: nexts[tried ?? ''] ?? 'ombudsman',
    urgent: urgent ?? false,
    alongside: [
      ...(beforeAdvice ?? []),
      'legal-advice',
      ...(afterAdvice ?? []),
      ...(tried === 'nothing' ? ['meeting'] : []),
      ...informalsUntilComplaint(tried),
      ...(last ?? []),
    ],
    notAvailable: notAvailable ?? [],
    clocks: [...words('ombudsman judicial-review'), ...(clocks ?? [])],
  };
}

export function delay({ stage, tried }: Answered): Ladder {
  const noAppeal = { tried, notAvailable: ['tribunal-appeal'] };
  const atOnce = {
    rungs: COUNCIL_COMPLAINT,
    next: words('nothing meeting complaint-open').includes(tried ?? '')
      ? 'corporate-complaint'
      : 'ombudsman',
    urgent: true,
  };
  switch (stage) {
    case 'assessment-decision-late':
    case 'plan-late':
      return duty({ ...noAppeal, clocks: ['assessment'] });
    case 'review-late':
      return duty({ ...noAppeal, clocks: words('review-due annual-review') });
    case 'amended-plan-late':
      return duty({ ...noAppeal, clocks: ['annual-review'] });
    case 'reassessment-late':
      return duty({ ...noAppeal, clocks: ['reassessment'] });
    case 'phase-transfer-late':
      return { ...duty({ ...noAppeal, clocks: ['phase-transfer'] }), ...atOnce };
    case 'tribunal-order-late':
      return { ...duty({ ...noAppeal, clocks: ['tribunal-order'] }), ...atOnce };
    case 'mediation-agreement-late':
      return {
        ...duty({ tried, beforeAdvice: ['tribunal-appeal'] }),
        ...atOnce,
        clocks: words('appeal ombudsman judicial-review mediation-agreement'),
      };
    default:
      return {
        ...duty({ tried, afterAdvice: ['health-ombudsman'], clocks: ['recommendation'] }),
        rungs: words('written-request ombudsman'),
        next: tried === 'nothing' || tried === 'meeting' ? 'written-request' : 'ombudsman',
      };
  }
}

export function outOfEducation({ topic, tried }: Answered): Ladder {
  const bySchool = topic === 'sent-home' || topic === 'off-roll';
  return duty({
    tried,
    urgent: true,
    afterAdvice: topic === 'sent-home' ? ['other-routes'] : [],
    last: bySchool && !complained(tried) ? ['setting-complaint'] : [],
    notAvailable: ['tribunal-appeal'],
    clocks: bySchool ? ['discrimination'] : [],
  });
}

export function schoolPlace({ topic, tried }: Answered, has: Has): Ladder {
  if (topic === 'named-school-refuses')
    return duty({
      tried,
      urgent: true,
      notAvailable: words('tribunal-appeal setting-complaint'),
    });
  if (topic === 'school-wants-to-end-place')
    return {
      ladder: 'school-place',
      rungs: words('meeting informal-resolution formal-resolution early-review'),
      next: 'early-review',
      urgent: true,
      alongside: [...words('request-assessment legal-advice'), ...talkAfter(tried, has)],
      notAvailable: ['tribunal-appeal'],
      clocks: words('judicial-review discrimination'),
    };
  const asked = tried === 'written-request';
  return {
    ladder: 'school-place',
    rungs: words('written-request meeting informal-resolution formal-resolution tribunal-appeal'),
    next: asked ? 'meeting' : 'written-request',
    alongside: ['respond-to-draft', ...(asked ? INFORMALS : talkAfter(tried, has))],
    notAvailable: words('tribunal-appeal mediation'),
    clocks: ['draft-response'],
  };
}

export function notDelivered({ part, tried }: Answered): Ladder {
  const nexts: Record<string, string> = {
    nothing: 'meeting',
    meeting: 'written-request',
    'written-request': 'corporate-complaint',
    'complaint-open': 'corporate-complaint',
  };
  const health = part === 'sections-f-and-g' || part === 'sections-not-sure';
  return {
    ladder: 'not-delivered',
    rungs: ['meeting', 'written-request', ...COUNCIL_COMPLAINT],
    next: nexts[tried ?? ''] ?? 'ombudsman',
    alongside: (next) => [
      ...(tried === 'nothing' ? ['written-request'] : []),
      'legal-advice',
      ...informalsUntilComplaint(tried),
      ...(health ? [next === 'ombudsman' ? 'health-ombudsman' : 'nhs-complaint'] : []),
    ],
    notAvailable: ['tribunal-appeal'],
    clocks: [...words('ombudsman judicial-review'), ...(health ? ['nhs-complaint'] : [])],
  };
}

export function notDeliveredByOthers({ part, tried }: Answered): Ladder {
  const health = part === 'section-g';
  return {
    ladder: 'not-delivered',
    ...complaintSteps(tried, ...serviceComplaint(health)),
    alongside: [
      ...(tried === 'nothing' || tried === 'meeting' ? ['written-request'] : []),
      'legal-advice',
      ...informalsUntilComplaint(tried),
    ],
    notAvailable: ['tribunal-appeal'],
    clocks: [...serviceClocks(health), 'judicial-review'],
  };
}
