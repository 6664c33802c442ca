import type reasons from '@/content/reasons.json';

/** Ids of the plain sentences in content/reasons.json: naming one that is not there does not compile. */
export type BecauseReason = keyof typeof reasons.because;
export type AlongsideReason = keyof typeof reasons.alongside;
export type NotAvailableReason = keyof typeof reasons.notAvailable;

/** Reasons that are said before all else: a limit, or what can change the answer. */
const SAID_FIRST: { readonly [R in BecauseReason]?: true } = {
  'maybe-in-time': true,
  'placement-maybe-in-time': true,
  'placement-look-at-all': true,
  'exclusion-limit': true,
  'upper-tribunal-limit': true,
};

/** Reasons which say that the step is what keeps a running clock from closing a door. */
const KEEPS_A_DOOR_OPEN: { readonly [R in AlongsideReason]?: true } = {
  'keeps-appeal': true,
  'appeal-without-certificate': true,
  'mediation-health-care': true,
  'mediation-outcomes': true,
  'reply-in-time': true,
  'claim-clock-runs': true,
  'appeal-if-time': true,
};

/** Whether a reason is said before all else, beside the clock. */
export function isSaidFirst(reason: BecauseReason): boolean {
  return SAID_FIRST[reason] ?? false;
}

/** Whether a step with this reason stands beside the next one at equal weight. */
export function keepsADoorOpen(reason: AlongsideReason): boolean {
  return KEEPS_A_DOOR_OPEN[reason] ?? false;
}
