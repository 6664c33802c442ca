import type { Temporal } from 'temporal-polyfill';
import type { DeadlineKind, DeadlineQuestion } from '@/lib/deadlines/calculate';
import { datesIn } from '@/lib/deadlines/question';
import type { Answers } from '@/lib/domain/answers';
import { toSegments } from '@/lib/flow/path';
import { paths } from './paths';

/** The addresses of pages and calendar files that hold dates, and the answers they were reached from. */

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
