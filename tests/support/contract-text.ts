/** The words that the parts of the second contract share. Plain strings on purpose: no type of the project. */

/** Answers as plain text. Only `about` is always there. */
export interface Answered {
  readonly about: string;
  readonly topic?: string;
  readonly stage?: string;
  readonly part?: string;
  readonly setting?: string;
  readonly when?: string;
  readonly letter?: string;
  readonly tried?: string;
}

/** What a council has (section 4, "Arrangements"). A second stage changes words and no decision. */
export interface Arrangements {
  readonly informalResolution: boolean;
  readonly complaintStages: 0 | 1 | 2;
}

/** The decision of section 4. Every list is in the order of the contract's words. */
export interface Decided {
  readonly ladder: string;
  readonly next: string;
  readonly urgent: boolean;
  readonly alongside: readonly string[];
  readonly then: readonly string[];
  readonly notAvailable: readonly string[];
  readonly clocks: readonly string[];
}

const COMPLAINT_VALUES = words('complaint-finished complaint-unanswered complaint-open');

/** "The middle four are **schools**". */
export const SCHOOLS = words(
  'maintained-school academy independent-school non-maintained-special-school',
);

/** Splits a list that is written as text, as the contract writes its own. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** Says whether `tried` is a complaint value: "until a complaint is made" ends there. */
export function complained(tried: string | undefined): boolean {
  return COMPLAINT_VALUES.includes(tried ?? '');
}
