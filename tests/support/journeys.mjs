/** Some journeys from the start page to a result: what is told by each, and the answers, in the order of an address. */
export const JOURNEYS = [
  [
    'an assessment was refused three weeks ago',
    'parent/council-decision/refused-assessment/under-5-weeks/nothing',
  ],
  [
    'the wrong school is named, a meeting was held',
    'parent/plan-content/final-plan/placement/under-5-weeks/meeting',
  ],
  ['the plan is late', 'parent/delay/plan-late/nothing'],
  ['too ill for school', 'parent/out-of-education/too-ill/nothing'],
  ['the help in Section F stopped', 'parent/plan-not-delivered/section-f/nothing'],
  [
    'a young person’s plan is to stop',
    'young-person/council-decision/plan-ceasing/under-5-weeks/nothing',
  ],
  ['treated worse at an academy', 'parent/discrimination/academy/under-4-months/nothing'],
  ['permanently excluded', 'parent/out-of-education/excluded'],
].map(([story = '', answers = '']) => ({ story, answers: answers.split('/') }));

/**
 * The addresses of a journey after the start page, each one answer further; the last is the result.
 *
 * @param {readonly string[]} answers
 */
export function addressesOf(answers) {
  return answers.map((_, at) => `/check/${answers.slice(0, at + 1).join('/')}`);
}
