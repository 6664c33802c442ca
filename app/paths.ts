import type { Temporal } from 'temporal-polyfill';
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

/** The page of dates, for one kind and with the answers it was reached from. */
export function deadlinesAddress({
  kind,
  answers,
}: {
  kind: DeadlineKind | undefined;
  answers: Answers | undefined;
}): string {
  return withQuery(paths.deadlines, kind === undefined ? [] : [['kind', kind]], answers);
}

/** The page of dates, filled in: the names and the form of the dates are those of the API. */
export function datesAddress(question: DeadlineQuestion, answers: Answers | undefined): string {
  return withQuery(paths.deadlines, [['kind', question.kind], ...isoDates(question)], answers);
}

/** The calendar file of the dates that a question leads to: of all, or of one day. */
export function calendarAddress(
  question: DeadlineQuestion,
  answers: Answers | undefined,
  day?: Temporal.PlainDate,
): string {
  const pairs: Pair[] = [['kind', question.kind], ...isoDates(question)];
  if (day !== undefined) pairs.push(['day', day.toString()]);
  return withQuery(`${paths.deadlines}/calendar.ics`, pairs, answers);
}

/** The page of every date: its form, or filled in with what is known. */
export function everyDateAddress(
  questions: readonly DeadlineQuestion[],
  answers: Answers | undefined,
): string {
  return withQuery(paths.everyDate, questions.flatMap(isoDates), answers);
}

/** The calendar file of all that several questions lead to, or of one day of it. */
export function everyCalendarAddress(
  questions: readonly DeadlineQuestion[],
  answers: Answers | undefined,
  day?: Temporal.PlainDate,
): string {
  const pairs = questions.flatMap(isoDates);
  const wanted: Pair[] = day === undefined ? [] : [['day', day.toString()]];
  return withQuery(`${paths.everyDate}/calendar.ics`, [...pairs, ...wanted], answers);
}

type Pair = readonly [string, string];

function isoDates(question: DeadlineQuestion): readonly Pair[] {
  return datesIn(question).map(({ name, date }) => [name, date.toString()]);
}

function withQuery(path: string, pairs: readonly Pair[], answers: Answers | undefined): string {
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
  if (answers !== undefined) query.set('answers', toSegments(answers).join('/'));
  return query.size === 0 ? path : `${path}?${query}`;
}
