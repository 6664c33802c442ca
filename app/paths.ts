import type { Hrefs } from '@/components/hrefs';
import type { SchoolStage } from '@/lib/deadlines/appeal-holder';
import type { DeadlineKind, DeadlineQuestion } from '@/lib/deadlines/calculate';
import { datesIn } from '@/lib/deadlines/question';
import type { Answers } from '@/lib/domain/answers';
import { toSegments } from '@/lib/flow/path';
import { before } from '@/lib/flow/walk';
import { letterFilePath, letterPath } from '@/lib/words/letter-address';

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
  topic: (id: string) => `/routes/other-routes#${id}`,
  contact: (id) => `/help#${id}`,
  source: (id) => `/sources#source-${id}`,
  about: (page: string) => `/about/${page}`,
  guides: '/guides',
  guide: (id: string) => `/guides/${id}`,
  letters: '/letters',
  letter: letterPath,
  letterFile: letterFilePath,
  glossary: '/glossary',
  term: (id: string) => `/glossary#${id}`,
  search: '/search',
  changes: '/changes',
  decisions: '/decisions',
  decisionTable: '/decisions/table.txt',
  professionals: '/for-professionals',
  holder: '/whose-right',
  holderOf: (stage: SchoolStage) => `/whose-right/${stage}`,
  recommendation: '/api/recommendation',
  openapi: '/api/openapi.json',
} as const satisfies Hrefs & Record<string, unknown>;

/** Where a query whose answers do not fit is explained; the query goes with it. */
export const unfit = (query: URLSearchParams): string => `/unfit?${query}`;

/** The page of dates, for one kind and with the answers it was reached from. */
export function deadlinesAddress({
  kind,
  answers,
}: {
  kind: DeadlineKind | undefined;
  answers: Answers | undefined;
}): string {
  const query = new URLSearchParams({
    ...(kind !== undefined && { kind }),
    ...(answers !== undefined && { answers: toSegments(answers).join('/') }),
  });
  return query.size === 0 ? paths.deadlines : `${paths.deadlines}?${query}`;
}

/** The calendar file of the dates that a question leads to. */
export function calendarAddress(question: DeadlineQuestion, answers: Answers | undefined): string {
  const query = new URLSearchParams({ kind: question.kind });
  for (const { name, date } of datesIn(question)) query.set(name, date.toString());
  if (answers !== undefined) query.set('answers', toSegments(answers).join('/'));
  return `${paths.deadlines}/calendar.ics?${query}`;
}
