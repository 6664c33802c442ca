import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { receiveDeadline } from '@/lib/deadlines/query';
import { datesOf } from '@/lib/deadlines/question';
import { READERS } from '@/lib/domain/reader';
import { calendarFor } from '@/lib/views/calendar';
import { clocks, source, voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';
import { readCalendar } from '@/tests/support/calendar-reader';
import { addDays, daysBetween } from '@/tests/support/slow-calendar';

type Pair = readonly [string, string];

const EVERYONE: Speaker = { voice: 'everyone' };
const NOW = Temporal.Instant.from('2026-11-23T09:30:00Z');

function worked(pairs: readonly Pair[]) {
  const found = receiveDeadline(pairs);
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  return found;
}

const queryOf = (kind: DeadlineKind, day = '2026-03-02'): Pair[] => [
  ['kind', kind],
  [datesOf(kind)[0] ?? '', day],
];

/** A query of each kind, and an appeal with a certificate. */
const QUERIES: readonly (readonly [string, readonly Pair[]])[] = [
  ...DEADLINE_KINDS.map((kind) => [kind, queryOf(kind)] as const),
  ['an appeal with a certificate', [...queryOf('appeal'), ['certificateDate', '2026-04-20']]],
  ['an appeal whose last day is not certain', queryOf('appeal', '2024-10-28')],
];

const eventsOf = (pairs: readonly Pair[], speaker = EVERYONE, now = NOW) =>
  readCalendar(calendarFor(worked(pairs), speaker, now));

describe('the calendar of some dates', () => {
  it.each(QUERIES)('holds every day of the answer, and no other: %s', (_, pairs) => {
    const { deadline } = worked(pairs);
    const hasCertificate = pairs.some(([name]) => name === 'certificateDate');
    const days = Object.entries(JSON.parse(JSON.stringify(deadline)) as Record<string, unknown>)
      .filter(
        ([name]) => !name.startsWith('raw') && !(hasCertificate && name.startsWith('adviser')),
      )
      .flatMap(([, value]) => (typeof value === 'string' && /^\d{4}-/u.test(value) ? [value] : []));
    expect(
      eventsOf(pairs)
        .map(({ start }) => start)
        .toSorted(),
    ).toEqual(days.toSorted());
  });

  it.each(QUERIES)('has whole days, and alarms a week and two days before: %s', (_, pairs) => {
    const events = eventsOf(pairs);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      expect(event).toMatchObject({ wholeDays: true, alarms: [7, 2] });
      expect(event.end).toBe(addDays(event.start, 1));
    }
  });

  it.each(QUERIES)('keeps its identifiers whoever reads it and whenever: %s', (_, pairs) => {
    const ids = eventsOf(pairs).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    for (const voice of READERS)
      for (const hours of [0, 1, 24 * 400])
        expect(eventsOf(pairs, { voice }, NOW.add({ hours })).map(({ uid }) => uid)).toEqual(ids);
  });

  it('has an identifier of its own for every day that a letter can be dated', () => {
    const days = daysBetween('2026-01-01', '2026-12-31');
    const ids = days.flatMap((day) =>
      [
        ...calendarFor(worked(queryOf('appeal', day)), EVERYONE, NOW).matchAll(/^UID:.*$/gmu),
      ].join(),
    );
    expect(ids).not.toContain('');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(QUERIES)('says the rule and its sources in each event: %s', (_, pairs) => {
    for (const event of eventsOf(pairs)) {
      const [kind = '', name] =
        event.uid.split('-20')[0]?.split(/-(?=[a-z]+(?:[A-Z][a-z]+)+$)/u) ?? [];
      const clock = clockOf(kind, name);
      const { rule } = clocks()[clock];
      expect(event.description).toContain(say(rule, EVERYONE, voices()));
      for (const id of CLOCKS[clock].sources) {
        expect(event.description).toContain(source(id).title);
        expect(event.description).toContain(source(id).url);
      }
    }
  });

  it.each(READERS)('is said to %s without a phrase left in its brackets', (voice) => {
    for (const [, pairs] of QUERIES)
      for (const { summary, description } of eventsOf(pairs, { voice }))
        expect(summary + description).not.toMatch(/\[\p{L}|undefined/u);
  });
});

/** The clock that an event belongs to: the adviser's days have a rule of their own, which nothing moves. */
function clockOf(kind: string, name: string | undefined) {
  if (name?.startsWith('adviser') === true) return 'mediation-adviser';
  const found = DEADLINE_KINDS.find((one) => one === kind);
  if (found === undefined) throw new Error(`No kind is called ${kind}.`);
  return found;
}
