/** What is asked of the servers. */

/**
 * @typedef {object} Workload
 * @property {string} name for files
 * @property {string} title
 * @property {readonly string[]} targets
 * @property {number} status what every server must answer
 * @property {readonly import('./servers.mjs').ServerName[]} servers those that can answer it
 */

const ALL = /** @type {const} */ (['ours', 'nginx', 'next']);
const WITH_NODE = /** @type {const} */ (['ours', 'next']);

/** A situation of four answers, as the form of its last question sends it. */
const SITUATION = [
  'who=parent',
  'about=council-decision',
  'stage=refused-assessment',
  'letter=under-5-weeks',
  'tried=nothing',
].join('&');

/** The one page of the first row, and what every start waits for. */
export const PAGE = '/routes/mediation';
export const RESULT = '/check/parent/council-decision/refused-assessment/under-5-weeks/nothing';

/**
 * @param {readonly string[]} wizard the address of every page of the wizard
 * @returns {readonly Workload[]}
 */
export function workloads(wizard) {
  return [
    { name: 'page', title: `one page (${PAGE})`, targets: [PAGE], status: 200, servers: ALL },
    {
      name: 'wizard',
      title: `${wizard.length.toLocaleString('en')} pages of the wizard, by chance`,
      targets: wizard,
      status: 200,
      servers: ALL,
    },
    {
      name: 'form',
      title: "the form's 303 (/check/next)",
      targets: [`/check/next?${SITUATION}`],
      status: 303,
      servers: ALL,
    },
    {
      name: 'search',
      title: 'search (/search?q=mediation)',
      targets: ['/search?q=mediation'],
      status: 200,
      servers: WITH_NODE,
    },
    {
      name: 'dates',
      title: 'dates (/deadlines, an appeal)',
      targets: ['/deadlines?kind=appeal&start-day=2&start-month=11&start-year=2026'],
      status: 200,
      servers: WITH_NODE,
    },
    {
      name: 'api',
      title: 'the API (/api/recommendation)',
      targets: [`/api/recommendation?${SITUATION}`],
      status: 200,
      servers: WITH_NODE,
    },
  ];
}
