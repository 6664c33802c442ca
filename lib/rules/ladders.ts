import type { Situation } from '@/lib/domain/situation';
import { APPEALED, OLDER_PLAN } from './after-decision';
import { DRAFT, MOVING, PLAN_MAY_CEASE, UNDER_WAY } from './before-decision';
import { COUNCIL_CONDUCT } from './council';
import { DECISION } from './decision';
import { DISCRIMINATION } from './discrimination';
import { DUTY_ELSEWHERE, NAMED_SCHOOL_REFUSES, OUT_OF_EDUCATION } from './duty';
import { ELSEWHERE, TRANSPORT } from './elsewhere';
import {
  HEALTH_OR_CARE_DURING,
  HEALTH_OR_CARE_OUTSIDE,
  HEALTH_OR_CARE_PART,
} from './health-and-care';
import type { Ladder, Rule } from './ladder';
import { DELAY, URGENT_DELAY } from './late';
import { NOT_DELIVERED } from './not-delivered';
import { PLACEMENT } from './placement';
import { OTHER_PART, PERSONAL_BUDGET } from './plan-parts';
import { SCHOOL_CANNOT_MEET_NEED, SCHOOL_WANTS_TO_END_PLACE } from './school-place';
import { SETTING_CONDUCT, SETTING_SUPPORT } from './settings';

/**
 * Takes the ladder of a situation together with the situation: a kind without a ladder does not compile.
 */
export function onItsLadder<T>(
  situation: Situation,
  take: <S extends Situation>(ladder: Ladder<S>, situation: S) => T,
): T {
  switch (situation.kind) {
    case 'decision':
    case 'plan-decision':
      return take(DECISION, situation);
    case 'placement':
      return take(PLACEMENT, situation);
    case 'assessment-under-way':
    case 'review-under-way':
      return take(UNDER_WAY, situation);
    case 'plan-may-cease':
      return take(PLAN_MAY_CEASE, situation);
    case 'appealed':
      return take(APPEALED, situation);
    case 'draft':
      return take(DRAFT, situation);
    case 'older-plan':
      return take(OLDER_PLAN, situation);
    case 'moving':
      return take(MOVING, situation);
    case 'health-or-care-part':
      return take(HEALTH_OR_CARE_PART, situation);
    case 'health-or-care-during':
      return take(HEALTH_OR_CARE_DURING, situation);
    case 'health-or-care-outside':
      return take(HEALTH_OR_CARE_OUTSIDE, situation);
    case 'other-part':
      return take(OTHER_PART, situation);
    case 'personal-budget':
      return take(PERSONAL_BUDGET, situation);
    case 'not-delivered':
      return take(NOT_DELIVERED, situation);
    case 'delay':
      return take(DELAY, situation);
    case 'urgent-delay':
      return take(URGENT_DELAY, situation);
    case 'council-conduct':
      return take(COUNCIL_CONDUCT, situation);
    case 'out-of-education':
      return take(OUT_OF_EDUCATION, situation);
    case 'named-school-refuses':
      return take(NAMED_SCHOOL_REFUSES, situation);
    case 'school-cannot-meet-need':
      return take(SCHOOL_CANNOT_MEET_NEED, situation);
    case 'school-wants-to-end-place':
      return take(SCHOOL_WANTS_TO_END_PLACE, situation);
    case 'duty-elsewhere':
      return take(DUTY_ELSEWHERE, situation);
    case 'setting-support':
      return take(SETTING_SUPPORT, situation);
    case 'setting-conduct':
      return take(SETTING_CONDUCT, situation);
    case 'discrimination':
      return take(DISCRIMINATION, situation);
    case 'transport':
      return take(TRANSPORT, situation);
    case 'kept-out':
    case 'elsewhere':
      return take(ELSEWHERE, situation);
  }
}

/** Every rule's id, in the order of the tables: what the decision table and the tests count against. */
export const RULE_IDS: readonly string[] = [
  DECISION,
  PLACEMENT,
  UNDER_WAY,
  PLAN_MAY_CEASE,
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
  DELAY,
  URGENT_DELAY,
  COUNCIL_CONDUCT,
  OUT_OF_EDUCATION,
  NAMED_SCHOOL_REFUSES,
  SCHOOL_CANNOT_MEET_NEED,
  SCHOOL_WANTS_TO_END_PLACE,
  DUTY_ELSEWHERE,
  SETTING_SUPPORT,
  SETTING_CONDUCT,
  DISCRIMINATION,
  TRANSPORT,
  ELSEWHERE,
].flatMap(({ rules }: { readonly rules: readonly Pick<Rule<never>, 'id'>[] }) =>
  rules.map(({ id }) => id),
);
