import type { Answers } from '@/lib/domain/answers';
import type { RouteId } from '@/lib/domain/route';

/** Someone who comes to the site: what she answers, question by question, and where it must take her. */
export type Persona = {
  readonly name: string;
  readonly story: string;
  readonly answers: Answers;
  readonly leadsTo: RouteId;
};

/** One person for each step that can be the next one. All of them are made up. */
export const PERSONAS: readonly Persona[] = [
  {
    name: 'Amina',
    story: 'was told last week that her son will not be assessed',
    answers: {
      who: 'parent',
      about: 'council-decision',
      stage: 'refused-assessment',
      letter: 'under-5-weeks',
      tried: 'nothing',
    },
    leadsTo: 'meeting',
  },
  {
    name: 'Beth',
    story: 'wants another school named, and has met the council once',
    answers: {
      who: 'parent',
      about: 'plan-content',
      stage: 'final-plan',
      part: 'placement',
      letter: 'under-5-weeks',
      tried: 'meeting',
    },
    leadsTo: 'informal-resolution',
  },
  {
    name: 'Callum',
    story: 'is 17, cannot find the date of his letter, and has tried nothing',
    answers: {
      who: 'young-person',
      about: 'council-decision',
      stage: 'plan-ceasing',
      letter: 'letter-not-sure',
      tried: 'nothing',
    },
    leadsTo: 'mediation',
  },
  {
    name: 'Devi',
    story: 'holds a certificate about the help written in the plan',
    answers: {
      who: 'parent',
      about: 'plan-content',
      stage: 'final-plan',
      part: 'needs-provision-and-placement',
      letter: '5-weeks-to-2-months',
      tried: 'certificate',
    },
    leadsTo: 'tribunal-appeal',
  },
  {
    name: 'Ewan',
    story: 'has a daughter of 18 who waits for an assessment that goes wrong',
    answers: {
      who: 'parent-of-young-person',
      about: 'council-decision',
      stage: 'assessment-under-way',
      tried: 'informal-resolution',
    },
    leadsTo: 'formal-resolution',
  },
  {
    name: 'Farah',
    story: 'got a draft plan this week',
    answers: { who: 'parent', about: 'plan-content', stage: 'draft-plan', tried: 'nothing' },
    leadsTo: 'respond-to-draft',
  },
  {
    name: 'Grace',
    story: 'disagrees with the outcomes, and has tried every way to talk',
    answers: {
      who: 'parent',
      about: 'plan-content',
      stage: 'final-plan',
      part: 'outcomes',
      tried: 'formal-resolution',
    },
    leadsTo: 'early-review',
  },
  {
    name: 'Harjit',
    story: 'is a case officer who helps a family whose plan is late',
    answers: {
      who: 'professional',
      about: 'delay',
      stage: 'plan-late',
      tried: 'written-request',
    },
    leadsTo: 'corporate-complaint',
  },
  {
    name: 'Isla',
    story: 'has had a last answer to her complaint that the help in the plan is not given',
    answers: {
      who: 'parent',
      about: 'plan-not-delivered',
      part: 'section-f',
      tried: 'complaint-finished',
    },
    leadsTo: 'ombudsman',
  },
  {
    name: 'Jo',
    story: 'has met an academy twice about support that does not come',
    answers: {
      who: 'parent',
      about: 'setting-support',
      setting: 'academy',
      tried: 'formal-resolution',
    },
    leadsTo: 'setting-complaint',
  },
  {
    name: 'Kofi',
    story: 'complained to a nursery and has heard nothing',
    answers: {
      who: 'parent',
      about: 'setting-support',
      setting: 'early-years',
      tried: 'complaint-unanswered',
    },
    leadsTo: 'ofsted',
  },
  {
    name: 'Lena',
    story: 'has finished the complaint about how a school treated her child',
    answers: {
      who: 'parent',
      about: 'setting-conduct',
      setting: 'maintained-school',
      tried: 'complaint-finished',
    },
    leadsTo: 'department-for-education',
  },
  {
    name: 'Mo',
    story: 'is 19, and the speech therapy in his plan does not happen',
    answers: {
      who: 'young-person',
      about: 'plan-not-delivered',
      part: 'section-g',
      tried: 'meeting',
    },
    leadsTo: 'nhs-complaint',
  },
  {
    name: 'Nia',
    story: 'has had the last answer of the NHS',
    answers: {
      who: 'parent',
      about: 'health-provision',
      stage: 'outside-ehc-process',
      tried: 'complaint-finished',
    },
    leadsTo: 'health-ombudsman',
  },
  {
    name: 'Omar',
    story: 'looks for respite care, and has tried every way to talk',
    answers: {
      who: 'parent',
      about: 'social-care-provision',
      stage: 'during-ehc-process',
      tried: 'formal-resolution',
    },
    leadsTo: 'social-care-complaint',
  },
  {
    name: 'Priya',
    story: 'says a school left her child out five months ago',
    answers: {
      who: 'parent',
      about: 'discrimination',
      setting: 'independent-school',
      when: '4-to-6-months',
      tried: 'nothing',
    },
    leadsTo: 'discrimination-claim',
  },
  {
    name: 'Rhys',
    story: 'is 20, and a college treated him unfairly long ago',
    answers: {
      who: 'young-person',
      about: 'discrimination',
      setting: 'college',
      when: 'over-6-months',
      tried: 'nothing',
    },
    leadsTo: 'legal-advice',
  },
  {
    name: 'Sara',
    story: 'has a child who was excluded for good yesterday',
    answers: { who: 'parent', about: 'something-else', topic: 'excluded' },
    leadsTo: 'other-routes',
  },
  {
    name: 'Zofia',
    story: 'has a son who is too ill for school and has no teaching',
    answers: { who: 'parent', about: 'out-of-education', topic: 'too-ill', tried: 'nothing' },
    leadsTo: 'written-request',
  },
  {
    name: 'Hana',
    story: 'wants an assessment for her daughter, and nobody has said no',
    answers: { who: 'parent', about: 'something-else', topic: 'want-assessment' },
    leadsTo: 'request-assessment',
  },
];
