import type { Arrangements } from '@/lib/domain/arrangements';
import { ROUTE_IDS, type RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import { isStep, STEPS } from '@/lib/domain/step';
import { afterStep } from './after';
import { certificateOf, keepsOpen } from './appeal-right';
import { besideHere, has, ruleFor } from './arrangements';
import { clockStandings } from './clock-standing';
import type { Alongside, Ladder } from './ladder';
import { onItsLadder } from './ladders';
import { letterFirst, meetingAgain, notForAppeal } from './lines';
import { meetingParty } from './meeting-party';
import { inBlock, isSaidFirst, type Together } from './reason';
import type { Recommendation } from './recommendation';

/** The step that the answers say is behind the family; of the complaints, the one that is a rung. */
function stepDone(situation: Situation, rungs: readonly RouteId[]): RouteId | undefined {
  if (!('tried' in situation)) return undefined;
  const behind = ROUTE_IDS.filter(isStep).filter((route) =>
    STEPS[route].some((tried) => tried === situation.tried),
  );
  const [only, ...others] = behind;
  return others.length === 0 ? only : behind.find((route) => rungs.includes(route));
}

/** The steps that stand together at the head of a result, and how. */
function blockOf(
  next: RouteId,
  beside: Alongside | undefined,
): { block: readonly RouteId[]; together: Together | undefined } {
  const stands = beside === undefined ? undefined : inBlock(beside.why);
  if (beside === undefined || stands === undefined) return { block: [next], together: undefined };
  const { together, above } = stands;
  return { block: above === true ? [beside.route, next] : [next, beside.route], together };
}

function climb<S extends Situation>(
  ladder: Ladder<S>,
  situation: S,
  arrangements: Arrangements,
): Recommendation {
  const here = has(arrangements);
  const { id, next, because, sources, urgent = false } = ruleFor(ladder, situation, here);
  const notAvailable = ladder.notAvailable(situation).filter(({ route }) => here(route));
  const clocks = ladder.clocks(situation);
  const right = clocks.includes('appeal') ? ladder.appeal : undefined;
  const closed = new Set<RouteId>(notAvailable.map(({ route }) => route));
  const rungs = ladder.rungs(situation).filter(here);
  const done = stepDone(situation, rungs);
  const reached = Math.max(rungs.indexOf(next), done === undefined ? -1 : rungs.indexOf(done));
  const alongside = besideHere(ladder.alongside(situation, next), here).filter(
    ({ route }) => route !== next && route !== done && !closed.has(route),
  );
  return {
    rule: id,
    ladder: ladder.id,
    next,
    urgent,
    ...blockOf(next, alongside[0]),
    alongside,
    then: rungs.slice(reached + 1),
    passed: rungs.slice(0, reached + 1).filter((route) => route !== next),
    done,
    after: afterStep(situation, next),
    notAvailable,
    clocks,
    standings: clockStandings(situation),
    keepsOpen: right === undefined ? undefined : keepsOpen(situation, right, next),
    certificate: certificateOf(situation, right),
    meeting: meetingParty(situation),
    because,
    saidFirst: because.filter(isSaidFirst),
    letterFirst: letterFirst(situation, clocks, urgent),
    notForAppeal: notForAppeal(situation),
    sectionIFollows: ladder.appeal === 'without-certificate',
    ifMetSince: meetingAgain(situation, next),
    whoseRight: ladder.whoseRight(situation),
    safeguarding: ladder.safeguarding ?? false,
    otherRoutes: 'topic' in situation,
    sources,
  };
}

/**
 * Decides. Pure and total over {@link Situation}: the policy of the contract and nothing else.
 *
 * @param arrangements what the council has; no step leads to what it has not
 */
export function decide(situation: Situation, arrangements: Arrangements): Recommendation {
  return onItsLadder(situation, (ladder, same) => climb(ladder, same, arrangements));
}
