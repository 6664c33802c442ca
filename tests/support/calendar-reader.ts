import ICAL from 'ical.js';
import ical from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar, type IcsDuration } from 'ts-ics';

/** One event of a calendar file, as a calendar that shares no code with the site understands it. */
export type ReadEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  /** The day on which it says that it was last changed. */
  readonly lastModified: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** The first day, and the day after the last one. */
  readonly start: string;
  readonly end: string;
  readonly wholeDays: boolean;
  /** When each alarm rings: hours after the midnight with which the first day begins. */
  readonly alarms: readonly number[];
};

/** Nine in the morning a week before, two days before and on the day, where no clock is changed on the way. */
export const AT_NINE = [9 - 7 * 24, 9 - 2 * 24, 9] as const;

const hoursOf = (duration: string): number =>
  Temporal.Duration.from(duration).total({ unit: 'hours', relativeTo: '2026-03-02' });

/** Reads the events of a calendar file. Throws where the file is not one. */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
    return {
      uid: event.uid,
      sequence: Number(value('sequence')),
      cancelled: value('status') === 'CANCELLED',
      lastModified: value('last-modified').slice(0, 10),
      summary: event.summary,
      description: event.description,
      url: value('url'),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      wholeDays: event.startDate.isDate && event.endDate.isDate,
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => hoursOf(String(alarm.getFirstPropertyValue('trigger')))),
    };
  });
}

/** The same, by node-ical. It puts a whole day at midnight where the machine stands. */
function readByNodeIcal(text: string): ReadEvent[] {
  const dayOf = (date: Date | undefined) => date?.toLocaleDateString('sv-SE') ?? '';
  const said = (value: ical.ParameterValue | undefined) =>
    typeof value === 'string' ? value : (value?.val ?? '');
  return Object.values(ical.sync.parseICS(text)).flatMap((one) =>
    one?.type !== 'VEVENT'
      ? []
      : [
          {
            uid: one.uid,
            sequence: Number(one.sequence),
            cancelled: one.status === 'CANCELLED',
            lastModified: one.lastmodified?.toISOString().slice(0, 10) ?? '',
            summary: said(one.summary),
            description: said(one.description),
            url: said(one.url),
            start: dayOf(one.start),
            end: dayOf(one.end),
            wholeDays: one.start.dateOnly === true && one.end?.dateOnly === true,
            alarms: (one.alarms ?? []).map(({ trigger }) => hoursOf(String(trigger))),
          },
        ],
  );
}

const hoursIn = ({ before, weeks = 0, days = 0, hours = 0, minutes = 0 }: IcsDuration): number =>
  (before === true ? -1 : 1) * ((weeks * 7 + days) * 24 + hours + minutes / 60);

/** The same, by ts-ics. */
function readByTsIcs(text: string): ReadEvent[] {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map((event) => ({
    uid: event.uid,
    sequence: event.sequence ?? 0,
    cancelled: event.status === 'CANCELLED',
    lastModified: event.lastModified?.date.toISOString().slice(0, 10) ?? '',
    summary: event.summary,
    description: event.description ?? '',
    url: event.url ?? '',
    start: event.start.date.toISOString().slice(0, 10),
    end: event.end?.date.toISOString().slice(0, 10) ?? '',
    wholeDays: event.start.type === 'DATE' && event.end?.type === 'DATE',
    alarms: (event.alarms ?? []).flatMap(({ trigger }) =>
      trigger.type === 'relative' ? [hoursIn(trigger.value)] : [],
    ),
  }));
}

/** Readers that share no code with one another. */
export const READ_BY = { 'node-ical': readByNodeIcal, 'ts-ics': readByTsIcs } as const;
