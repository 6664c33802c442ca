import type reasons from '@/content/reasons.json';

/** Ids of the plain sentences in content/reasons.json: naming one that is not there does not compile. */
export type BecauseReason = keyof typeof reasons.because;
export type AlongsideReason = keyof typeof reasons.alongside;
export type NotAvailableReason = keyof typeof reasons.notAvailable;
