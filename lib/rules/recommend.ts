import type { AnswerTo } from '@/lib/domain/answers';
import type { ClockId } from '@/lib/domain/clock';
import type { MeetingParty } from '@/lib/domain/meeting-party';
import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import type { SourceId } from '@/lib/domain/source';
import {
  APPEALED,
  BEFORE_DECISION,
  DECISION,
  DRAFT,
  MOVING,
  OLDER_PLAN,
  PLACEMENT,
} from './decisions';
import type { Alongside, Ladder, NotAvailable, Rule } from './ladder';
import {
  HEALTH_OR_CARE_DURING,
  HEALTH_OR_CARE_OUTSIDE,
  HEALTH_OR_CARE_PART,
  OTHER_PART,
  PERSONAL_BUDGET,
} from './plan-parts';
import type { BecauseReason } from './reason';
import {
  COUNCIL_CONDUCT,
  DELAY,
  ELSEWHERE,
  NOT_DELIVERED,
  SETTING_CONDUCT,
  SIGNPOST,
} from './services';
import { DISCRIMINATION, SETTING_SUPPORT } from './settings';

/** The one right next step of a situation, with everything that is said about it. */
export type Recommendation = {
  readonly rule: string;
  readonly ladder: string;
  readonly next: RouteId;
  readonly urgent: boolean;
  readonly alongside: readonly Alongside[];
  /** The rungs still above. May overlap with `alongside`. */
  readonly then: readonly RouteId[];
  /** The rungs below the next step: tried, or passed over. */
  readonly passed: readonly RouteId[];
  /** The one step that the answers say is behind the family. */
  readonly done: RouteId | undefined;
  readonly notAvailable: readonly NotAvailable[];
  readonly clocks: readonly ClockId[];
  readonly meeting: MeetingParty;
  readonly because: readonly BecauseReason[];
  readonly sources: readonly SourceId[];
};

const COMPLAINTS: readonly RouteId[] = [
  'corporate-complaint',
  'setting-complaint',
  'nhs-complaint',
  'social-care-complaint',
];

/** The step that an answer to `tried` says is behind the family: of a ladder's rungs, if it is a complaint. */
function stepDone(
  tried: AnswerTo<'tried'> | undefined,
  rungs: readonly RouteId[],
): RouteId | undefined {
  switch (tried) {
    case 'meeting':
    case 'informal-resolution':
    case 'formal-resolution':
      return tried;
    case 'certificate':
      return 'mediation';
    case 'complaint-unanswered':
    case 'complaint-finished':
      return rungs.find((route) => COMPLAINTS.includes(route));
    default:
      return undefined;
  }
}

function climb<S extends Situation>(ladder: Ladder<S>, situation: S): Recommendation {
  const rule = ladder.rules.find((one) => one.applies(situation));
  if (rule === undefined) throw new Error(`Ladder ${ladder.id} has no rule for this situation.`);
  const notAvailable = ladder.notAvailable(situation);
  const closed = new Set<RouteId>(notAvailable.map(({ route }) => route));
  const rungs = ladder.rungs(situation);
  const done = stepDone('tried' in situation ? situation.tried : undefined, rungs);
  const reached = Math.max(rungs.indexOf(rule.next), done === undefined ? -1 : rungs.indexOf(done));
  return {
    rule: rule.id,
    ladder: ladder.id,
    next: rule.next,
    urgent: rule.urgent ?? false,
    alongside: ladder
      .alongside(situation)
      .filter(({ route }) => route !== rule.next && route !== done && !closed.has(route)),
    then: rungs.slice(reached + 1),
    passed: rungs.slice(0, reached + 1).filter((route) => route !== rule.next),
    done,
    notAvailable,
    clocks: ladder.clocks(situation),
    meeting: ladder.meeting(situation),
    because: rule.because,
    sources: rule.sources,
  };
}

/** Decides. Pure and total over {@link Situation}: the policy of the contract and nothing else. */
export function recommend(situation: Situation): Recommendation {
  switch (situation.kind) {
    case 'decision':
    case 'plan-decision':
      return climb(DECISION, situation);
    case 'placement':
      return climb(PLACEMENT, situation);
    case 'before-decision':
      return climb(BEFORE_DECISION, situation);
    case 'appealed':
      return climb(APPEALED, situation);
    case 'draft':
      return climb(DRAFT, situation);
    case 'older-plan':
      return climb(OLDER_PLAN, situation);
    case 'moving':
      return climb(MOVING, situation);
    case 'health-or-care-part':
      return climb(HEALTH_OR_CARE_PART, situation);
    case 'health-or-care-during':
      return climb(HEALTH_OR_CARE_DURING, situation);
    case 'health-or-care-outside':
      return climb(HEALTH_OR_CARE_OUTSIDE, situation);
    case 'other-part':
      return climb(OTHER_PART, situation);
    case 'personal-budget':
      return climb(PERSONAL_BUDGET, situation);
    case 'not-delivered':
      return climb(NOT_DELIVERED, situation);
    case 'setting-support':
      return climb(SETTING_SUPPORT, situation);
    case 'setting-conduct':
      return climb(SETTING_CONDUCT, situation);
    case 'council-conduct':
      return climb(COUNCIL_CONDUCT, situation);
    case 'delay':
      return climb(DELAY, situation);
    case 'discrimination':
      return climb(DISCRIMINATION, situation);
    case 'elsewhere':
      return climb(ELSEWHERE, situation);
    case 'signpost':
      return climb(SIGNPOST, situation);
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
