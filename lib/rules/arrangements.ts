import type { Arrangements } from '@/lib/domain/arrangements';
import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import type { Alongside, Ladder, Rule } from './ladder';

/** Whether a route is one that this council has. */
export function has({ informalResolution, complaintStages }: Arrangements) {
  return (route: RouteId): boolean => {
    switch (route) {
      case 'informal-resolution':
        return informalResolution;
      case 'corporate-complaint':
        return complaintStages > 0;
      default:
        return true;
    }
  };
}

/** The situation of a family that has climbed the rung which this council does not have. */
function past<S extends Situation>(situation: S, rung: RouteId): S {
  return rung === 'informal-resolution'
    ? { ...situation, tried: 'informal-resolution' as const }
    : { ...situation, tried: 'complaint-finished' as const };
}

/**
 * The rule of a ladder that decides a situation. Where it leads to a rung that the council does not
 * have, the rule after that rung decides.
 */
export function ruleFor<S extends Situation>(
  { id, rules }: Ladder<S>,
  situation: S,
  here: (route: RouteId) => boolean,
): Rule<S> {
  const found = rules.find((rule) => rule.applies(situation));
  if (found === undefined) throw new Error(`Ladder ${id} has no rule for this situation.`);
  if (here(found.next)) return found;
  const climbed = past(situation, found.next);
  return rules.find((rule) => rule.applies(climbed) && here(rule.next)) ?? found;
}

/** The steps beside the next one that the council has, with what stands in for one that it has not. */
export function besideHere(
  alongside: readonly Alongside[],
  here: (route: RouteId) => boolean,
): readonly Alongside[] {
  return alongside.flatMap((one) => {
    if (here(one.route)) return [one];
    return one.otherwise === undefined ? [] : [one.otherwise];
  });
}
