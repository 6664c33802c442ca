/** Section 3 of the contract: what a result says besides its decision. */

import { type Answered, complained, type Decided, words } from './contract-text';

/** Where the letter first line stands, or the sentence that takes its place. */
export type LetterFirst = 'above' | 'below' | 'none' | 'other-sections' | 'no-letter';

/** How the steps of a block that holds two stand to each other: both to be done now, or under a condition. */
export type Together =
  | 'both-now'
  | 'with-plan-or-without'
  | 'if-first-call-late'
  | 'if-appeal-time-left'
  | 'claim-by-the-date'
  | 'if-draft-with-you';

/** Whose right it is: `not-theirs` where the line may not stand, `not-said` where the document does not tell. */
export type WhoseRight = 'theirs' | 'by-age' | 'either' | 'not-theirs' | 'not-said';

/** What a result says besides its decision. `undefined` is what the document does not name. */
export interface Said {
  /** The routes in the block, as they are shown from the top. */
  readonly block: readonly string[];
  readonly together: Together | undefined;
  /** "A meeting, informal resolution or a complaint never stops the clock" stands under the block. */
  readonly neverStopsTheClock: boolean;
  readonly letterFirst: LetterFirst;
  /** The Ombudsman will not look at what an appeal could settle. */
  readonly ombudsmanNotForAppeal: boolean;
  /** "Section I follows from Section F". */
  readonly placementLine: boolean;
  readonly saidFirst: 'may-still-be-in-time' | 'tell-the-tribunal' | undefined;
  readonly meeting: 'setting' | 'nhs-service' | 'social-worker' | 'senior' | undefined;
  /** "If you have met since, go on to the next." */
  readonly ifMetSince: boolean;
  readonly safeguarding: boolean;
  /** By voice; a voice that is not here says nothing of it. */
  readonly whoseRight: Readonly<Record<string, WhoseRight>>;
}

/** What section 3 says about one decided situation. */
export function linesOf(answered: Answered, decided: Decided): Said {
  const block = blockOf(answered, decided);
  return {
    block,
    together: block.length > 1 ? togetherOf(answered, decided) : undefined,
    neverStopsTheClock: neverStopsTheClock(decided),
    letterFirst: letterFirstOf(answered, decided),
    ombudsmanNotForAppeal: ombudsmanNotForAppeal(answered),
    placementLine: decided.ladder === 'placement',
    saidFirst: saidFirstOf(answered, decided),
    meeting: meetingOf(answered),
    ifMetSince:
      decided.next === 'meeting' &&
      (answered.tried === 'replied' || answered.tried === 'written-request'),
    safeguarding: words('council-conduct setting-conduct discrimination').includes(answered.about),
    whoseRight: whoseRightOf(answered),
  };
}

function blockOf({ topic, letter }: Answered, decided: Decided): string[] {
  const { ladder, next, alongside, clocks } = decided;
  const first = alongside[0];
  if (first === undefined) return [next];
  if (topic === 'school-wants-to-end-place') return [next, 'request-assessment'];
  const keepsOpen =
    words('mediation tribunal-appeal discrimination-claim').includes(first) ||
    (first === 'legal-advice' && ladder === 'discrimination' && next !== 'discrimination-claim') ||
    (first === 'respond-to-draft' && clocks.includes('draft-response'));
  if (!keepsOpen || (ladder === 'placement' && first === 'mediation')) return [next];
  // "in the same block, above the appeal: the call comes before it is sent"
  if (ladder === 'decision' && letter === 'over-2-months' && first === 'mediation')
    return [first, next];
  return [next, first];
}

function togetherOf({ topic, stage, letter, tried }: Answered, { ladder }: Decided): Together {
  if (topic === 'school-wants-to-end-place') return 'with-plan-or-without';
  if (topic === 'school-cannot-meet-need') return 'if-draft-with-you';
  if (topic === 'mediation-problem') return 'if-first-call-late';
  if (stage === 'mediation-agreement-late') return 'if-appeal-time-left';
  if (ladder === 'discrimination') return 'claim-by-the-date';
  if (letter === 'over-2-months' && tried === 'mediation-asked') return 'if-first-call-late';
  return 'both-now';
}

/** "An informal step is never shown without it where an appeal clock runs." A complaint is named in its words too. */
function neverStopsTheClock({ next, alongside, then, clocks }: Decided): boolean {
  const talks =
    words(`meeting informal-resolution formal-resolution corporate-complaint nhs-complaint
    social-care-complaint`);
  return (
    clocks.includes('appeal') &&
    [next, ...alongside, ...then].some((route) => talks.includes(route))
  );
}

function letterFirstOf({ topic, stage, part }: Answered, decided: Decided): LetterFirst {
  if (decided.clocks.includes('appeal')) return 'none';
  if (topic === 'tribunal-decision' || stage === 'appeal-lodged') return 'none';
  if (part === 'other-sections') return 'other-sections';
  if (topic === 'no-letter') return 'no-letter';
  const below = words('excluded attendance-fine admission').includes(topic ?? '');
  return below || decided.urgent ? 'below' : 'above';
}

function ombudsmanNotForAppeal({ about, tried }: Answered): boolean {
  return (
    words('council-conduct delay out-of-education').includes(about) &&
    tried !== undefined &&
    !complained(tried)
  );
}

function saidFirstOf({ letter }: Answered, { ladder }: Decided): Said['saidFirst'] {
  if (ladder === 'appealed') return 'tell-the-tribunal';
  return ladder === 'decision' && letter === 'over-2-months' ? 'may-still-be-in-time' : undefined;
}

function meetingOf({ about, part }: Answered): Said['meeting'] {
  if (about === 'council-conduct' || about === 'setting-conduct') return 'senior';
  if (about !== 'plan-not-delivered') return undefined;
  if (part === 'section-g') return 'nhs-service';
  return part === 'section-h' ? 'social-worker' : 'setting';
}

function whoseRightOf({ about, topic, part }: Answered): Record<string, WhoseRight> {
  if (topic === 'excluded') return { 'parent-of-young-person': 'by-age', 'young-person': 'by-age' };
  return { 'parent-of-young-person': rightOf(about, topic, part) };
}

function rightOf(about: string, topic: string | undefined, part: string | undefined): WhoseRight {
  switch (about) {
    case 'council-decision':
    case 'plan-content':
    case 'delay':
    case 'school-place':
    case 'discrimination':
      return 'theirs';
    case 'plan-not-delivered':
      return part === 'section-g' || part === 'section-h' ? 'either' : 'theirs';
    case 'council-conduct':
    case 'setting-conduct':
    case 'health-provision':
    case 'social-care-provision':
      return 'either';
    case 'out-of-education':
      return 'not-theirs';
    case 'setting-support':
      return 'not-said';
    default:
      return rightElsewhere(topic ?? '');
  }
}

function rightElsewhere(topic: string): WhoseRight {
  const partThree = words(
    'want-assessment moved-area mediation-problem no-letter tribunal-decision',
  );
  if (partThree.includes(topic)) return 'theirs';
  if (topic === 'transport' || topic === 'complaint-about-helper') return 'either';
  return words('another-council custody-or-hospital').includes(topic) ? 'not-said' : 'not-theirs';
}
