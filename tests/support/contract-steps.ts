/** The sentences of section 4 that more than one ladder uses, and what a ladder says. */

import { complained, words } from './contract-text';

/** One ladder's words about one situation. `alongside` may be read from the next step, which the council's arrangements can move. */
export interface Ladder {
  readonly ladder: string;
  readonly rungs: readonly string[];
  readonly next: string;
  readonly urgent?: boolean;
  readonly alongside?: readonly string[] | ((next: string) => readonly string[]);
  readonly notAvailable?: readonly string[];
  readonly clocks?: readonly string[];
}

/** Whether the council has this rung. */
export type Has = (route: string) => boolean;

/** *informals*. */
export const INFORMALS = words('informal-resolution formal-resolution');

const TALKS = words('meeting informal-resolution formal-resolution');

/** "Where no next is given: the rung after the one tried." */
export function rungAfter(rungs: readonly string[], tried: string | undefined): string {
  const after = rungs[rungs.indexOf(tried ?? '') + 1];
  if (after === undefined) throw new Error(`No rung stands after "${tried ?? 'no answer'}".`);
  return after;
}

/** "the talk after the one tried": of the talks that the council has. */
export function talkAfter(tried: string | undefined, has: Has): string[] {
  return TALKS.slice(TALKS.indexOf(tried ?? '') + 1)
    .filter(has)
    .slice(0, 1);
}

/** "*informals* until a complaint is made". */
export function informalsUntilComplaint(tried: string | undefined): readonly string[] {
  return complained(tried) ? [] : INFORMALS;
}

/** "nothing → meeting; meeting, complaint-open → the complaint; then its ombudsman." Other steps count as a meeting. */
export function complaintSteps(tried: string | undefined, complaint: string, last: string) {
  const over = tried === 'complaint-unanswered' || tried === 'complaint-finished';
  return {
    rungs: ['meeting', complaint, last],
    next: tried === 'nothing' ? 'meeting' : over ? last : complaint,
  };
}

/** The same with both informal rungs in between. */
export function longSteps(tried: string | undefined, complaint: string, last: string) {
  const nexts: Record<string, string> = {
    nothing: 'meeting',
    meeting: 'informal-resolution',
    'informal-resolution': 'formal-resolution',
    'formal-resolution': complaint,
    'complaint-open': complaint,
  };
  return { rungs: [...TALKS, complaint, last], next: nexts[tried ?? ''] ?? last };
}

export function serviceSteps(health: boolean, tried: string | undefined) {
  return longSteps(tried, ...serviceComplaint(health));
}

export function serviceComplaint(health: boolean): readonly [complaint: string, ombudsman: string] {
  return health ? ['nhs-complaint', 'health-ombudsman'] : ['social-care-complaint', 'ombudsman'];
}

export function serviceClocks(health: boolean): readonly string[] {
  return health ? ['nhs-complaint'] : words('social-care-complaint ombudsman');
}
