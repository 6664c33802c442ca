import type { ClockId } from '@/lib/domain/clock';
import type { MeetingParty } from '@/lib/domain/meeting-party';
import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import type { SourceId } from '@/lib/domain/source';
import type { AlongsideReason, BecauseReason, NotAvailableReason } from './reason';

/** A step worth taking at the same time, and why. */
export type Alongside = { readonly route: RouteId; readonly why: AlongsideReason };

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

/** The order of doors for one family of situations, and everything that is said about it. */
export type Ladder<S extends Situation> = {
  readonly id: string;
  /** With whom a meeting is held. */
  readonly meeting: (situation: S) => MeetingParty;
  /** The doors in the order in which they are tried. */
  readonly rungs: (situation: S) => readonly RouteId[];
  /** Most urgent first. What is next, not available or already tried is taken out by `recommend`. */
  readonly alongside: (situation: S) => readonly Alongside[];
  readonly notAvailable: (situation: S) => readonly NotAvailable[];
  readonly clocks: (situation: S) => readonly ClockId[];
  readonly rules: readonly Rule<S>[];
};

type Tried = Extract<Situation, { readonly tried: unknown }>['tried'];

/** Reads as a sentence in the tables: "after a meeting or an open complaint". */
export function after<S extends { readonly tried: Tried }>(
  ...values: readonly S['tried'][]
): (situation: S) => boolean {
  return (situation) => values.includes(situation.tried);
}

export const always = (): boolean => true;

const COMPLAINTS: readonly Tried[] = [
  'complaint-open',
  'complaint-unanswered',
  'complaint-finished',
];

/** Whether a formal complaint has been made, answered or not. */
export function complained(situation: { readonly tried: Tried }): boolean {
  return COMPLAINTS.includes(situation.tried);
}
