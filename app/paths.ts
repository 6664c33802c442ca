import type { Hrefs } from '@/components/hrefs';
import type { SchoolStage } from '@/lib/deadlines/appeal-holder';
import { toSegments } from '@/lib/flow/path';
import { before } from '@/lib/flow/walk';
import { letterFilePath, letterPath } from '@/lib/words/letter-address';

/** The only place that spells an address; what dates and answers add to one is in `dates-address.ts`. */

const join = (base: string, segments: readonly string[]): string => [base, ...segments].join('/');

export const paths = {
  start: '/',
  allRoutes: '/routes',
  help: '/help',
  sources: '/sources',
  next: '/check/next',
  deadlines: '/deadlines',
  everyDate: '/deadlines/all',
  check: (answers) => join('/check', toSegments(answers)),
  change: (answers, key) =>
    `${join('/check', toSegments(before(answers, key)))}#${answers[key] ?? ''}`,
  route: (route) => `/routes/${route}`,
  topic: (id: string) => `/routes/other-routes#${id}`,
  contact: (id) => `/help#${id}`,
  source: (id) => `/sources#source-${id}`,
  about: (page: string) => `/about/${page}`,
  guides: '/guides',
  young: '/guides/young-people',
  rights: '/guides/your-rights-at-16-to-25',
  guide: (id: string) => `/guides/${id}`,
  easyRead: '/easy-read',
  easyReadPage: (id: string) => `/easy-read/${id}`,
  letters: '/letters',
  letter: letterPath,
  letterFile: letterFilePath,
  glossary: '/glossary',
  term: (id: string) => `/glossary#${id}`,
  search: '/search',
  changes: '/changes',
  decisions: '/decisions',
  decisionTopic: (topic: string) => `/decisions/topics/${topic}`,
  decisionMap: '/decisions/map',
  decisionText: '/decisions/table.txt',
  decisionCsv: '/decisions/table.csv',
  decisionJson: '/decisions/table.json',
  records: '/decisions/history',
  record: (record: string) => `/decisions/history/${record}`,
  recordFile: (record: string) => `/decisions/history/${record}/record.json`,
  feed: '/changes.atom',
  rule: (rule: string) => `/decisions/${rule}`,
  professionals: '/for-professionals',
  outcomes: '/for-professionals/outcomes',
  outcomesOf: (topic: string) => `/for-professionals/outcomes/${topic}`,
  webTeam: '/for-professionals/web-team',
  unconfirmed: '/for-professionals/unconfirmed',
  changed: '/for-professionals/changed',
  holder: '/whose-right',
  holderOf: (stage: SchoolStage) => `/whose-right/${stage}`,
  recommendation: '/api/recommendation',
  vocabulary: '/api/vocabulary',
  dates: '/api/deadlines',
  openapi: '/api/openapi.json',
  openSearch: '/opensearch.xml',
} as const satisfies Hrefs & Record<string, unknown>;

/** The guide for who is late. */
export const LATE_GUIDE = 'if-you-are-late';

/** Where a query whose answers do not fit is explained; the query goes with it. */
export const unfit = (query: URLSearchParams): string => `/unfit?${query}`;
