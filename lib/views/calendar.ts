import { Temporal } from 'temporal-polyfill';
import type { DeadlineQuestion } from '@/lib/deadlines/calculate';
import { type CalendarEvent, calendarFile } from '@/lib/deadlines/calendar-file';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { type Answered, datesIn } from '@/lib/deadlines/question';
import type { ClockId } from '@/lib/domain/clock';
import type { Recommendation } from '@/lib/rules/recommendation';
import { contact, servicesOf, source, voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';
import { steps } from '@/lib/words/steps';
import { wordsFor } from '@/lib/words/words';
import { clockWords } from './clock-words';
import { dated } from './dated-step';
import type { DeadlineRow } from './deadline-days';
import { deadlineView } from './deadline-view';
import type { Decided } from './decided';

/** What a calendar file is made for. */
export type CalendarRequest = {
  readonly found: readonly Answered[];
  readonly speaker: Speaker;
  /** When the file is made. */
  readonly now: Temporal.Instant;
  /** The result that the dates were reached from, if any. */
  readonly from: Decided | undefined;
  /** The address of the page that explains the dates of a question. */
  readonly pageOf: (question: DeadlineQuestion) => URL;
  /** The one day that is wanted; without it, all. */
  readonly day?: Temporal.PlainDate | undefined;
};

/** With whom a thing is done, and the numbers: each says if nobody has confirmed it. */
function withWhom(clock: ClockId, notConfirmed: string): string {
  const channels = steps().dates[clock]?.channels ?? [];
  const ways = channels.flatMap((channel) =>
    'contact' in channel
      ? servicesOf(channel.contact).map((id) => ({ use: channel.use, ...contact(id) }))
      : [],
  );
  return [...new Set(ways.map(({ name }) => name))]
    .map((name) => {
      const same = ways.filter((one) => one.name === name);
      const details = same.flatMap(
        ({ use, phone, email, url }) => ({ phone, email, form: url })[use] ?? [],
      );
      const confirmed = same.every((one) => one.confirmed);
      return `${name}: ${details.join(', ')}${confirmed ? '' : ` (${notConfirmed})`}.`;
    })
    .join(' ');
}

/**
 * The dates of one or more answers as a calendar file (RFC 5545): whole days that are still to come, each with what to
 * do, its rule and its source; and, cancelled, the days of an earlier file that a certificate has put out of use.
 * Those are in the file of one day too: whoever saves one day may have saved an adviser's day before.
 *
 * @returns undefined where no day is to come
 */
export function calendarFor(request: CalendarRequest): string | undefined {
  const { found, now, speaker, day } = request;
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate();
  const events = found
    .flatMap((one) => eventsOf(one, today, request))
    .filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0)
    .filter(({ date, cancelled }) => day === undefined || cancelled || date.equals(day));
  if (events.every(({ cancelled }) => cancelled)) return undefined;
  const { site, deadlines } = wordsFor(speaker);
  return calendarFile({
    stamp: now,
    lastModified: Temporal.PlainDate.from(deadlines.checked),
    product: site.name,
    events,
  });
}

function eventsOf(
  found: Answered,
  today: Temporal.PlainDate,
  { speaker, from, pageOf }: CalendarRequest,
): readonly CalendarEvent[] {
  const { question, deadline } = found;
  const decision = dated(from, found, today)?.now.decision;
  const { kind, rows, cancelled } = deadlineView(question, deadline, speaker, today, decision);
  const [first, certificate] = datesIn(question);
  if (first === undefined) return [];
  const { noLongerNeeded, noLongerNeededText } = wordsFor(speaker).deadlines;
  const event = (row: DeadlineRow) => ({
    kind,
    name: row.id,
    start: first.date,
    date: row.date,
    url: pageOf(question),
  });
  return [
    ...rows.map((row) => ({
      ...event(row),
      sequence: certificate === undefined ? (0 as const) : (1 as const),
      cancelled: false,
      summary: row.event,
      description: descriptionOf(row, speaker, decision),
    })),
    ...cancelled.map((row) => ({
      ...event(row),
      sequence: 1 as const,
      cancelled: true,
      summary: `${noLongerNeeded} ${row.event}`,
      description: noLongerNeededText,
    })),
  ];
}

function descriptionOf(
  { clock, text }: DeadlineRow,
  speaker: Speaker,
  decision: Recommendation | undefined,
): string {
  const { acts, notConfirmed } = wordsFor(speaker).deadlines;
  const act: Partial<Record<ClockId, string>> = acts;
  const { by, rule } = clockWords(clock, decision?.standings[clock]);
  return [
    `${act[clock] ?? ''} ${withWhom(clock, notConfirmed)}`.trim(),
    text,
    say(by, speaker, voices()),
    say(rule, speaker, voices()),
    ...CLOCKS[clock].sources.map((one) => `${source(one).title}: ${source(one).url}`),
  ].join('\n');
}
