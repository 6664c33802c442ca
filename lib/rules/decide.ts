import type { Arrangements } from '@/lib/domain/arrangements';
import { ROUTE_IDS, type RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import { isStep, STEPS } from '@/lib/domain/step';
import { afterStep } from './after';
import { APPEALED, OLDER_PLAN } from './after-decision';
import { certificateOf, keepsOpen } from './appeal-right';
import { has, passingOver } from './arrangements';
import { BEFORE_DECISION, DRAFT, MOVING } from './before-decision';
import { clockStandings } from './clock-standing';
import { COUNCIL_CONDUCT, DELAY } from './council';
import { DECISION } from './decision';
import { DISCRIMINATION } from './discrimination';
import { ELSEWHERE, SIGNPOST } from './elsewhere';
import {
  HEALTH_OR_CARE_DURING,
  HEALTH_OR_CARE_OUTSIDE,
  HEALTH_OR_CARE_PART,
} from './health-and-care';
import type { Ladder, Rule } from './ladder';
import { meetingParty } from './meeting-party';
import { NOT_DELIVERED } from './not-delivered';
import { PLACEMENT } from './placement';
import { OTHER_PART, PERSONAL_BUDGET } from './plan-parts';
import { isSaidFirst, keepsADoorOpen } from './reason';
import type { Recommendation } from './recommendation';
import { SETTING_CONDUCT, SETTING_SUPPORT } from './settings';

/** The step that the answers say is behind the family; of the complaints, the one that is a rung. */
function stepDone(situation: Situation, rungs: readonly RouteId[]): RouteId | undefined {
  if (!('tried' in situation)) return undefined;
  const behind = ROUTE_IDS.filter(isStep).filter((route) =>
    STEPS[route].some((tried) => tried === situation.tried),
  );
  const [only, ...others] = behind;
  return others.length === 0 ? only : behind.find((route) => rungs.includes(route));
}

/** @param given the situation as it was answered, which says what is behind the family */
function climb<S extends Situation>(
  ladder: Ladder<S>,
  situation: S,
  given: Situation,
  arrangements: Arrangements,
): Recommendation {
  const rule = ladder.rules.find((one) => one.applies(situation));
  if (rule === undefined) throw new Error(`Ladder ${ladder.id} has no rule for this situation.`);
  const { next, because, sources } = rule;
  const notAvailable = ladder.notAvailable(situation);
  const clocks = ladder.clocks(situation);
  const closed = new Set<RouteId>(notAvailable.map(({ route }) => route));
  const rungs = ladder.rungs(situation).filter(has(arrangements));
  const done = stepDone(given, rungs);
  const reached = Math.max(rungs.indexOf(next), done === undefined ? -1 : rungs.indexOf(done));
  const alongside = ladder
    .alongside(situation)
    .filter(({ route }) => route !== next && route !== done && !closed.has(route))
    .filter(({ route }) => has(arrangements)(route));
  const [beside] = alongside;
  return {
    rule: rule.id,
    ladder: ladder.id,
    next,
    urgent: rule.urgent ?? false,
    block: beside !== undefined && keepsADoorOpen(beside.why) ? [next, beside.route] : [next],
    alongside,
    then: rungs.slice(reached + 1),
    passed: rungs.slice(0, reached + 1).filter((route) => route !== next),
    done,
    after: afterStep(given, next),
    notAvailable,
    clocks,
    standings: clockStandings(given),
    keepsOpen:
      ladder.appeal !== undefined && clocks.includes('appeal')
        ? keepsOpen(given, ladder.appeal, next)
        : undefined,
    certificate: certificateOf(given, ladder.appeal),
    meeting: meetingParty(given),
    because,
    saidFirst: because.filter(isSaidFirst),
    safeguarding: ladder.safeguarding ?? false,
    otherRoutes: ladder.otherRoutes ?? false,
    sources,
  };
}

/**
 * Decides. Pure and total over {@link Situation}: the policy of the contract and nothing else.
 *
 * @param arrangements what the council has; no step leads to what it has not
 */
export function decide(given: Situation, arrangements: Arrangements): Recommendation {
  const situation = passingOver(given, arrangements);
  switch (situation.kind) {
    case 'decision':
    case 'plan-decision':
      return climb(DECISION, situation, given, arrangements);
    case 'placement':
      return climb(PLACEMENT, situation, given, arrangements);
    case 'before-decision':
      return climb(BEFORE_DECISION, situation, given, arrangements);
    case 'appealed':
      return climb(APPEALED, situation, given, arrangements);
    case 'draft':
      return climb(DRAFT, situation, given, arrangements);
    case 'older-plan':
      return climb(OLDER_PLAN, situation, given, arrangements);
    case 'moving':
      return climb(MOVING, situation, given, arrangements);
    case 'health-or-care-part':
      return climb(HEALTH_OR_CARE_PART, situation, given, arrangements);
    case 'health-or-care-during':
      return climb(HEALTH_OR_CARE_DURING, situation, given, arrangements);
    case 'health-or-care-outside':
      return climb(HEALTH_OR_CARE_OUTSIDE, situation, given, arrangements);
    case 'other-part':
      return climb(OTHER_PART, situation, given, arrangements);
    case 'personal-budget':
      return climb(PERSONAL_BUDGET, situation, given, arrangements);
    case 'not-delivered':
      return climb(NOT_DELIVERED, situation, given, arrangements);
    case 'setting-support':
      return climb(SETTING_SUPPORT, situation, given, arrangements);
    case 'setting-conduct':
      return climb(SETTING_CONDUCT, situation, given, arrangements);
    case 'council-conduct':
      return climb(COUNCIL_CONDUCT, situation, given, arrangements);
    case 'delay':
      return climb(DELAY, situation, given, arrangements);
    case 'discrimination':
      return climb(DISCRIMINATION, situation, given, arrangements);
    case 'elsewhere':
      return climb(ELSEWHERE, situation, given, arrangements);
    case 'signpost':
      return climb(SIGNPOST, situation, given, arrangements);
  }
}

/** Every rule's id, in the order of the tables: what the decision table and the tests count against. */
export const RULE_IDS: readonly string[] = [
  DECISION,
  PLACEMENT,
  BEFORE_DECISION,
  APPEALED,
  DRAFT,
  OLDER_PLAN,
  MOVING,
  HEALTH_OR_CARE_PART,
  HEALTH_OR_CARE_DURING,
  HEALTH_OR_CARE_OUTSIDE,
  OTHER_PART,
  PERSONAL_BUDGET,
  NOT_DELIVERED,
  SETTING_SUPPORT,
  SETTING_CONDUCT,
  COUNCIL_CONDUCT,
  DELAY,
  DISCRIMINATION,
  ELSEWHERE,
  SIGNPOST,
].flatMap(({ rules }: { readonly rules: readonly Pick<Rule<never>, 'id'>[] }) =>
  rules.map(({ id }) => id),
);
