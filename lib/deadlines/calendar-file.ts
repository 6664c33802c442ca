import type { Temporal } from 'temporal-polyfill';
import type { DeadlineKind } from './calculate';

/** One date to put in a calendar, as an event of a whole day. All words come from outside. */
export interface CalendarEvent {
  readonly kind: DeadlineKind;
  /** Which of the kind's dates it is, such as `safeDay`. */
  readonly name: string;
  /** The dates it was worked out from. */
  readonly workedOutFrom: readonly Temporal.PlainDate[];
  readonly date: Temporal.PlainDate;
  readonly summary: string;
  /** The rule and its source; may hold line breaks. */
  readonly description: string;
  /** The address of the page that explains it. */
  readonly url?: URL | undefined;
}

export interface CalendarFile {
  readonly events: readonly CalendarEvent[];
  /** When the file is made. */
  readonly stamp: Temporal.Instant;
  /** The name of the site, for the product identifier. */
  readonly product: string;
}

const DAYS_OF_WARNING = [7, 2] as const;

/**
 * A calendar file (RFC 5545) with an alarm a week and two days before each date. An event made
 * again from the same dates has the same identifier, so a calendar replaces it.
 */
export function calendarFile({ events, stamp, product }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(product)}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, basicTime(stamp))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const identity = [
    event.kind,
    event.name,
    ...event.workedOutFrom.map(basicDate),
    basicDate(event.date),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(identity.join('-'))}@send-next-step`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDate(event.date)}`,
    `DTEND;VALUE=DATE:${basicDate(event.date.add({ days: 1 }))}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.url === undefined ? [] : [`URL:${event.url.href}`]),
    // A deadline does not make anyone busy for the day.
    'TRANSP:TRANSPARENT',
    ...DAYS_OF_WARNING.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(event.summary)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function basicDate(date: Temporal.PlainDate): string {
  return date.toString({ calendarName: 'never' }).replaceAll('-', '');
}

function basicTime(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

const LONGEST_LINE = 75;

/** Breaks a line into pieces of at most 75 octets, never inside a character; a space joins them. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
