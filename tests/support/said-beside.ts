/**
 * What a page asks of a recommendation besides what the contract says, said a second time from the
 * answers alone, for every situation: plain strings, nothing of `lib/rules`.
 */
type Given = {
  readonly about: string;
  readonly topic?: string | undefined;
  readonly stage?: string | undefined;
  readonly part?: string | undefined;
  readonly setting?: string | undefined;
  readonly letter?: string | undefined;
  readonly tried?: string | undefined;
};

type Steps = { readonly next: string; readonly clocks: readonly string[] };

/** The parts of a plan that the Tribunal looks at only with education. */
const WITH_EDUCATION = ['health', 'social-care', 'outcomes', 'personal-budget'];

/** What keeps the appeal open, where its clock runs: the step, and how the family stands to it. */
function keepsOpen({ stage, part, letter }: Given, { next, clocks }: Steps) {
  if (!clocks.includes('appeal')) return undefined;
  if (WITH_EDUCATION.includes(part ?? ''))
    return { route: 'mediation', how: 'call-with-education' };
  const held = part === 'placement' || stage === 'mediation-agreement-late';
  if (!held && next !== 'tribunal-appeal') return { route: 'mediation', how: 'call' };
  return {
    route: 'tribunal-appeal',
    how: letter === 'over-2-months' ? 'late-appeal' : 'appeal',
  };
}

function certificate({ stage, part, tried }: Given): string {
  if (part === 'placement') return 'not-needed';
  if (tried === 'mediation-asked') return 'asked-for';
  return tried === 'certificate' || stage === 'mediation-agreement-late' ? 'held' : 'needed';
}

function standings({ about, part }: Given) {
  const appeal =
    part === 'placement'
      ? 'no-certificate'
      : about === 'plan-content' && !part?.startsWith('needs-')
        ? 'certificate-not-sure'
        : undefined;
  return {
    ...(appeal && { appeal }),
    ...(about !== 'discrimination' && { discrimination: 'may-not-apply' }),
  };
}

/** All of it, to be held against the same fields of a recommendation. */
export function saidBeside(given: Given, steps: Steps) {
  return {
    certificate: certificate(given),
    keepsOpen: keepsOpen(given, steps),
    standings: standings(given),
    otherRoutes: given.topic !== undefined,
  };
}

const SAID_FIRST = [
  'maybe-in-time',
  'placement-maybe-in-time',
  'tell-the-tribunal',
  'exclusion-limit',
  'upper-tribunal-limit',
];

/** The reasons that are said before all else, of those that are given. */
export function saidFirst(because: readonly string[]): string[] {
  return because.filter((reason) => SAID_FIRST.includes(reason));
}

/** What `tried` says once this step was taken. */
function tickOf(next: string, topic: string | undefined, tried: string | undefined): string {
  if (topic === 'transport')
    return tried === 'nothing' ? 'transport-stage-one' : 'transport-stage-two';
  if (next.endsWith('-complaint')) return 'complaint-finished';
  if (next === 'mediation') return 'certificate';
  return next === 'respond-to-draft' ? 'replied' : next;
}

/** Where "it did not work" leads: the step ticked where it can be, else what comes of it. */
export function afterwards(given: Given, next: string, offered: readonly string[]) {
  const { topic, tried } = given;
  // Who wrote and then met has no answer that says both: what stands on the page is the way on.
  if (next === 'meeting' && (tried === 'replied' || tried === 'written-request')) return undefined;
  const tick = tickOf(next, topic, tried);
  if (offered.includes(tick) && tick !== tried) return { ...given, tried: tick };
  switch (next) {
    case 'tribunal-appeal':
    case 'discrimination-claim':
      return { about: 'something-else', topic: 'tribunal-decision' };
    case 'respond-to-draft':
      return { about: 'plan-content', stage: 'final-plan' };
    case 'early-review':
      return { about: 'council-decision', stage: 'review-no-change' };
    case 'request-assessment':
      return { about: 'council-decision' };
    case 'informal-resolution':
    case 'formal-resolution':
      return { about: given.about };
    default:
      return undefined;
  }
}

/** With whom a meeting is, where the contract leaves it open: whoever made the decision or gives the help. */
export function partyOf({ about, setting }: Given): string {
  switch (about) {
    case 'setting-support':
      return setting === 'not-in-a-setting' ? 'sen-team' : 'setting';
    case 'discrimination':
      return 'setting';
    case 'health-provision':
      return 'nhs-service';
    case 'social-care-provision':
      return 'social-worker';
    default:
      return 'sen-team';
  }
}
