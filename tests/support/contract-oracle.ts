/**
 * The contract, version 3, said a second time and in another way.
 *
 * These are the answers (section 1), the ladders (section 4) and what a result says (section 3) of the situation
 * document, written from its words alone and never from `lib/rules`. The tests compare the two for every situation, so a
 * slip in one of them shows. It is plain on purpose: strings, lists and one function for each ladder, no type of the
 * project.
 */

import { decide } from './contract-ladders';
import { linesOf, type Said } from './contract-lines';
import { type Answered, type Arrangements, type Decided, SCHOOLS, words } from './contract-text';

export type { Answered, Arrangements } from './contract-text';

/** What the contract says about one situation. */
export type Expected = Decided & Said;

export const KEYS = words('who about topic stage part setting when letter tried');

export const VOICES = words('parent parent-of-young-person young-person professional');

/** The 20 routes of section 2. */
export const ROUTES = words(`
  meeting informal-resolution mediation corporate-complaint setting-complaint ombudsman
  written-request formal-resolution tribunal-appeal respond-to-draft early-review request-assessment
  department-for-education ofsted nhs-complaint health-ombudsman social-care-complaint discrimination-claim
  legal-advice other-routes`);

/** The 17 clocks of section 3. */
export const CLOCKS = words(`
  appeal mediation-adviser draft-response assessment reassessment annual-review review-due phase-transfer
  tribunal-order mediation-agreement recommendation discrimination ombudsman nhs-complaint social-care-complaint
  judicial-review tribunal-dates`);

/** Dudley's arrangements: "the only ones until another council comes". */
export const DUDLEY: Arrangements = { informalResolution: true, complaintStages: 1 };

/** Councils that do not exist: each lacks a rung that Dudley has, or has a stage more. */
export const MADE_UP: readonly Arrangements[] = [
  { informalResolution: false, complaintStages: 1 },
  { informalResolution: true, complaintStages: 2 },
  { informalResolution: true, complaintStages: 0 },
  { informalResolution: false, complaintStages: 0 },
];

export const COUNCILS: readonly Arrangements[] = [DUDLEY, ...MADE_UP];

const DECISION_STAGES = words(
  'refused-assessment refused-plan review-no-change plan-ceasing refused-reassessment',
);
const BEFORE_STAGES = words('assessment-under-way review-under-way plan-may-cease');
const MOVING_STAGES = words('moving-to-school moving-to-secondary moving-to-post-16');
const FINAL_PARTS = words(`needs-or-provision placement needs-provision-and-placement
  education-with-health-or-care sections-not-sure health social-care outcomes personal-budget other-sections`);
const UNDELIVERED_PARTS = words('section-f section-g section-h sections-f-and-g sections-not-sure');
const DELAY_STAGES =
  words(`assessment-decision-late plan-late review-late amended-plan-late phase-transfer-late
  reassessment-late mediation-agreement-late tribunal-order-late recommendation-ignored`);
const OUT_TOPICS = words(
  'sent-home too-ill no-place off-roll attendance-fine excluded out-of-school',
);
const PLACE_TOPICS = words(
  'school-cannot-meet-need named-school-refuses school-wants-to-end-place',
);
const ELSE_TOPICS =
  words(`want-assessment moved-area another-council mediation-problem no-letter tribunal-decision
  transport admission excluded home-education custody-or-hospital complaint-about-helper records not-listed`);
const SETTINGS = ['early-years', ...SCHOOLS, 'college', 'training-provider'];
const WHEN = words('under-4-months 4-to-6-months over-6-months when-not-sure');
const LETTERS = words('under-5-weeks 5-weeks-to-2-months over-2-months letter-not-sure');

/** "The list stands in this order, each where its ladder offers it, under *choose the first that is true*." */
export const TRIED =
  words(`certificate mediation-asked complaint-finished complaint-unanswered complaint-open
  transport-stage-two transport-stage-one replied written-request formal-resolution informal-resolution meeting
  nothing`);

// Section 4: which values each ladder offers, as its words list them; the question shows them in the order of TRIED.
const COMPLAINTS = 'complaint-open complaint-unanswered complaint-finished';
const FIRST_THREE = 'nothing meeting informal-resolution formal-resolution';
const OF_DECISION = `${FIRST_THREE} mediation-asked certificate complaint-open complaint-finished`;
const OF_PLACEMENT = `${FIRST_THREE} certificate complaint-open complaint-finished`;
const OF_EVERY_STEP = `${FIRST_THREE} ${COMPLAINTS}`;
const FIRST_TWO = 'nothing meeting informal-resolution';
const OF_BUDGET = `${FIRST_TWO} ${COMPLAINTS}`;
const OF_DUTY = `nothing meeting written-request ${COMPLAINTS}`;
const OF_COMPLAINT = `nothing meeting ${COMPLAINTS}`;

/** All values of each key, in the order in which they are offered. `about` stands as its four headings group it. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  who: VOICES,
  about: words(`council-decision plan-content plan-not-delivered delay council-conduct
    out-of-education school-place setting-support setting-conduct
    health-provision social-care-provision
    discrimination something-else`),
  topic: [...new Set([...OUT_TOPICS, ...PLACE_TOPICS, ...ELSE_TOPICS])],
  stage: [
    ...DECISION_STAGES,
    ...BEFORE_STAGES,
    ...words('appeal-lodged final-plan draft-plan amendment-notice older-plan'),
    ...MOVING_STAGES,
    ...DELAY_STAGES,
    ...words('during-ehc-process outside-ehc-process'),
  ],
  part: [...new Set([...FINAL_PARTS, ...UNDELIVERED_PARTS])],
  setting: [...SETTINGS, ...words('not-in-a-setting other-service')],
  when: WHEN,
  letter: LETTERS,
  tried: TRIED,
};

/** Every situation of section 1, voice left out, in the order of the questions. */
export function everySituation(arrangements: Arrangements = DUDLEY): Answered[] {
  const leaves = LISTS['about']?.flatMap((about) => leavesUnder(about)) ?? [];
  return leaves.flatMap(({ base, letters, tried }) =>
    (letters ? LETTERS : [undefined]).flatMap((letter): Answered[] => {
      const asked = letter === undefined ? base : { ...base, letter };
      if (tried === undefined) return [asked];
      return triedOffered(base, tried, arrangements).map((value) => ({ ...asked, tried: value }));
    }),
  );
}

/** What the contract says about one situation, under one council's arrangements. */
export function contractSays(answered: Answered, arrangements: Arrangements = DUDLEY): Expected {
  const decided = decide(answered, arrangements);
  return { ...decided, ...linesOf(answered, decided) };
}

/**
 * Whether the question `tried` carries the letter first line: where it "leads only to" results without the clock
 * `appeal`. Takes the answers before `tried`.
 */
export function letterFirstBeforeTried(base: Answered): string {
  const mine = JSON.stringify(Object.values(base));
  const kinds = everySituation()
    .filter(
      ({ tried, ...rest }) => tried !== undefined && JSON.stringify(Object.values(rest)) === mine,
    )
    .map((answered) => contractSays(answered).letterFirst);
  const special = kinds.find((kind) => kind === 'other-sections' || kind === 'no-letter');
  if (kinds.length === 0 || kinds.includes('none')) return 'none';
  return special ?? 'stands';
}

/** The settings, stages and parts that a voice's list leaves out; addresses and the API answer for them all the same. */
export function leftOut(voice: string): readonly string[] {
  return voice === 'young-person' || voice === 'parent-of-young-person'
    ? words('early-years moving-to-school moving-to-secondary')
    : [];
}

export function isSchool(setting: string | undefined): boolean {
  return SCHOOLS.includes(setting ?? '');
}

/** The answers before `letter` and `tried`, whether `letter` is asked and what `tried` offers, if it is asked. */
interface Leaf {
  readonly base: Answered;
  readonly letters?: true;
  readonly tried?: string;
}

function leavesUnder(about: string): Leaf[] {
  switch (about) {
    case 'council-decision':
      return ofCouncilDecision(about);
    case 'plan-content':
      return ofPlanContent(about);
    case 'plan-not-delivered':
      return UNDELIVERED_PARTS.map((part) => ({ base: { about, part }, tried: OF_DUTY }));
    case 'delay':
      return DELAY_STAGES.map((stage) => ({
        base: { about, stage },
        tried: words('phase-transfer-late tribunal-order-late mediation-agreement-late').includes(
          stage,
        )
          ? OF_COMPLAINT
          : OF_DUTY,
      }));
    case 'council-conduct':
      return [{ base: { about }, tried: OF_COMPLAINT }];
    case 'out-of-education':
      return OUT_TOPICS.map((topic) =>
        topic === 'attendance-fine' || topic === 'excluded'
          ? { base: { about, topic } }
          : { base: { about, topic }, tried: OF_DUTY },
      );
    case 'school-place':
      return PLACE_TOPICS.map((topic, at) => ({
        base: { about, topic },
        tried: [`${FIRST_THREE} written-request`, OF_DUTY, FIRST_THREE][at] ?? '',
      }));
    case 'setting-support':
      return [...SETTINGS, 'not-in-a-setting'].map((setting) => ({
        base: { about, setting },
        tried: OF_EVERY_STEP,
      }));
    case 'setting-conduct':
      return SETTINGS.map((setting) => ({ base: { about, setting }, tried: OF_COMPLAINT }));
    case 'health-provision':
    case 'social-care-provision':
      return [
        { base: { about, stage: 'during-ehc-process' }, tried: OF_EVERY_STEP },
        { base: { about, stage: 'outside-ehc-process' }, tried: `nothing ${COMPLAINTS}` },
      ];
    case 'discrimination':
      return [...SETTINGS, 'other-service'].flatMap((setting) =>
        WHEN.map((when) => ({ base: { about, setting, when }, tried: OF_COMPLAINT })),
      );
    default:
      return ELSE_TOPICS.map((topic) => {
        const base = { about, topic };
        if (topic === 'transport')
          return { base, tried: 'nothing transport-stage-one transport-stage-two' };
        return topic === 'moved-area' || topic === 'no-letter'
          ? { base, tried: OF_DUTY }
          : { base };
      });
  }
}

function ofCouncilDecision(about: string): Leaf[] {
  const before = [`${FIRST_TWO} written-request`, FIRST_TWO, `${FIRST_TWO} replied`];
  return [
    ...DECISION_STAGES.map(
      (stage): Leaf => ({ base: { about, stage }, letters: true, tried: OF_DECISION }),
    ),
    ...BEFORE_STAGES.map((stage, at) => ({ base: { about, stage }, tried: before[at] ?? '' })),
    { base: { about, stage: 'appeal-lodged' }, tried: FIRST_THREE },
  ];
}

function ofPlanContent(about: string): Leaf[] {
  const staged = (stages: string, tried: string): Leaf[] =>
    words(stages).map((stage) => ({ base: { about, stage }, tried }));
  return [
    ...FINAL_PARTS.map((part) => ofFinalPlan({ about, stage: 'final-plan', part })),
    ...staged('draft-plan amendment-notice', `${FIRST_THREE} replied`),
    ...staged('older-plan', FIRST_THREE),
    ...staged(MOVING_STAGES.join(' '), `${FIRST_TWO} written-request`),
    ...staged('appeal-lodged', FIRST_THREE),
  ];
}

function ofFinalPlan(base: Answered): Leaf {
  switch (base.part) {
    case 'placement':
      return { base, letters: true, tried: OF_PLACEMENT };
    case 'health':
    case 'social-care':
      return { base, tried: OF_EVERY_STEP };
    case 'outcomes':
    case 'other-sections':
      return { base, tried: FIRST_THREE };
    case 'personal-budget':
      return { base, tried: OF_BUDGET };
    default:
      return { base, letters: true, tried: OF_DECISION };
  }
}

/** "the rung and its `tried` that it does not have are not offered". */
function triedOffered(base: Answered, tried: string, arrangements: Arrangements): string[] {
  const named = words(tried).filter((value) => {
    if (value === 'informal-resolution') return arrangements.informalResolution;
    if (value.startsWith('complaint-') && arrangements.complaintStages === 0)
      return !isOfTheCouncil(base);
    return true;
  });
  return TRIED.filter((value) => named.includes(value));
}

/** Whether the complaint that `tried` means is one to the council under its own procedure. */
function isOfTheCouncil({ about, part, setting, stage }: Answered): boolean {
  const others = words('setting-conduct health-provision social-care-provision');
  if (others.includes(about) || stage === 'recommendation-ignored') return false;
  if (about === 'setting-support') return setting === 'not-in-a-setting';
  if (about === 'discrimination') return setting === 'other-service';
  return !words('health social-care section-g section-h').includes(part ?? '');
}
