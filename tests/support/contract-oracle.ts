/**
 * The contract, said a second time and in another way.
 *
 * These are the answers (section 1) and the ladders (section 4) of the situation document, written from its words
 * alone and never from `lib/rules`. The tests compare the two for every situation, so a slip in one of them shows.
 * It is plain on purpose: strings, lists and one function for each ladder, no type of the project.
 */

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

/** What the contract says about one situation. Every list is in the order of the contract's words. */
export interface Expected {
  readonly ladder: string;
  readonly next: string;
  readonly urgent: boolean;
  readonly alongside: readonly string[];
  readonly then: readonly string[];
  readonly notAvailable: readonly string[];
  readonly clocks: readonly string[];
  /** The contract names the four parties and not where each belongs: the one who decides or gives the help. A plan's words are the council's. */
  readonly meeting: string;
}

export const KEYS = [
  'who',
  'about',
  'topic',
  'stage',
  'part',
  'setting',
  'when',
  'letter',
  'tried',
] as const;

export const VOICES = words('parent parent-of-young-person young-person professional');

/** The 19 routes of section 2. */
export const ROUTES = words(`
  meeting informal-resolution mediation corporate-complaint setting-complaint ombudsman
  formal-resolution tribunal-appeal respond-to-draft early-review request-assessment department-for-education ofsted
  nhs-complaint health-ombudsman social-care-complaint discrimination-claim legal-advice other-routes`);

/** The clocks of section 3. */
export const CLOCKS = words(`
  appeal mediation-adviser draft-response assessment reassessment annual-review review-due phase-transfer
  tribunal-order mediation-agreement discrimination ombudsman nhs-complaint social-care-complaint`);

const COMPLAINTS = words('complaint-open complaint-unanswered complaint-finished');
const INFORMALS = words('informal-resolution formal-resolution');
const SCHOOLS = words('maintained-school academy independent-school non-maintained-special-school');
const SETTINGS = ['early-years', ...SCHOOLS, 'college', 'training-provider'];
const LETTERS = words('under-5-weeks 5-weeks-to-2-months over-2-months letter-not-sure');

// Section 4, "tried": which values each ladder offers.
const FIRST_THREE = words('nothing meeting informal-resolution formal-resolution');
const TRIED_DECISION = [
  ...FIRST_THREE,
  ...words('mediation-asked certificate complaint-open complaint-finished'),
];
const TRIED_PLACEMENT = [...FIRST_THREE, ...words('certificate complaint-open complaint-finished')];
const TRIED_EVERY_STEP = [...FIRST_THREE, ...COMPLAINTS];
const TRIED_BUDGET = [...words('nothing meeting informal-resolution'), ...COMPLAINTS];
const TRIED_BEFORE = words('nothing meeting informal-resolution');
const TRIED_COMPLAINT = [...words('nothing meeting'), ...COMPLAINTS];
const TRIED_COMPLAINT_ONLY = ['nothing', ...COMPLAINTS];

/** Every situation of section 1, voice left out, by plain loops in the order of the contract: 721 of them. */
export function everySituation(): Answered[] {
  const all: Answered[] = [];
  const withTried = (base: Answered, tried: readonly string[]) => {
    for (const value of tried) all.push({ ...base, tried: value });
  };
  const withLetter = (base: Answered, tried: readonly string[]) => {
    for (const letter of LETTERS) withTried({ ...base, letter }, tried);
  };

  let about = 'council-decision';
  for (const stage of words(
    'refused-assessment refused-plan review-no-change plan-ceasing refused-reassessment',
  ))
    withLetter({ about, stage }, TRIED_DECISION);
  for (const stage of words('assessment-under-way review-under-way plan-may-cease'))
    withTried({ about, stage }, TRIED_BEFORE);
  withTried({ about, stage: 'appeal-lodged' }, FIRST_THREE);

  about = 'plan-content';
  for (const part of words(`needs-or-provision placement needs-provision-and-placement
      education-with-health-or-care sections-not-sure health social-care outcomes personal-budget other-sections`)) {
    const final = { about, stage: 'final-plan', part };
    if (part === 'placement') withLetter(final, TRIED_PLACEMENT);
    else if (part === 'health' || part === 'social-care') withTried(final, TRIED_EVERY_STEP);
    else if (part === 'outcomes' || part === 'other-sections') withTried(final, FIRST_THREE);
    else if (part === 'personal-budget') withTried(final, TRIED_BUDGET);
    else withLetter(final, TRIED_DECISION);
  }
  for (const stage of words('draft-plan amendment-notice older-plan'))
    withTried({ about, stage }, FIRST_THREE);
  for (const stage of words('moving-to-school moving-to-secondary moving-to-post-16'))
    withTried({ about, stage }, TRIED_BEFORE);
  withTried({ about, stage: 'appeal-lodged' }, FIRST_THREE);

  for (const part of words('section-f section-g section-h sections-f-and-g'))
    withTried({ about: 'plan-not-delivered', part }, TRIED_COMPLAINT);

  for (const setting of [...SETTINGS, 'not-in-a-setting'])
    withTried({ about: 'setting-support', setting }, TRIED_EVERY_STEP);
  for (const setting of SETTINGS) withTried({ about: 'setting-conduct', setting }, TRIED_COMPLAINT);
  withTried({ about: 'council-conduct' }, TRIED_COMPLAINT);

  for (const stage of words(`assessment-decision-late plan-late review-late amended-plan-late phase-transfer-late
      reassessment-late mediation-agreement-late tribunal-order-late`))
    withTried({ about: 'delay', stage }, TRIED_COMPLAINT);

  for (about of words('health-provision social-care-provision')) {
    withTried({ about, stage: 'during-ehc-process' }, TRIED_EVERY_STEP);
    withTried({ about, stage: 'outside-ehc-process' }, TRIED_COMPLAINT_ONLY);
  }

  for (const setting of SETTINGS)
    for (const when of words('under-4-months 4-to-6-months over-6-months when-not-sure'))
      withTried({ about: 'discrimination', setting, when }, TRIED_COMPLAINT);

  about = 'something-else';
  for (const topic of words(`out-of-school excluded moved-area transport admission no-letter tribunal-decision
      records not-listed`)) {
    if (words('out-of-school moved-area no-letter').includes(topic))
      withTried({ about, topic }, TRIED_COMPLAINT);
    else all.push({ about, topic });
  }
  return all;
}

/** What section 4 says about one situation. */
export function contractSays(answered: Answered): Expected {
  switch (answered.about) {
    case 'council-decision':
      return councilDecision(answered);
    case 'plan-content':
      return planContent(answered);
    case 'plan-not-delivered':
      return notDelivered(answered);
    case 'setting-support':
      return settingSupport(answered);
    case 'setting-conduct':
      return settingConduct(answered);
    case 'council-conduct':
      return councilConduct(answered);
    case 'delay':
      return delay(answered);
    case 'health-provision':
    case 'social-care-provision':
      return healthOrCare(answered);
    case 'discrimination':
      return discrimination(answered);
    default:
      return elsewhere(answered);
  }
}

function councilDecision(answered: Answered): Expected {
  const { stage } = answered;
  if (stage === 'appeal-lodged') return appealed(answered);
  if (stage === 'assessment-under-way') return beforeDecision(answered, ['assessment']);
  if (stage === 'review-under-way') return beforeDecision(answered, ['annual-review']);
  if (stage === 'plan-may-cease') return beforeDecision(answered, []);
  return decision(answered);
}

function planContent(answered: Answered): Expected {
  const { stage, part } = answered;
  if (stage === 'appeal-lodged') return appealed(answered);
  if (stage === 'draft-plan' || stage === 'amendment-notice') return draft(answered);
  if (stage === 'older-plan') return olderPlan(answered);
  if (stage !== 'final-plan') return moving(answered);
  if (part === 'placement') return placement(answered);
  if (part === 'health' || part === 'social-care') return healthOrCarePart(answered);
  if (part === 'outcomes' || part === 'other-sections') return otherPart(answered);
  if (part === 'personal-budget') return personalBudget(answered);
  return decision(answered);
}

function decision({ stage, part, letter, tried }: Answered): Expected {
  const certificate = tried === 'certificate';
  const same = {
    ladder: 'decision',
    rungs: words('meeting informal-resolution mediation tribunal-appeal'),
    tried,
    notAvailable: words('ombudsman corporate-complaint'),
    clocks: certificate ? ['appeal'] : words('appeal mediation-adviser'),
  };
  if (letter === 'under-5-weeks') {
    const next =
      tried === 'nothing'
        ? 'meeting'
        : tried === 'meeting'
          ? 'informal-resolution'
          : certificate
            ? 'tribunal-appeal'
            : 'mediation';
    const alongside = [
      ...(next === 'meeting' || next === 'informal-resolution' ? ['mediation'] : []),
      ...(tried === 'informal-resolution' ? ['formal-resolution'] : []),
    ];
    return say({ ...same, next, alongside });
  }
  if (letter === 'over-2-months') {
    if (tried === 'mediation-asked')
      return say({ ...same, urgent: true, next: 'mediation', alongside: ['legal-advice'] });
    const assessAgain = words('refused-assessment refused-plan refused-reassessment plan-ceasing');
    return say({
      ...same,
      urgent: true,
      next: 'tribunal-appeal',
      alongside: [
        'legal-advice',
        ...(certificate ? [] : ['mediation']),
        part === undefined && assessAgain.includes(stage ?? '')
          ? 'request-assessment'
          : 'early-review',
      ],
    });
  }
  return say({
    ...same,
    urgent: true,
    next: certificate ? 'tribunal-appeal' : 'mediation',
    alongside: talking(tried),
  });
}

function placement({ letter, tried }: Answered): Expected {
  const mediation = tried === 'certificate' ? [] : ['mediation'];
  const same = {
    ladder: 'placement',
    rungs: words('meeting informal-resolution tribunal-appeal'),
    tried,
    notAvailable: words('ombudsman corporate-complaint'),
    clocks: ['appeal'],
  };
  if (letter === 'under-5-weeks') {
    const next =
      tried === 'nothing'
        ? 'meeting'
        : tried === 'meeting'
          ? 'informal-resolution'
          : 'tribunal-appeal';
    return say({
      ...same,
      next,
      alongside: [...(next === 'tribunal-appeal' ? [] : ['tribunal-appeal']), ...mediation],
    });
  }
  return say({
    ...same,
    urgent: true,
    next: 'tribunal-appeal',
    alongside:
      letter === 'over-2-months'
        ? words('legal-advice early-review')
        : [...talking(tried), ...mediation],
  });
}

function healthOrCarePart({ part, tried }: Answered): Expected {
  return say({
    ladder: part === 'health' ? 'health-part' : 'care-part',
    ...serviceSteps(part === 'health', tried),
    alongside: complained(tried) ? [] : ['mediation'],
    notAvailable: ['tribunal-appeal'],
    clocks: words('appeal mediation-adviser'),
  });
}

function otherPart({ part, tried }: Answered): Expected {
  const rungs = words('meeting informal-resolution formal-resolution early-review');
  return say({
    ladder: 'other-part',
    rungs,
    tried,
    next: stepAfter(rungs, tried),
    alongside: part === 'outcomes' ? ['mediation'] : [],
    notAvailable: ['tribunal-appeal'],
    clocks: part === 'outcomes' ? words('appeal mediation-adviser') : [],
  });
}

function personalBudget({ tried }: Answered): Expected {
  const next: Record<string, string> = {
    nothing: 'meeting',
    meeting: 'informal-resolution',
    'informal-resolution': 'corporate-complaint',
    'complaint-open': 'corporate-complaint',
    'complaint-unanswered': 'ombudsman',
    'complaint-finished': 'ombudsman',
  };
  return say({
    ladder: 'personal-budget',
    rungs: words('meeting informal-resolution corporate-complaint ombudsman'),
    tried,
    next: next[tried ?? ''],
    notAvailable: ['tribunal-appeal'],
    clocks: words('ombudsman appeal'),
  });
}

function draft({ tried }: Answered): Expected {
  const same = {
    ladder: 'draft',
    rungs: words('respond-to-draft informal-resolution formal-resolution tribunal-appeal'),
    tried,
    notAvailable: words('tribunal-appeal mediation'),
    clocks: ['draft-response'],
  };
  if (tried === 'nothing')
    return say({
      ...same,
      next: 'respond-to-draft',
      urgent: true,
      alongside: words('meeting informal-resolution'),
    });
  if (tried === 'meeting')
    return say({ ...same, next: 'informal-resolution', alongside: ['respond-to-draft'] });
  if (tried === 'informal-resolution')
    return say({ ...same, next: 'formal-resolution', alongside: ['respond-to-draft'] });
  return say({ ...same, next: 'respond-to-draft' });
}

function beforeDecision({ tried }: Answered, clocks: readonly string[]): Expected {
  const rungs = words('meeting informal-resolution formal-resolution');
  return say({
    ladder: 'before-decision',
    rungs,
    tried,
    next: stepAfter(rungs, tried),
    notAvailable: words('tribunal-appeal mediation'),
    clocks,
  });
}

function olderPlan({ tried }: Answered): Expected {
  const rungs = words('meeting informal-resolution formal-resolution early-review');
  return say({
    ladder: 'older-plan',
    rungs,
    tried,
    next: stepAfter(rungs, tried),
    alongside:
      tried === 'formal-resolution'
        ? ['request-assessment']
        : words('early-review request-assessment'),
    notAvailable: ['tribunal-appeal'],
    clocks: ['appeal'],
  });
}

function moving({ tried }: Answered): Expected {
  const rungs = words(
    'meeting informal-resolution formal-resolution respond-to-draft tribunal-appeal',
  );
  return say({
    ladder: 'moving',
    rungs,
    tried,
    next: stepAfter(rungs, tried),
    notAvailable: ['tribunal-appeal'],
    clocks: words('phase-transfer appeal'),
  });
}

function appealed({ tried }: Answered): Expected {
  const rungs = words('meeting informal-resolution formal-resolution tribunal-appeal');
  const next = stepAfter(rungs, tried);
  return say({
    ladder: 'appealed',
    rungs,
    tried,
    next,
    alongside: next === 'tribunal-appeal' ? [] : ['tribunal-appeal'],
    notAvailable: ['ombudsman'],
  });
}

function delay({ stage, tried }: Answered): Expected {
  const hurry = stage === 'phase-transfer-late' || stage === 'tribunal-order-late';
  const agreement = stage === 'mediation-agreement-late';
  const complaintNow = hurry && tried === 'nothing';
  const missed: Record<string, string> = {
    'assessment-decision-late': 'assessment',
    'plan-late': 'assessment',
    'review-late': 'review-due annual-review',
    'amended-plan-late': 'annual-review',
    'phase-transfer-late': 'phase-transfer',
    'reassessment-late': 'reassessment',
    'mediation-agreement-late': 'mediation-agreement',
    'tribunal-order-late': 'tribunal-order',
  };
  return say({
    ladder: 'delay',
    ...councilComplaint(tried),
    ...(complaintNow ? { next: 'corporate-complaint' } : {}),
    urgent: hurry,
    alongside: [
      ...(agreement ? ['tribunal-appeal'] : []),
      'legal-advice',
      ...(complaintNow ? ['meeting'] : []),
      ...informalsUntilComplaint(tried),
    ],
    notAvailable: agreement ? [] : ['tribunal-appeal'],
    clocks: ['ombudsman', ...words(missed[stage ?? ''] ?? '')],
  });
}

function councilConduct({ tried }: Answered): Expected {
  return say({
    ladder: 'council-conduct',
    ...councilComplaint(tried),
    alongside: informalsUntilComplaint(tried),
    clocks: ['ombudsman'],
  });
}

function notDelivered({ part, tried }: Answered): Expected {
  if (part === 'section-g' || part === 'section-h') {
    const health = part === 'section-g';
    const [complaint, ombudsman] = serviceComplaint(health);
    return say({
      ladder: 'not-delivered',
      rungs: ['meeting', complaint, ombudsman],
      tried,
      next: complaintLadder(tried, complaint, ombudsman),
      alongside: informalsUntilComplaint(tried),
      notAvailable: ['tribunal-appeal'],
      clocks: [complaint],
      meeting: health ? 'nhs-service' : 'social-worker',
    });
  }
  const both = part === 'sections-f-and-g';
  const steps = councilComplaint(tried);
  return say({
    ladder: 'not-delivered',
    ...steps,
    alongside: [
      'legal-advice',
      ...informalsUntilComplaint(tried),
      ...(both ? [steps.next === 'ombudsman' ? 'health-ombudsman' : 'nhs-complaint'] : []),
    ],
    notAvailable: ['tribunal-appeal'],
    clocks: both ? words('ombudsman nhs-complaint') : ['ombudsman'],
  });
}

function settingSupport({ setting, tried }: Answered): Expected {
  if (setting === 'not-in-a-setting') {
    return say({
      ladder: 'setting-support',
      rungs: words('meeting corporate-complaint ombudsman'),
      tried,
      next: complaintLadder(tried, 'corporate-complaint', 'ombudsman'),
      alongside: ['request-assessment'],
      notAvailable: ['tribunal-appeal'],
      clocks: ['ombudsman'],
    });
  }
  const regulator = regulatorOf(setting);
  const next: Record<string, string> = {
    nothing: 'meeting',
    meeting: 'informal-resolution',
    'informal-resolution': 'formal-resolution',
    'formal-resolution': 'setting-complaint',
    'complaint-open': 'setting-complaint',
    'complaint-unanswered': regulator,
    'complaint-finished': regulator,
  };
  return say({
    ladder: 'setting-support',
    rungs: [...words('meeting informal-resolution formal-resolution setting-complaint'), regulator],
    tried,
    next: next[tried ?? ''],
    alongside: ['request-assessment'],
    notAvailable: words('tribunal-appeal ombudsman'),
    clocks: isSchool(setting) ? ['discrimination'] : [],
    meeting: 'setting',
  });
}

function settingConduct({ setting, tried }: Answered): Expected {
  const regulator = regulatorOf(setting);
  return say({
    ladder: 'setting-conduct',
    rungs: ['meeting', 'setting-complaint', regulator],
    tried,
    next: complaintLadder(tried, 'setting-complaint', regulator),
    alongside: informalsUntilComplaint(tried),
    notAvailable: ['ombudsman'],
    clocks: isSchool(setting) ? ['discrimination'] : [],
    meeting: 'setting',
  });
}

function healthOrCare({ about, stage, tried }: Answered): Expected {
  const health = about === 'health-provision';
  const [complaint, ombudsman] = serviceComplaint(health);
  const outside = {
    rungs: [complaint, ombudsman],
    tried,
    next: tried === 'nothing' || tried === 'complaint-open' ? complaint : ombudsman,
  };
  return say({
    ladder: health ? 'health' : 'social-care',
    ...(stage === 'during-ehc-process' ? serviceSteps(health, tried) : outside),
    notAvailable: ['tribunal-appeal'],
    clocks: [complaint],
    meeting: health ? 'nhs-service' : 'social-worker',
  });
}

function discrimination({ setting, when, tried }: Answered): Expected {
  const claim = isSchool(setting) ? 'discrimination-claim' : 'legal-advice';
  const same = {
    ladder: 'discrimination',
    rungs: ['meeting', 'setting-complaint', claim],
    tried,
    notAvailable: isSchool(setting) ? ['ombudsman'] : words('ombudsman discrimination-claim'),
    clocks: ['discrimination'],
    meeting: 'setting',
  };
  if (when === 'under-4-months') {
    const next = complaintLadder(tried, 'setting-complaint', claim);
    return say({ ...same, next, alongside: next === claim ? [] : [claim] });
  }
  const late = when === 'over-6-months';
  const first =
    tried === 'nothing' ? ['meeting'] : tried === 'meeting' ? ['setting-complaint'] : [];
  return say({
    ...same,
    urgent: true,
    next: claim,
    alongside: late ? (isSchool(setting) ? ['legal-advice'] : []) : first,
  });
}

function elsewhere({ topic, tried }: Answered): Expected {
  const ladder = 'elsewhere';
  if (topic === 'tribunal-decision')
    return say({ ladder, rungs: [], tried, next: 'legal-advice', urgent: true });
  if (topic === 'excluded')
    return say({ ladder, rungs: [], tried, next: 'other-routes', urgent: true });
  if (tried === undefined) return say({ ladder, rungs: [], tried, next: 'other-routes' });
  return say({
    ladder,
    ...councilComplaint(tried),
    alongside: ['legal-advice'],
    notAvailable: topic === 'no-letter' ? words('tribunal-appeal mediation') : [],
    clocks: ['ombudsman'],
  });
}

// Sentences that more than one ladder uses.

/** "nothing → meeting; meeting → informal-resolution" and so on, one rung at a time. */
function stepAfter(rungs: readonly string[], tried: string | undefined): string | undefined {
  return rungs[rungs.indexOf(tried ?? '') + 1];
}

/** "nothing → meeting; meeting, complaint-open → the complaint; then its ombudsman." Steps with no rung of their own count as a meeting. */
function complaintLadder(tried: string | undefined, complaint: string, last: string): string {
  if (tried === 'nothing') return 'meeting';
  return tried === 'complaint-unanswered' || tried === 'complaint-finished' ? last : complaint;
}

function councilComplaint(tried: string | undefined) {
  return {
    rungs: words('meeting corporate-complaint ombudsman'),
    tried,
    next: complaintLadder(tried, 'corporate-complaint', 'ombudsman'),
  };
}

function serviceComplaint(health: boolean): readonly [complaint: string, ombudsman: string] {
  return health ? ['nhs-complaint', 'health-ombudsman'] : ['social-care-complaint', 'ombudsman'];
}

/** Rungs, tried and nexts of *health-part* and *care-part*. */
function serviceSteps(health: boolean, tried: string | undefined) {
  const [complaint, ombudsman] = serviceComplaint(health);
  const next: Record<string, string> = {
    nothing: 'meeting',
    meeting: 'informal-resolution',
    'informal-resolution': 'formal-resolution',
    'formal-resolution': complaint,
    'complaint-open': complaint,
    'complaint-unanswered': ombudsman,
    'complaint-finished': ombudsman,
  };
  return {
    rungs: [...words('meeting informal-resolution formal-resolution'), complaint, ombudsman],
    tried,
    next: next[tried ?? ''],
  };
}

/** "`meeting` after nothing, `informal-resolution` after meeting". */
function talking(tried: string | undefined): string[] {
  return tried === 'nothing' ? ['meeting'] : tried === 'meeting' ? ['informal-resolution'] : [];
}

function informalsUntilComplaint(tried: string | undefined): readonly string[] {
  return complained(tried) ? [] : INFORMALS;
}

function complained(tried: string | undefined): boolean {
  return COMPLAINTS.includes(tried ?? '');
}

export function isSchool(setting: string | undefined): boolean {
  return SCHOOLS.includes(setting ?? '');
}

function regulatorOf(setting: string | undefined): string {
  return setting === 'early-years' ? 'ofsted' : 'department-for-education';
}

interface Ladder {
  readonly ladder: string;
  readonly rungs: readonly string[];
  readonly tried: string | undefined;
  readonly next: string | undefined;
  readonly urgent?: boolean;
  readonly alongside?: readonly string[];
  readonly notAvailable?: readonly string[];
  readonly clocks?: readonly string[];
  readonly meeting?: string;
}

function say({
  ladder,
  rungs,
  tried,
  next,
  urgent = false,
  alongside = [],
  notAvailable = [],
  clocks = [],
  meeting = 'sen-team',
}: Ladder): Expected {
  if (next === undefined)
    throw new Error(`the ladder ${ladder} does not offer "${tried ?? 'no answer'}"`);
  // Section 3: `then` is the rungs after `next` and after what `tried` has reached.
  const reached = Math.max(rungs.indexOf(next), rungs.indexOf(tried ?? ''));
  const then = rungs.slice(reached + 1);
  return { ladder, next, urgent, alongside, then, notAvailable, clocks, meeting };
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
