import {
  type AnnualReviewDates,
  type AnnualReviewDeadline,
  annualReviewDeadline,
} from './annual-review';
import {
  type AppealDates,
  type AppealDeadline,
  appealDeadline,
  type CertificateBeforeLetter,
} from './appeal';
import { type AssessmentDates, type AssessmentDeadline, assessmentDeadline } from './assessment';
import {
  type DiscriminationDates,
  type DiscriminationDeadline,
  discriminationDeadline,
} from './discrimination';
import {
  type DraftResponseDates,
  type DraftResponseDeadline,
  draftResponseDeadline,
} from './draft-response';
import { type OmbudsmanDates, type OmbudsmanDeadline, ombudsmanDeadline } from './ombudsman';
import type { OutsideCoverage } from './working-days';

/** The time limits that can be worked out from a date. */
export const DEADLINE_KINDS = [
  'appeal',
  'draft-response',
  'assessment',
  'annual-review',
  'discrimination',
  'ombudsman',
] as const;

export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** What each kind is worked out from. */
export interface DatesOfKind {
  readonly appeal: AppealDates;
  readonly 'draft-response': DraftResponseDates;
  readonly assessment: AssessmentDates;
  readonly 'annual-review': AnnualReviewDates;
  readonly discrimination: DiscriminationDates;
  readonly ombudsman: OmbudsmanDates;
}

/** The names of the dates each kind is worked out from, as an address spells them. */
export const DEADLINE_DATES = {
  appeal: { required: 'letterDate', optional: 'certificateDate' },
  'draft-response': { required: 'servedDate' },
  assessment: { required: 'requestedDate' },
  'annual-review': { required: 'meetingDate' },
  discrimination: { required: 'happenedDate' },
  ombudsman: { required: 'knewDate' },
} as const satisfies {
  readonly [K in DeadlineKind]: {
    readonly required: keyof DatesOfKind[K];
    readonly optional?: keyof DatesOfKind[K];
  };
};

/** A kind with its dates. */
export type DeadlineQuestion = {
  [K in DeadlineKind]: { readonly kind: K } & DatesOfKind[K];
}[DeadlineKind];

export type Deadline =
  | AppealDeadline
  | DraftResponseDeadline
  | AssessmentDeadline
  | AnnualReviewDeadline
  | DiscriminationDeadline
  | OmbudsmanDeadline;

/** Why there is no answer. Tell it from an answer with `'fault' in result`. */
export type DeadlineFault = CertificateBeforeLetter | OutsideCoverage;

/**
 * The dates a question leads to, or the fault that keeps it from an answer. It throws for no date
 * with a year of four digits.
 */
export function calculate(question: DeadlineQuestion): Deadline | DeadlineFault {
  switch (question.kind) {
    case 'appeal':
      return appealDeadline(question);
    case 'draft-response':
      return draftResponseDeadline(question);
    case 'assessment':
      return assessmentDeadline(question);
    case 'annual-review':
      return annualReviewDeadline(question);
    case 'discrimination':
      return discriminationDeadline(question);
    case 'ombudsman':
      return ombudsmanDeadline(question);
  }
}
