import type { Hrefs } from '@/components/hrefs';
import { before } from '@/lib/flow/walk';
import { toSegments } from '@/lib/flow/path';

/** The only place that spells an address. */

const join = (base: string, segments: readonly string[]): string => [base, ...segments].join('/');

export const paths = {
  start: '/',
  allRoutes: '/routes',
  help: '/help',
  sources: '/sources',
  next: '/check/next',
  deadlines: '/deadlines',
  check: (answers) => join('/check', toSegments(answers)),
  change: (answers, key) =>
    `${join('/check', toSegments(before(answers, key)))}#${answers[key] ?? ''}`,
  route: (route) => `/routes/${route}`,
  contact: (id) => `/help#${id}`,
  source: (id) => `/sources#source-${id}`,
  about: (page: string) => `/about/${page}`,
} as const satisfies Hrefs & Record<string, unknown>;

/** The same question with its error summary, outside `/check` so that no answer can be mistaken for it. */
export const chooseAgain = (answers: Parameters<Hrefs['check']>[0]): string =>
  join('/choose', toSegments(answers));

/** Where a query whose answers do not fit is explained; the query goes with it. */
export const unfit = (query: URLSearchParams): string => `/unfit?${query}`;
