import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { receiveDeadline } from '@/lib/deadlines/query';
import { datesOf } from '@/lib/deadlines/question';
import { READERS } from '@/lib/domain/reader';
import { calendarFor } from '@/lib/views/calendar';
import { deadlineView } from '@/lib/views/deadline-view';
import { clocks, contacts, council, source, voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { AT_NINE, READ_BY, readCalendar } from '@/tests/support/calendar-reader';
import { addDays, daysBetween } from '@/tests/support/slow-calendar';

type Pair = readonly [string, string];

const EVERYONE: Speaker = { voice: 'everyone' };
const words = wordsFor(EVERYONE).deadlines;
/** Before every day of the queries. */
const NOW = Temporal.Instant.from('2024-01-05T09:30:00Z');
const PAGE = 'https://site.example/deadlines';

function worked(pairs: readonly Pair[]) {
  const found = receiveDeadline(pairs);
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  return found;
}

const queryOf = (kind: DeadlineKind, day = '2026-03-02'): Pair[] => [
  ['kind', kind],
  [datesOf(kind)[0], day],
];
const certified = (letter: string, certificate: string): Pair[] => [
  ...queryOf('appeal', letter),
  ['certificateDate', certificate],
];

/** A query of each kind, and an appeal with a certificate. */
const QUERIES: readonly (readonly [string, readonly Pair[]])[] = [
  ...DEADLINE_KINDS.map((kind) => [kind, queryOf(kind)] as const),
  ['an appeal with a certificate', certified('2026-03-02', '2026-04-20')],
  ['an appeal whose last day is not certain', queryOf('appeal', '2024-10-28')],
  ['an appeal whose certificate makes it certain', certified('2024-10-28', '2024-12-20')],
];

const textOf = (pairs: readonly Pair[], speaker = EVERYONE, now = NOW, day?: Temporal.PlainDate) =>
  calendarFor({
    found: [worked(pairs)],
    speaker,
    now,
    from: undefined,
    day,
    pageOf: ({ kind }) => new URL(`${PAGE}?kind=${kind}`),
  }) ?? '';
const eventsOf = (pairs: readonly Pair[], speaker = EVERYONE, now = NOW) =>
  readCalendar(textOf(pairs, speaker, now));
const standing = (pairs: readonly Pair[]) => eventsOf(pairs).filter(({ cancelled }) => !cancelled);

describe('the calendar of some dates', () => {
  it.each(QUERIES)('holds every day of the answer, and no other: %s', (_, pairs) => {
    const { question, deadline } = worked(pairs);
    const today = NOW.toZonedDateTimeISO('Europe/London').toPlainDate();
    const { rows } = deadlineView(question, deadline, EVERYONE, today, undefined);
    expect(standing(pairs).map(({ start, summary }) => [start, summary])).toEqual(
      rows.map(({ date, event }) => [date.toString(), event]),
    );
  });

  it.each(QUERIES)('is read alike by three readers that share no code: %s', (_, pairs) => {
    const text = textOf(pairs);
    for (const read of Object.values(READ_BY)) expect(read(text)).toEqual(readCalendar(text));
  });

  it.each(QUERIES)('has whole days, each with three alarms at nine: %s', (_, pairs) => {
    const events = standing(pairs);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      expect(event).toMatchObject({ wholeDays: true, alarms: AT_NINE });
      expect(event.end).toBe(addDays(event.start, 1));
    }
  });

  it.each(QUERIES)('keeps its identifiers whoever reads it and whenever: %s', (_, pairs) => {
    const ids = eventsOf(pairs).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    for (const voice of READERS)
      for (const hours of [0, 1, 24 * 30])
        expect(eventsOf(pairs, { voice }, NOW.add({ hours })).map(({ uid }) => uid)).toEqual(ids);
  });

  it('has an identifier of its own for every day that a letter can be dated', () => {
    const days = daysBetween('2026-01-01', '2026-12-31');
    const ids = days.flatMap((day) =>
      [...textOf(queryOf('appeal', day)).matchAll(/^UID:.*$/gmu)].join(),
    );
    expect(ids).not.toContain('');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(QUERIES)('says first what to do, then the rule and its sources: %s', (_, pairs) => {
    const { kind } = worked(pairs).question;
    for (const event of standing(pairs)) {
      const clock = event.uid.startsWith(`${kind}-adviser`) ? 'mediation-adviser' : kind;
      expect(event.description.startsWith(words.acts[clock])).toBe(true);
      const { rule } = clocks()[clock];
      expect(event.description).toContain(say(rule, EVERYONE, voices()));
      for (const id of CLOCKS[clock].sources) {
        expect(event.description).toContain(source(id).title);
        expect(event.description).toContain(source(id).url);
      }
      expect(event.url).toBe(`${PAGE}?kind=${kind}`);
      expect(event.lastModified).toBe(words.checked);
    }
  });

  it('names the numbers of the mediation adviser in the first line, marked where not confirmed', () => {
    const [call] = standing(queryOf('appeal'));
    const line = call?.description.split('\n')[0] ?? '';
    const services = council().disagreementServices.map((id) => contacts()[id]);
    expect(services.length).toBeGreaterThan(0);
    for (const service of services) {
      const mark = service?.confirmed === true ? '' : ` (${words.notConfirmed})`;
      expect(line).toContain(`${service?.name}: ${service?.phone}${mark}.`);
    }
  });

  it.each(READERS)('is said to %s without a phrase left in its brackets', (voice) => {
    for (const [, pairs] of QUERIES)
      for (const { summary, description } of eventsOf(pairs, { voice }))
        expect(summary + description).not.toMatch(/\[\p{L}|undefined/u);
  });
});

describe('the calendar of a letter, once there is a certificate', () => {
  it('holds the days of the certificate and no other, for every day of a year', () => {
    const told = (events: ReturnType<typeof eventsOf>) =>
      events
        .filter(({ cancelled }) => !cancelled)
        .map(({ uid, start }) => `${uid} ${start}`)
        .toSorted();
    for (const letter of daysBetween('2026-01-01', '2026-12-31')) {
      const first = eventsOf(queryOf('appeal', letter));
      for (const days of [20, 45]) {
        const second = eventsOf(certified(letter, addDays(letter, days)));
        // An event takes the place of the one with its identifier.
        const held = new Map([...first, ...second].map((event) => [event.uid, event] as const));
        expect(told([...held.values()])).toEqual(told(second));
        expect(told(second).join()).not.toContain('adviser');
      }
    }
  });

  it('has a higher sequence than the calendar of the letter, and rings for nothing that is cancelled', () => {
    for (const { sequence } of eventsOf(queryOf('appeal'))) expect(sequence).toBe(0);
    const events = eventsOf(certified('2026-03-02', '2026-04-20'));
    expect(events.filter(({ cancelled }) => cancelled).length).toBeGreaterThan(0);
    for (const { sequence, cancelled, alarms, summary } of events) {
      expect(sequence).toBe(1);
      expect(alarms).toEqual(cancelled ? [] : AT_NINE);
      expect(summary.startsWith(words.noLongerNeeded)).toBe(cancelled);
    }
  });
});

describe('the calendar on a later day', () => {
  it.each(QUERIES)('leaves out the days that have gone: %s', (_, pairs) => {
    const starts = standing(pairs).map(({ start }) => start);
    for (const day of new Set(starts))
      for (const [time, isKept] of [
        ['T23:59', true],
        ['T00:00', false],
      ] as const) {
        const date = Temporal.PlainDate.from(day).add({ days: isKept ? 0 : 1 });
        const now = Temporal.PlainDateTime.from(`${date}${time}`)
          .toZonedDateTime('Europe/London')
          .toInstant();
        const text = textOf(pairs, EVERYONE, now);
        const left = text === '' ? [] : readCalendar(text);
        expect(left.filter(({ cancelled }) => !cancelled).map(({ start }) => start)).toEqual(
          starts.filter((start) => (isKept ? start >= day : start > day)),
        );
      }
  });

  it.each(QUERIES)(
    'holds one day where that is asked for, and all that is cancelled: %s',
    (_, pairs) => {
      const events = eventsOf(pairs);
      for (const { start } of standing(pairs))
        expect(readCalendar(textOf(pairs, EVERYONE, NOW, Temporal.PlainDate.from(start)))).toEqual(
          events.filter((event) => event.cancelled || event.start === start),
        );
      expect(textOf(pairs, EVERYONE, NOW, Temporal.PlainDate.from('2024-02-03'))).toBe('');
    },
  );
});
