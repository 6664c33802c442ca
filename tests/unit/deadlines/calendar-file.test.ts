import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from '@/lib/deadlines/calendar-file';

const stamp = Temporal.Instant.from('2026-11-23T09:30:00.123Z');

const event: CalendarEvent = {
  kind: 'appeal',
  name: 'safeDay',
  workedOutFrom: [Temporal.PlainDate.from('2026-10-01'), Temporal.PlainDate.from('2026-11-29')],
  date: Temporal.PlainDate.from('2026-12-31'),
  summary: 'Safe day to appeal; do not wait, please',
  description:
    'Two months from the letter.\nSource: rule 20, C:\\law; and “rule 12” – naïve café 🙂',
  url: new URL('https://example.org/deadlines?kind=appeal&letterDate=2026-10-01'),
};

const file = (...events: readonly CalendarEvent[]) =>
  calendarFile({ events, stamp, product: 'SEND Next Step' });

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
    expect(component.getFirstPropertyValue('url')).toBe(event.url?.href);
    expect(read.startDate.isDate).toBe(true);
    expect(read.startDate.toString()).toBe('2026-12-31');
    expect(read.endDate.toString()).toBe('2027-01-01');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T09:30:00Z');
  });

  it('warns a week and two days before', () => {
    const alarms = onlyEventOf(file(event)).component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P7D',
      '-P2D',
    ]);
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual([
      'DISPLAY',
      'DISPLAY',
    ]);
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
      workedOutFrom: [Temporal.PlainDate.from('2026-01-05[u-ca=gregory]')],
      date: Temporal.PlainDate.from('2027-01-04[u-ca=gregory]'),
      summary: 'Last day to complain',
      description: 'Twelve months.',
    };
    const alarm = (days: number) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Last day to complain',
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ];
    expect(file(plain).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//SEND Next Step//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:ombudsman-lastDay-20260105-20270104@send-next-step',
      'DTSTAMP:20261123T093000Z',
      'DTSTART;VALUE=DATE:20270104',
      'DTEND;VALUE=DATE:20270105',
      'SUMMARY:Last day to complain',
      'DESCRIPTION:Twelve months.',
      'TRANSP:TRANSPARENT',
      ...alarm(7),
      ...alarm(2),
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

  it('names an event by its kind and dates, so that the same dates replace it', () => {
    const { event: read } = onlyEventOf(file(event));
    expect(read.uid).toBe('appeal-safeDay-20261001-20261129-20261231@send-next-step');
    const later = calendarFile({
      events: [{ ...event, summary: 'Other words' }],
      stamp: stamp.add({ hours: 1 }),
      product: 'Other',
    });
    expect(onlyEventOf(later).event.uid).toBe(read.uid);
    const other = { ...event, date: event.date.add({ days: 1 }) };
    expect(onlyEventOf(file(other)).event.uid).not.toBe(read.uid);
  });

  it('holds several dates, and may leave out the address', () => {
    const { url: _, ...withoutUrl } = event;
    const text = file(event, { ...withoutUrl, name: 'lastDay' });
    expect(eventsOf(text)).toHaveLength(2);
    expect(text.match(/^URL:/gm)).toHaveLength(1);
    expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('version')).toBe('2.0');
  });
});
