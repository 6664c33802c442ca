import type { Arrangements } from '@/lib/domain/arrangements';
import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';

/** What Dudley arranges: SENDIASS runs informal disagreement resolution. */
export const DUDLEY: Arrangements = { informalResolution: true };

/** Whether a route is one that this council has. */
export function has(arrangements: Arrangements): (route: RouteId) => boolean {
  return (route) => route !== 'informal-resolution' || arrangements.informalResolution;
}

/**
 * The situation as the ladders see it. Where a council has no informal resolution, a family that has
 * met stands where another one stands after it: the rung is passed over.
 */
export function passingOver(situation: Situation, arrangements: Arrangements): Situation {
  if (arrangements.informalResolution) return situation;
  switch (situation.kind) {
    case 'decision':
    case 'plan-decision':
    case 'placement':
    case 'before-decision':
    case 'appealed':
    case 'draft':
    case 'older-plan':
    case 'moving':
    case 'health-or-care-part':
    case 'health-or-care-during':
    case 'other-part':
    case 'personal-budget':
    case 'setting-support':
      return situation.tried === 'meeting'
        ? { ...situation, tried: 'informal-resolution' }
        : situation;
    case 'health-or-care-outside':
    case 'not-delivered':
    case 'setting-conduct':
    case 'council-conduct':
    case 'delay':
    case 'discrimination':
    case 'elsewhere':
    case 'signpost':
      return situation;
  }
}
