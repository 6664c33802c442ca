import type { Temporal } from 'temporal-polyfill';
import type { DeadlineKind } from './calculate';

/** One date to put in a calendar, as an event of a whole day. All words come from outside. */
export interface CalendarEvent {
  readonly kind: DeadlineKind;
  /** Which of the kind's dates it is, such as `safeDay`. */
  readonly name: string;
  /** The first of the dates it was worked out from: the letter, and not the certificate that came after it. */
  readonly start: Temporal.PlainDate;
  /** How often the same event has been worked out anew: 0 from the letter alone, 1 from a certificate. */
  readonly sequence: 0 | 1;
  /** Whether an event that an earlier file may have made no longer stands. */
  readonly cancelled: boolean;
  readonly date: Temporal.PlainDate;
  readonly summary: string;
  /** What to do and with whom, then the rule and its source; may hold line breaks. */
  readonly description: string;
  /** The address of the page that explains it. */
  readonly url: URL;
}

export interface CalendarFile {
  readonly events: readonly CalendarEvent[];
  /** When the file is made. */
  readonly stamp: Temporal.Instant;
  /** The day on which what the dates are worked out with was last held against the law. */
  readonly lastModified: Temporal.PlainDate;
  /** The name of the site, for the product identifier. */
  readonly product: string;
}

/** An alarm rings a week before, two days before, and on the day. */
const DAYS_OF_WARNING = [7, 2, 0] as const;

const ALARM = { timeZone: 'Europe/London', plainTime: '09:00' } as const;

/**
 * A calendar file (RFC 5545). An event is known by its kind, its name and the date it starts from: one that is worked
 * out anew has the same identifier and a higher sequence, so that a calendar puts it in the place of the first.
 */
export function calendarFile({ events, stamp, lastModified, product }: CalendarFile): string {
  const made = [
    `DTSTAMP:${basicTime(stamp)}`,
    `LAST-MODIFIED:${basicTime(lastModified.toZonedDateTime('UTC').toInstant())}`,
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(product)}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, made: readonly string[]): string[] {
  const identity = [event.kind, event.name, basicDate(event.start)];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(identity.join('-'))}@send-next-step`,
    ...made,
    `SEQUENCE:${event.sequence}`,
    ...(event.cancelled ? ['STATUS:CANCELLED'] : []),
    `DTSTART;VALUE=DATE:${basicDate(event.date)}`,
    `DTEND;VALUE=DATE:${basicDate(event.date.add({ days: 1 }))}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    `URL:${event.url.href}`,
    // A deadline does not make anyone busy for the day.
    'TRANSP:TRANSPARENT',
    ...(event.cancelled ? [] : DAYS_OF_WARNING.flatMap((days) => alarmLines(event, days))),
    'END:VEVENT',
  ];
}

/** An alarm, counted from the midnight with which the day begins: hours that the clocks skip are counted too. */
function alarmLines({ date, summary }: CalendarEvent, days: number): string[] {
  const midnight = date.toZonedDateTime(ALARM.timeZone);
  const rings = date.subtract({ days }).toZonedDateTime(ALARM);
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${midnight.until(rings, { largestUnit: 'day' })}`,
    'END:VALARM',
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
