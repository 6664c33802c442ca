import { Temporal } from 'temporal-polyfill';
import type { DeadlineQuestion } from '@/lib/deadlines/calculate';
import type { Answered } from '@/lib/deadlines/question';
import type { SourceId } from '@/lib/domain/source';
import type { Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { type Dated, dated } from './dated-step';
import { type DeadlineRung, rungsOf } from './deadline-rungs';
import { type DeadlineView, deadlineView, type Overdue } from './deadline-view';
import type { Decided } from './decided';

/** Everything that the page of every date says. */
export type EveryDateView = {
  readonly from: DeadlineView['from'];
  readonly future: boolean;
  readonly rungs: readonly DeadlineRung[];
  readonly overdue: readonly Overdue[];
  readonly hasCalendar: boolean;
  readonly notes: readonly string[];
  /** Each time limit, for the page that says its rule. */
  readonly parts: readonly { readonly title: string; readonly question: DeadlineQuestion }[];
  readonly sources: readonly SourceId[];
  /** The step that the dates make right, where they were reached from a result. */
  readonly step: Dated | undefined;
};

/**
 * The days of several answers, in the order of the calendar.
 *
 * @param today the day on which it is read, in the time zone of England
 * @param from the result it was reached from, if any
 */
export function everyDateView(
  found: readonly Answered[],
  speaker: Speaker,
  today: Temporal.PlainDate,
  from: Decided | undefined,
): EveryDateView {
  const words = wordsFor(speaker);
  const steps = found.map((one) => dated(from, one, today));
  const views = found.map(({ question, deadline }, at) =>
    deadlineView(question, deadline, speaker, today, steps[at]?.now.decision),
  );
  const rows = views
    .flatMap((view) => view.rows)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.date, other.date));
  return {
    from: views.flatMap((view) => view.from),
    future: views.some(({ future }) => future),
    rungs: rungsOf(rows, today, words),
    overdue: saidOnce(views.flatMap(({ overdue }) => overdue ?? [])),
    hasCalendar: views.some(({ hasCalendar }) => hasCalendar),
    notes: views.flatMap(({ moved, certificate, uncertain }) =>
      [moved, certificate, uncertain].flatMap((note) => note ?? []),
    ),
    parts: found.map(({ question }) => ({
      title: words.deadlines.kinds[question.kind].name,
      question,
    })),
    sources: [...new Set(views.flatMap(({ sources }) => sources))],
    // An appeal's dates can make another step right; no other kind's do.
    step: steps.find((_, at) => found[at]?.question.kind === 'appeal') ?? steps[0],
  };
}

/** Several days that have gone can call for the same. */
function saidOnce(overdue: readonly Overdue[]): readonly Overdue[] {
  const text = ({ texts }: Overdue) => texts.join(' ');
  return overdue.filter(
    (one, at) => overdue.findIndex((other) => text(other) === text(one)) === at,
  );
}
