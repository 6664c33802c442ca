/** Section 4 of the contract: which ladder answers reach, and what section 3 makes of its words. */

import {
  delay,
  notDelivered,
  notDeliveredByOthers,
  outOfEducation,
  schoolPlace,
} from './contract-ladders-duty';
import {
  councilConduct,
  discrimination,
  elsewhere,
  healthOrCare,
  settingConduct,
  settingSupport,
} from './contract-ladders-else';
import {
  appealed,
  beforeDecision,
  decision,
  draft,
  healthOrCarePart,
  moving,
  olderPlan,
  otherPart,
  personalBudget,
  placement,
  planMayCease,
} from './contract-ladders-plan';
import type { Has, Ladder } from './contract-steps';
import type { Answered, Arrangements, Decided } from './contract-text';

/** What section 4 says about one situation, under one council's arrangements. */
export function decide(answered: Answered, arrangements: Arrangements): Decided {
  const has = (route: string) =>
    route === 'informal-resolution'
      ? arrangements.informalResolution
      : route !== 'corporate-complaint' || arrangements.complaintStages > 0;
  return settle(ladderOf(answered, has), answered.tried, has);
}

/** Section 3's words for `next`, `alongside` and `then`, and section 4's for a rung that a council does not have. */
function settle(says: Ladder, tried: string | undefined, has: Has): Decided {
  const { ladder, rungs, urgent = false, alongside = [] } = says;
  const had = rungs.filter(has);
  const next = has(says.next)
    ? says.next
    : (rungs.slice(rungs.indexOf(says.next)).find(has) ?? says.next);
  const reached = Math.max(rungs.indexOf(next), rungs.indexOf(reachedBy(tried)));
  const notAvailable = (says.notAvailable ?? []).filter(has);
  const beside = typeof alongside === 'function' ? alongside(next) : alongside;
  return {
    ladder,
    next,
    urgent,
    alongside: beside.filter(
      (route) =>
        has(route) && route !== next && !notAvailable.includes(route) && route !== reachedBy(tried),
    ),
    then: had.filter((rung) => rungs.indexOf(rung) > reached),
    notAvailable,
    clocks: says.clocks ?? [],
  };
}

/** The step that `tried` says is done. A mediation adviser who was only asked, and a complaint that goes on, are not done. */
function reachedBy(tried: string | undefined): string {
  if (tried === 'certificate') return 'mediation';
  return tried === 'replied' ? 'respond-to-draft' : (tried ?? '');
}

function ladderOf(answered: Answered, has: Has): Ladder {
  switch (answered.about) {
    case 'council-decision':
      return councilDecision(answered, has);
    case 'plan-content':
      return planContent(answered, has);
    case 'plan-not-delivered':
      return answered.part === 'section-g' || answered.part === 'section-h'
        ? notDeliveredByOthers(answered)
        : notDelivered(answered);
    case 'delay':
      return delay(answered);
    case 'council-conduct':
      return councilConduct(answered);
    case 'out-of-education':
      return answered.topic === 'excluded' || answered.topic === 'attendance-fine'
        ? elsewhere(answered)
        : outOfEducation(answered);
    case 'school-place':
      return schoolPlace(answered, has);
    case 'setting-support':
      return settingSupport(answered);
    case 'setting-conduct':
      return settingConduct(answered);
    case 'health-provision':
    case 'social-care-provision':
      return healthOrCare(answered);
    case 'discrimination':
      return discrimination(answered);
    default:
      return elsewhere(answered);
  }
}

function councilDecision(answered: Answered, has: Has): Ladder {
  switch (answered.stage) {
    case 'appeal-lodged':
      return appealed(answered);
    case 'assessment-under-way':
    case 'review-under-way':
      return beforeDecision(answered);
    case 'plan-may-cease':
      return planMayCease(answered, has);
    default:
      return decision(answered);
  }
}

function planContent(answered: Answered, has: Has): Ladder {
  switch (answered.stage) {
    case 'appeal-lodged':
      return appealed(answered);
    case 'draft-plan':
    case 'amendment-notice':
      return draft(answered, has);
    case 'older-plan':
      return olderPlan(answered);
    case 'final-plan':
      return finalPlan(answered);
    default:
      return moving(answered);
  }
}

function finalPlan(answered: Answered): Ladder {
  switch (answered.part) {
    case 'placement':
      return placement(answered);
    case 'health':
    case 'social-care':
      return healthOrCarePart(answered);
    case 'outcomes':
    case 'other-sections':
      return otherPart(answered);
    case 'personal-budget':
      return personalBudget(answered);
    default:
      return decision(answered);
  }
}
