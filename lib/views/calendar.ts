import type { Temporal } from 'temporal-polyfill';
import { calendarFile } from '@/lib/deadlines/calendar-file';
import { CLOCKS } from '@/lib/deadlines/clocks';
import type { Answered } from '@/lib/deadlines/question';
import type { Recommendation } from '@/lib/rules/recommendation';
import { source, voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { clockWords } from './clock-words';
import { deadlineView } from './deadline-view';

/**
 * The dates of one answer as a calendar file (RFC 5545): whole days, each with its rule and source.
 *
 * @param now when the file is made
 * @param decision of the result it was reached from, if any; see `deadlineView`
 */
export function calendarFor(
  found: Answered,
  speaker: Speaker,
  now: Temporal.Instant,
  decision?: Recommendation,
): string {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate();
  const view = deadlineView(found.question, found.deadline, speaker, today, decision);
  const said = (text: string) => say(text, speaker, voices());
  return calendarFile({
    stamp: now,
    product: wordsFor(speaker).site.name,
    events: view.rows.map(({ id, clock, label, text, date }) => ({
      kind: view.kind,
      name: id,
      workedOutFrom: view.from.map((one) => one.date),
      date,
      summary: `${label}: ${view.title}`,
      description: [
        text,
        said(clockWords(clock, decision?.standings[clock]).by),
        said(clockWords(clock, decision?.standings[clock]).rule),
        ...CLOCKS[clock].sources.map((one) => `${source(one).title}: ${source(one).url}`),
      ].join('\n'),
    })),
  });
}
