/**
 * What a page asks of a recommendation besides its steps, said a second time from the answers alone,
 * for every situation: plain strings, nothing of `lib/rules`.
 */
type Given = {
  readonly about: string;
  readonly topic?: string | undefined;
  readonly stage?: string | undefined;
  readonly part?: string | undefined;
  readonly letter?: string | undefined;
  readonly tried?: string | undefined;
};

type Steps = {
  readonly next: string;
  readonly clocks: readonly string[];
  readonly alongside: readonly { readonly route: string; readonly why: string }[];
};

/** The parts of a plan that the Tribunal looks at only with education. */
const WITH_EDUCATION = ['health', 'social-care', 'outcomes', 'personal-budget'];

/** What keeps the appeal open, where its clock runs: the step, and how the family stands to it. */
function keepsOpen({ stage, part, letter }: Given, { next, clocks }: Steps) {
  if (!clocks.includes('appeal')) return undefined;
  if (stage === 'older-plan' || stage?.startsWith('moving-'))
    return { route: 'mediation', how: 'call-later' };
  if (WITH_EDUCATION.includes(part ?? ''))
    return { route: 'mediation', how: 'call-with-education' };
  if (part !== 'placement' && next !== 'tribunal-appeal')
    return { route: 'mediation', how: 'call' };
  return {
    route: 'tribunal-appeal',
    how: letter === 'over-2-months' ? 'late-appeal' : 'appeal',
  };
}

function certificate({ part, tried }: Given): string {
  if (part === 'placement') return 'not-needed';
  if (tried === 'mediation-asked') return 'asked-for';
  return tried === 'certificate' ? 'held' : 'needed';
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

/** The next step, and the first one beside it where a right would be lost without it. */
function block({ about, part, letter }: Given, { next, clocks, alongside }: Steps): string[] {
  const [first] = alongside;
  if (first === undefined) return [next];
  const keeps =
    first.why === 'appeal-if-time' ||
    (first.route === 'respond-to-draft' && clocks.includes('draft-response')) ||
    (about === 'discrimination' && letter === undefined && first.why === 'claim-clock-runs') ||
    (first.route === 'tribunal-appeal' && clocks.includes('appeal')) ||
    (first.route === 'mediation' && clocks.includes('appeal') && part !== 'placement');
  return keeps ? [next, first.route] : [next];
}

/** All of it, to be held against the same fields of a recommendation. */
export function saidBeside(given: Given, steps: Steps) {
  return {
    certificate: certificate(given),
    keepsOpen: keepsOpen(given, steps),
    standings: standings(given),
    block: block(given, steps),
    safeguarding: ['setting-conduct', 'council-conduct', 'discrimination'].includes(given.about),
    otherRoutes: given.topic !== undefined,
  };
}

const SAID_FIRST = [
  'maybe-in-time',
  'placement-maybe-in-time',
  'placement-look-at-all',
  'exclusion-limit',
  'upper-tribunal-limit',
];

/** The reasons that are said before all else, of those that are given. */
export function saidFirst(because: readonly string[]): string[] {
  return because.filter((reason) => SAID_FIRST.includes(reason));
}

/** Where "it did not work" leads: the step ticked where it can be, else what comes of it. */
export function afterwards(given: Given, next: string, offered: readonly string[]) {
  const tick = next.endsWith('-complaint')
    ? 'complaint-finished'
    : next === 'mediation'
      ? 'certificate'
      : next;
  if (offered.includes(tick) && tick !== given.tried) return { ...given, tried: tick };
  switch (next) {
    case 'tribunal-appeal':
    case 'discrimination-claim':
      return { about: 'something-else', topic: 'tribunal-decision' };
    case 'respond-to-draft':
      return { about: 'plan-content', stage: 'final-plan' };
    case 'early-review':
      return { about: 'council-decision', stage: 'review-no-change' };
    case 'informal-resolution':
    case 'formal-resolution':
      return { about: given.about };
    default:
      return undefined;
  }
}
