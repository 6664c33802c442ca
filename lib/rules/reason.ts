import type reasons from '@/content/reasons.json';

/** Ids of the plain sentences in content/reasons.json: naming one that is not there does not compile. */
export type BecauseReason = keyof typeof reasons.because;
export type AlongsideReason = keyof typeof reasons.alongside;
export type NotAvailableReason = keyof typeof reasons.notAvailable;

/**
 * How the steps of a block that holds two stand to each other: both to be done now, or each under a
 * condition of its own.
 */
export type Together =
  | 'both-now'
  | 'with-plan-or-without'
  | 'if-first-call-late'
  | 'if-appeal-time-left'
  | 'claim-by-the-date'
  | 'if-draft-with-you';

/** What a reason says of a step beside the next one: that it stands in the block, how, and whether above. */
type InBlock = { readonly together: Together; readonly above?: true };

/** Reasons that are said before all else: a limit, or what can change the answer. */
const SAID_FIRST: { readonly [R in BecauseReason]?: true } = {
  'maybe-in-time': true,
  'placement-maybe-in-time': true,
  'tell-the-tribunal': true,
  'exclusion-limit': true,
  'upper-tribunal-limit': true,
};

/** Reasons which say that the step is what keeps a running clock from closing a door, or is the other half of it. */
const IN_BLOCK: { readonly [R in AlongsideReason]?: InBlock } = {
  'keeps-appeal': { together: 'both-now' },
  'appeal-without-certificate': { together: 'both-now' },
  'mediation-health-care': { together: 'both-now' },
  'mediation-outcomes': { together: 'both-now' },
  'mediation-budget': { together: 'both-now' },
  'carry-on-appeal': { together: 'both-now' },
  'claim-clock-runs': { together: 'claim-by-the-date' },
  'appeal-if-time': { together: 'if-appeal-time-left' },
  'late-appeal-now': { together: 'if-first-call-late' },
  'call-before-late-appeal': { together: 'both-now', above: true },
  'reply-to-draft-if-here': { together: 'if-draft-with-you' },
  'ask-without-plan': { together: 'with-plan-or-without' },
};

/** Whether a reason is said before all else, beside the clock. */
export function isSaidFirst(reason: BecauseReason): boolean {
  return SAID_FIRST[reason] ?? false;
}

/** How a step with this reason stands in the block; undefined where it stands further down. */
export function inBlock(reason: AlongsideReason): InBlock | undefined {
  return IN_BLOCK[reason];
}
