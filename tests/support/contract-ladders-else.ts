/** Section 4 of the contract: conduct, settings, health and care, discrimination and *elsewhere*. */

import { duty } from './contract-ladders-duty';
import {
  complaintSteps,
  informalsUntilComplaint,
  type Ladder,
  longSteps,
  serviceClocks,
  serviceComplaint,
  serviceSteps,
} from './contract-steps';
import { type Answered, SCHOOLS, words } from './contract-text';

export function councilConduct({ tried }: Answered): Ladder {
  return {
    ladder: 'council-conduct',
    ...complaintSteps(tried, 'corporate-complaint', 'ombudsman'),
    alongside: informalsUntilComplaint(tried),
    clocks: ['ombudsman'],
  };
}

export function settingSupport({ setting, tried }: Answered): Ladder {
  if (setting === 'not-in-a-setting')
    return {
      ladder: 'setting-support',
      ...complaintSteps(tried, 'corporate-complaint', 'ombudsman'),
      alongside: ['request-assessment'],
      notAvailable: ['tribunal-appeal'],
      clocks: ['ombudsman'],
    };
  return {
    ladder: 'setting-support',
    ...longSteps(tried, 'setting-complaint', regulatorOf(setting)),
    alongside: ['request-assessment'],
    notAvailable: words('tribunal-appeal ombudsman'),
    clocks: ['discrimination'],
  };
}

export function settingConduct({ setting, tried }: Answered): Ladder {
  return {
    ladder: 'setting-conduct',
    ...complaintSteps(tried, 'setting-complaint', regulatorOf(setting)),
    alongside: informalsUntilComplaint(tried),
    notAvailable: ['ombudsman'],
    clocks: ['discrimination'],
  };
}

export function healthOrCare({ about, stage, tried }: Answered): Ladder {
  const health = about === 'health-provision';
  const [complaint, ombudsman] = serviceComplaint(health);
  const outside = {
    rungs: [complaint, ombudsman],
    next: tried === 'nothing' || tried === 'complaint-open' ? complaint : ombudsman,
  };
  return {
    ladder: health ? 'health' : 'social-care',
    ...(stage === 'during-ehc-process' ? serviceSteps(health, tried) : outside),
    notAvailable: ['tribunal-appeal'],
    clocks: serviceClocks(health),
  };
}

export function discrimination({ setting, when, tried }: Answered): Ladder {
  const school = SCHOOLS.includes(setting ?? '');
  const other = setting === 'other-service';
  const claim = school ? 'discrimination-claim' : 'legal-advice';
  const complaint = other ? 'corporate-complaint' : 'setting-complaint';
  const same = {
    ladder: 'discrimination',
    ...complaintSteps(tried, complaint, claim),
    notAvailable: [...(other ? [] : ['ombudsman']), ...(school ? [] : ['discrimination-claim'])],
    clocks: ['discrimination'],
  };
  if (when === 'under-4-months') return { ...same, alongside: [claim] };
  const talk = tried === 'nothing' ? ['meeting'] : tried === 'meeting' ? [complaint] : [];
  const advice = school ? ['legal-advice'] : [];
  return {
    ...same,
    urgent: true,
    next: claim,
    alongside: when === 'over-6-months' ? advice : talk,
  };
}

export function elsewhere({ topic, tried }: Answered): Ladder {
  const other = { ladder: 'elsewhere', rungs: [], next: 'other-routes' };
  switch (topic) {
    case 'moved-area':
      return duty({ tried });
    case 'no-letter':
      return duty({ tried, notAvailable: words('tribunal-appeal mediation') });
    case 'mediation-problem':
      return {
        ...other,
        next: 'mediation',
        urgent: true,
        alongside: words('tribunal-appeal legal-advice'),
        clocks: words('appeal mediation-adviser'),
      };
    case 'tribunal-decision':
      return { ...other, next: 'legal-advice', urgent: true };
    case 'excluded':
      return {
        ...other,
        urgent: true,
        alongside: words('legal-advice written-request'),
        clocks: ['discrimination'],
      };
    case 'attendance-fine':
      return { ...other, next: 'legal-advice', urgent: true, alongside: ['written-request'] };
    case 'want-assessment':
      return {
        ...other,
        next: 'request-assessment',
        alongside: ['meeting'],
        clocks: ['assessment'],
      };
    case 'transport':
      return {
        ...other,
        rungs: words('other-routes ombudsman'),
        next: tried === 'transport-stage-two' ? 'ombudsman' : 'other-routes',
        clocks: ['ombudsman'],
      };
    case 'custody-or-hospital':
      return { ...other, alongside: ['legal-advice'] };
    default:
      return other;
  }
}

function regulatorOf(setting: string | undefined): string {
  return setting === 'early-years' ? 'ofsted' : 'department-for-education';
}
