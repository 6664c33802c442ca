import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from '@/lib/deadlines/calendar-file';
import { addDays, daysBetween } from '@/tests/support/slow-calendar';

const stamp = Temporal.Instant.from('2026-11-23T09:30:00.123Z');
const lastModified = Temporal.PlainDate.from('2026-11-20');

const event: CalendarEvent = {
  kind: 'appeal',
  name: 'safeDay',
  start: Temporal.PlainDate.from('2026-10-01'),
  sequence: 0,
  cancelled: false,
  date: Temporal.PlainDate.from('2026-12-31'),
  summary: 'Safe day to appeal; do not wait, please',
  description:
    'Two months from the letter.\nSource: rule 20, C:\\law; and “rule 12” – naïve café 🙂',
  url: new URL('https://example.org/deadlines?kind=appeal&letterDate=2026-10-01'),
};

const file = (...events: readonly CalendarEvent[]) =>
  calendarFile({ events, stamp, lastModified, product: 'SEND Next Step' });

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));
}

function onlyEventOf(text: string) {
  const [only, ...more] = eventsOf(text);
  if (!only || more.length > 0) throw new Error('one event expected');
  return only;
}

describe('a calendar file', () => {
  it('comes back from a calendar reader as it went in', () => {
    const { component, event: read } = onlyEventOf(file(event));
    expect(read.summary).toBe(event.summary);
    expect(read.description).toBe(event.description);
    expect(component.getFirstPropertyValue('url')).toBe(event.url.href);
    expect(read.startDate.isDate).toBe(true);
    expect(read.startDate.toString()).toBe('2026-12-31');
    expect(read.endDate.toString()).toBe('2027-01-01');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T09:30:00Z');
  });

  it('rings at nine in England a week before, two days before and on the day, whatever the clocks do', () => {
    const wrong = daysBetween('2026-01-01', '2027-12-31').filter((text) => {
      const date = Temporal.PlainDate.from(text);
      const midnight = date.toZonedDateTime('Europe/London');
      const alarms = onlyEventOf(file({ ...event, date })).component.getAllSubcomponents('valarm');
      const rings = alarms.map((alarm) =>
        midnight
          .add(Temporal.Duration.from(String(alarm.getFirstPropertyValue('trigger'))))
          .toString({ timeZoneName: 'never', offset: 'never', smallestUnit: 'minute' }),
      );
      const expected = [addDays(text, -7), addDays(text, -2), text].map((day) => `${day}T09:00`);
      return rings.join() !== expected.join();
    });
    expect(wrong).toEqual([]);
  });

  it('puts a cancelled event in the place of an earlier one, and does not ring for it', () => {
    const [before, after] = [event, { ...event, sequence: 1 as const, cancelled: true }].map(
      (one) => onlyEventOf(file(one)).component,
    );
    expect(after?.getFirstPropertyValue('uid')).toBe(before?.getFirstPropertyValue('uid'));
    expect(before?.getFirstPropertyValue('status')).toBeNull();
    expect(after?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(after?.getFirstPropertyValue('sequence')).toBe(1);
    expect(after?.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('ends every line with CRLF and keeps every line to 75 octets, whole characters only', () => {
    for (let length = 0; length < 90; length += 1) {
      const long = { ...event, description: `${'x'.repeat(length)}${'é€🙂'.repeat(60)}` };
      const bytes = Buffer.from(file(long));
      const lines = bytes.toString().split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.join('')).not.toMatch(/[\r\n]/);
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(bytes.toString()).not.toContain('\uFFFD');
      expect(onlyEventOf(bytes.toString()).event.description).toBe(long.description);
    }
  });

  it('escapes what the format reserves, and takes every kind of line break as one', () => {
    const text = file({ ...event, summary: 'a,b;c\\d', description: 'one\r\ntwo\rthree\nfour' });
    expect(text).toContain('SUMMARY:a\\,b\\;c\\\\d\r\n');
    expect(text).toContain('DESCRIPTION:one\\ntwo\\nthree\\nfour\r\n');
    expect(onlyEventOf(text).event.description).toBe('one\ntwo\nthree\nfour');
  });

  it('lets no words start a line of their own', () => {
    const words = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT';
    expect(eventsOf(file({ ...event, summary: words, description: words }))).toHaveLength(1);
  });

  it('is these lines and no others, in the plain calendar whatever calendar a date carries', () => {
    const plain: CalendarEvent = {
      kind: 'ombudsman',
      name: 'lastDay',
      start: Temporal.PlainDate.from('2026-01-05[u-ca=gregory]'),
      sequence: 0,
      cancelled: false,
      date: Temporal.PlainDate.from('2027-01-04[u-ca=gregory]'),
      summary: 'Last day to complain',
      description: 'Twelve months.',
      url: new URL('https://example.org/deadlines'),
    };
    const alarm = (trigger: string) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Last day to complain',
      `TRIGGER:${trigger}`,
      'END:VALARM',
    ];
    expect(file(plain).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//SEND Next Step//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:ombudsman-lastDay-20260105@send-next-step',
      'DTSTAMP:20261123T093000Z',
      'LAST-MODIFIED:20261120T000000Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20270104',
      'DTEND;VALUE=DATE:20270105',
      'SUMMARY:Last day to complain',
      'DESCRIPTION:Twelve months.',
      'URL:https://example.org/deadlines',
      'TRANSP:TRANSPARENT',
      ...alarm('-P6DT15H'),
      ...alarm('-P1DT15H'),
      ...alarm('PT9H'),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('leaves a line of 75 octets whole and breaks one of 76', () => {
    const summary = (octets: number) => 'x'.repeat(octets - 'SUMMARY:'.length);
    const lineOf = (octets: number) => `SUMMARY:${summary(octets)}\r\n`;
    expect(file({ ...event, summary: summary(75) })).toContain(lineOf(75));
    expect(file({ ...event, summary: summary(76) })).toContain(`${lineOf(75)} x\r\n`);
    // The space that joins the pieces is one of the 75.
    expect(file({ ...event, summary: summary(149) })).toContain(
      `${lineOf(75)} ${'x'.repeat(74)}\r\n`,
    );
    expect(file({ ...event, summary: summary(150) })).toContain(
      `${lineOf(75)} ${'x'.repeat(74)}\r\n x\r\n`,
    );
  });

  it('names an event by its kind, its name and the date it starts from, whatever day that leads to', () => {
    const uidOf = (one: CalendarEvent) => onlyEventOf(file(one)).event.uid;
    expect(uidOf(event)).toBe('appeal-safeDay-20261001@send-next-step');
    for (const same of [
      { ...event, summary: 'Other words' },
      { ...event, date: event.date.add({ days: 1 }), sequence: 1 as const },
    ])
      expect(uidOf(same)).toBe(uidOf(event));
    const others: readonly CalendarEvent[] = [
      { ...event, kind: 'ombudsman' },
      { ...event, name: 'lastDay' },
      { ...event, start: event.start.add({ days: 1 }) },
    ];
    for (const other of others) expect(uidOf(other)).not.toBe(uidOf(event));
  });

  it('holds several dates', () => {
    const text = file(event, { ...event, name: 'lastDay' });
    expect(eventsOf(text)).toHaveLength(2);
    expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('version')).toBe('2.0');
  });
});
