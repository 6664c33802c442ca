import type { Temporal } from 'temporal-polyfill';
import type { Deadline, DeadlineQuestion } from '@/lib/deadlines/calculate';
import { calendarFile } from '@/lib/deadlines/calendar-file';
import { deadlineView } from './deadline-view';
import { source } from './read';
import type { Speaker } from './say';
import { wordsFor } from './words';

/**
 * The dates of one answer as a calendar file (RFC 5545): whole days, each with its rule and source.
 *
 * @param now when the file is made
 */
export function calendarFor(
  found: { readonly question: DeadlineQuestion; readonly deadline: Deadline },
  speaker: Speaker,
  now: Temporal.Instant,
): string {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate();
  const view = deadlineView(found.question, found.deadline, speaker, today, undefined);
  const sources = view.sources.map((id) => `${source(id).title}: ${source(id).url}`);
  return calendarFile({
    stamp: now,
    product: wordsFor(speaker).site.name,
    events: view.rows.map(({ id, label, text, date }) => ({
      kind: view.kind,
      name: id,
      workedOutFrom: view.from.map((one) => one.date),
      date,
      summary: `${label}: ${view.title}`,
      description: [text, view.rule.by, view.rule.text, ...sources].join('\n'),
    })),
  });
}
