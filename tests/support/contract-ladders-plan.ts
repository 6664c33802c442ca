/** Section 4 of the contract: decisions and plans, from *decision* to *appealed*. */

import {
  type Has,
  INFORMALS,
  type Ladder,
  rungAfter,
  serviceSteps,
  talkAfter,
} from './contract-steps';
import { type Answered, words } from './contract-text';

export function decision({ stage, letter, tried }: Answered): Ladder {
  const certificate = tried === 'certificate';
  const same = {
    ladder: 'decision',
    rungs: words('meeting informal-resolution mediation tribunal-appeal'),
    notAvailable: words('ombudsman corporate-complaint'),
    clocks: certificate ? ['appeal'] : words('appeal mediation-adviser'),
  };
  if (letter === 'over-2-months') {
    if (tried === 'mediation-asked')
      return {
        ...same,
        urgent: true,
        next: 'mediation',
        alongside: words('tribunal-appeal legal-advice'),
      };
    const assessment = words('refused-assessment refused-plan refused-reassessment plan-ceasing');
    const noReview = words('refused-assessment refused-plan plan-ceasing');
    return {
      ...same,
      urgent: true,
      next: 'tribunal-appeal',
      alongside: [
        ...(certificate ? [] : ['mediation']),
        'legal-advice',
        ...(assessment.includes(stage ?? '') ? ['request-assessment'] : []),
        ...(noReview.includes(stage ?? '') ? [] : ['early-review']),
      ],
    };
  }
  if (letter === 'under-5-weeks') {
    const nexts: Record<string, string> = {
      nothing: 'meeting',
      meeting: 'informal-resolution',
      certificate: 'tribunal-appeal',
    };
    return {
      ...same,
      next: nexts[tried ?? ''] ?? 'mediation',
      alongside: (next) => [
        ...(next === 'meeting' || next === 'informal-resolution' ? ['mediation'] : []),
        ...(tried === 'informal-resolution' ? ['formal-resolution'] : []),
        ...(certificate ? ['informal-resolution'] : []),
      ],
    };
  }
  return {
    ...same,
    urgent: true,
    next: certificate ? 'tribunal-appeal' : 'mediation',
    alongside: [
      ...(tried === 'nothing' ? ['meeting'] : []),
      ...(tried === 'meeting' || certificate ? ['informal-resolution'] : []),
      ...(letter === 'letter-not-sure' && !certificate ? ['legal-advice'] : []),
    ],
  };
}

export function placement({ letter, tried }: Answered): Ladder {
  const certificate = tried === 'certificate';
  const mediation = certificate ? [] : ['mediation'];
  const adviser = certificate || letter === 'over-2-months' ? [] : ['mediation-adviser'];
  const same = {
    ladder: 'placement',
    rungs: words('meeting informal-resolution tribunal-appeal'),
    notAvailable: words('ombudsman corporate-complaint'),
    clocks: ['appeal', ...adviser],
  };
  if (letter === 'under-5-weeks') {
    const nexts: Record<string, string> = { nothing: 'meeting', meeting: 'informal-resolution' };
    return {
      ...same,
      next: nexts[tried ?? ''] ?? 'tribunal-appeal',
      alongside: ['tribunal-appeal', ...mediation],
    };
  }
  const late = letter === 'over-2-months';
  return {
    ...same,
    urgent: true,
    next: 'tribunal-appeal',
    alongside: late
      ? words('legal-advice early-review')
      : [
          ...(tried === 'nothing' ? ['meeting'] : []),
          ...(tried === 'meeting' ? ['informal-resolution'] : []),
          ...mediation,
          ...(letter === 'letter-not-sure' && !certificate ? ['legal-advice'] : []),
        ],
  };
}

export function healthOrCarePart({ part, tried }: Answered): Ladder {
  const health = part === 'health';
  return {
    ladder: health ? 'health-part' : 'care-part',
    ...serviceSteps(health, tried),
    alongside: ['mediation'],
    notAvailable: ['tribunal-appeal'],
    clocks: [...words('appeal mediation-adviser'), ...(health ? [] : ['ombudsman'])],
  };
}

export function otherPart({ part, tried }: Answered): Ladder {
  const outcomes = part === 'outcomes';
  const rungs = words('meeting informal-resolution formal-resolution early-review');
  return {
    ladder: 'other-part',
    rungs,
    next: rungAfter(rungs, tried),
    alongside: outcomes ? ['mediation'] : [],
    notAvailable: ['tribunal-appeal'],
    clocks: outcomes ? words('appeal mediation-adviser') : [],
  };
}

export function personalBudget({ tried }: Answered): Ladder {
  const nexts: Record<string, string> = {
    nothing: 'meeting',
    meeting: 'informal-resolution',
    'informal-resolution': 'corporate-complaint',
    'complaint-open': 'corporate-complaint',
  };
  return {
    ladder: 'personal-budget',
    rungs: words('meeting informal-resolution corporate-complaint ombudsman'),
    next: nexts[tried ?? ''] ?? 'ombudsman',
    alongside: ['mediation'],
    notAvailable: ['tribunal-appeal'],
    clocks: words('ombudsman appeal mediation-adviser'),
  };
}

export function draft({ stage, tried }: Answered, has: Has): Ladder {
  const replied = tried === 'replied';
  return {
    ladder: 'draft',
    rungs: words('respond-to-draft meeting informal-resolution formal-resolution tribunal-appeal'),
    next: replied ? 'meeting' : 'respond-to-draft',
    urgent: !replied,
    alongside: replied ? INFORMALS : talkAfter(tried, has),
    notAvailable: words('tribunal-appeal mediation'),
    clocks: !replied
      ? ['draft-response']
      : stage === 'draft-plan'
        ? ['assessment']
        : ['annual-review'],
  };
}

export function beforeDecision({ stage, tried }: Answered): Ladder {
  const rungs = words('meeting informal-resolution formal-resolution');
  const assessment = stage === 'assessment-under-way';
  const asked = tried === 'written-request';
  return {
    ladder: 'before-decision',
    rungs,
    next: asked ? 'meeting' : rungAfter(rungs, tried),
    alongside: asked ? INFORMALS : assessment ? ['written-request'] : [],
    notAvailable: words('tribunal-appeal mediation'),
    clocks: [assessment ? 'assessment' : 'annual-review'],
  };
}

export function planMayCease({ tried }: Answered, has: Has): Ladder {
  const replied = tried === 'replied';
  return {
    ladder: 'before-decision',
    rungs: words('respond-to-draft meeting informal-resolution formal-resolution'),
    next: replied ? 'meeting' : 'respond-to-draft',
    urgent: !replied,
    alongside: replied ? INFORMALS : talkAfter(tried, has),
    notAvailable: words('tribunal-appeal mediation'),
  };
}

export function olderPlan({ tried }: Answered): Ladder {
  const rungs = words('meeting informal-resolution formal-resolution early-review');
  return {
    ladder: 'older-plan',
    rungs,
    next: rungAfter(rungs, tried),
    alongside: words('early-review request-assessment'),
    notAvailable: ['tribunal-appeal'],
  };
}

export function moving({ tried }: Answered): Ladder {
  const rungs = words(
    'meeting informal-resolution formal-resolution respond-to-draft tribunal-appeal',
  );
  const asked = tried === 'written-request';
  return {
    ladder: 'moving',
    rungs,
    next: asked ? 'meeting' : rungAfter(rungs, tried),
    alongside: asked ? INFORMALS : ['written-request'],
    notAvailable: ['tribunal-appeal'],
    clocks: ['phase-transfer'],
  };
}

export function appealed({ tried }: Answered): Ladder {
  const rungs = words('meeting informal-resolution formal-resolution tribunal-appeal');
  return {
    ladder: 'appealed',
    rungs,
    next: rungAfter(rungs, tried),
    alongside: ['tribunal-appeal'],
    notAvailable: words('ombudsman corporate-complaint'),
    clocks: ['tribunal-dates'],
  };
}
