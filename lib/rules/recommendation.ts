import type { ClockId } from '@/lib/domain/clock';
import type { MeetingParty } from '@/lib/domain/meeting-party';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import type { AnswersOfAnyone } from './after';
import type { Certificate, KeepsOpen } from './appeal-right';
import type { ClockStanding } from './clock-standing';
import type { Alongside, NotAvailable, WhoseRight } from './ladder';
import type { LetterFirst } from './lines';
import type { BecauseReason, Together } from './reason';

/** The one right next step of a situation, with everything that is said about it. */
export type Recommendation = {
  readonly rule: string;
  readonly ladder: string;
  readonly next: RouteId;
  readonly urgent: boolean;
  /** The steps that stand together, at equal weight: `next`, and what keeps a right open beside it. */
  readonly block: readonly RouteId[];
  /** How the steps of a block with two stand to each other. */
  readonly together: Together | undefined;
  readonly alongside: readonly Alongside[];
  /** The rungs still above. May overlap with `alongside`. */
  readonly then: readonly RouteId[];
  /** The rungs below the next step: tried, or passed over. */
  readonly passed: readonly RouteId[];
  /** The one step that the answers say is behind the family. */
  readonly done: RouteId | undefined;
  /** The answers at which it goes on if the next step did not work; undefined where only advice is left. */
  readonly after: AnswersOfAnyone | undefined;
  readonly notAvailable: readonly NotAvailable[];
  readonly clocks: readonly ClockId[];
  /** What these answers change about a clock, if it runs here or is asked about elsewhere. */
  readonly standings: Readonly<Partial<Record<ClockId, ClockStanding>>>;
  /** What keeps the appeal open, where its clock runs. */
  readonly keepsOpen: KeepsOpen | undefined;
  /** What a mediation certificate would be to an appeal about these answers. */
  readonly certificate: Certificate;
  readonly meeting: MeetingParty;
  readonly because: readonly BecauseReason[];
  /** Those of `because` that are said before all else. */
  readonly saidFirst: readonly BecauseReason[];
  /** Where it stands that a letter comes first, or what is said in its place. */
  readonly letterFirst: LetterFirst;
  /** Whether it is said that the Ombudsman will not look at what an appeal could settle. */
  readonly notForAppeal: boolean;
  /** Whether the line stands that Section I follows from Section F. */
  readonly sectionIFollows: boolean;
  /** Whether a meeting is offered to a family that may have met since it wrote. */
  readonly ifMetSince: boolean;
  /** Whose right the matter is once the person is over compulsory school age. */
  readonly whoseRight: WhoseRight;
  /** Whether the line about safety stands here. */
  readonly safeguarding: boolean;
  /** Whether the page of other routes says more about these answers. */
  readonly otherRoutes: boolean;
  readonly sources: readonly SourceId[];
};
