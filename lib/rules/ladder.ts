import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import type { SourceId } from '@/lib/domain/source';
import { COMPLAINTS } from '@/lib/domain/step';
import type { AlongsideReason, BecauseReason, NotAvailableReason } from './reason';

/** A step worth taking at the same time, and why. */
export type Alongside = {
  readonly route: RouteId;
  readonly why: AlongsideReason;
  /** What stands in its place where a council does not have it. */
  readonly otherwise?: Alongside;
};

/** A door that looks right and cannot help now, and why. */
export type NotAvailable = { readonly route: RouteId; readonly reason: NotAvailableReason };

/** One line of policy. The first rule of a ladder that applies decides. */
export type Rule<S extends Situation> = {
  readonly id: string;
  readonly applies: (situation: S) => boolean;
  readonly next: RouteId;
  readonly urgent?: true;
  readonly because: readonly BecauseReason[];
  readonly sources: readonly SourceId[];
};

/**
 * How a right of appeal stands where its clock is shown: it needs a certificate or none, a
 * certificate came with the mediation, or it is there only for education together with this part.
 */
export type AppealRight =
  | 'with-certificate'
  | 'without-certificate'
  | 'after-mediation'
  | 'with-education';

/** Whose right a matter is once the person is over compulsory school age: section 3 of the contract. */
export type WhoseRight = 'theirs' | 'by-age' | 'either' | 'not-said';

/** The order of doors for one family of situations, and everything that is said about it. */
export type Ladder<S extends Situation> = {
  readonly id: string;
  /** The doors in the order in which they are tried. */
  readonly rungs: (situation: S) => readonly RouteId[];
  /** Most urgent first. What is next, not available or already tried is taken out by `decide`. */
  readonly alongside: (situation: S, next: RouteId) => readonly Alongside[];
  readonly notAvailable: (situation: S) => readonly NotAvailable[];
  readonly clocks: (situation: S) => readonly ClockId[];
  /** Named wherever the clock of an appeal can run. */
  readonly appeal?: AppealRight;
  /** Whether the line about safety stands on its results. */
  readonly safeguarding?: true;
  readonly whoseRight: (situation: S) => WhoseRight;
  readonly rules: readonly Rule<S>[];
};

type Tried = Extract<Situation, { readonly tried: unknown }>['tried'];
type Letter = Extract<Situation, { readonly letter: unknown }>['letter'];

/** Reads as a sentence in the tables: "after a meeting or an open complaint". */
export function after<S extends { readonly tried: Tried }>(
  ...values: readonly S['tried'][]
): (situation: S) => boolean {
  return (situation) => values.includes(situation.tried);
}

export const always = (): boolean => true;

/** Whether the letter leaves time for a talk before the two months end. */
export const early = ({ letter }: { readonly letter: Letter }): boolean =>
  letter === 'under-5-weeks';

/** Whether the two months look over. */
export const late = ({ letter }: { readonly letter: Letter }): boolean =>
  letter === 'over-2-months';

/** Whether a formal complaint has been made, answered or not. */
export function complained({ tried }: { readonly tried: Tried }): boolean {
  return COMPLAINTS.some((complaint) => complaint === tried);
}

const FORMAL: Alongside = { route: 'formal-resolution', why: 'independent-talk' };

/** Free help to agree, until a complaint is made. */
export function informals(situation: { readonly tried: Tried }): readonly Alongside[] {
  return complained(situation)
    ? []
    : [{ route: 'informal-resolution', why: 'help-to-agree' }, FORMAL];
}

/** A meeting where nothing has been tried. */
export function meetingToo({ tried }: { readonly tried: Tried }): readonly Alongside[] {
  return tried === 'nothing' ? [{ route: 'meeting', why: 'talk-meanwhile' }] : [];
}

/** The talk after the one tried, beside a step that does not wait for it. */
export function nextTalk({ tried }: { readonly tried: Tried }): readonly Alongside[] {
  switch (tried) {
    case 'nothing':
      return [{ route: 'meeting', why: 'talk-meanwhile' }];
    case 'meeting':
      return [{ route: 'informal-resolution', why: 'help-to-agree', otherwise: FORMAL }];
    case 'informal-resolution':
      return [FORMAL];
    default:
      return [];
  }
}
