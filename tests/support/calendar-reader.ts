import ICAL from 'ical.js';

/** One event of a calendar file, as a calendar that shares no code with the site understands it. */
export type ReadEvent = {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** The first day, and the day after the last one. */
  readonly start: string;
  readonly end: string;
  readonly wholeDays: boolean;
  /** How long before the start each alarm rings, in days. */
  readonly alarms: readonly number[];
};

/** Reads the events of a calendar file. Throws where the file is not one. */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      wholeDays: event.startDate.isDate && event.endDate.isDate,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstPropertyValue('trigger');
        const before = ICAL.Duration.fromString(String(trigger));
        return -before.toSeconds() / (24 * 60 * 60);
      }),
    };
  });
}
