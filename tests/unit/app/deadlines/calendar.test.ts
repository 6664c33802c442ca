import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/deadlines/calendar.ics/route';
import { problemSchema } from '@/lib/views/api-schema';
import { EXAMPLES } from '@/lib/views/openapi';
import { AT_NINE, readCalendar } from '@/tests/support/calendar-reader';
import { HOSTILE_QUERIES, requestFor } from '@/tests/support/request';

const ask = (query: string) => GET(requestFor('/deadlines/calendar.ics', query));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-01T09:30:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the calendar file', () => {
  it.each(EXAMPLES.deadlines)('is a file to save, for the dates of %s', async (query) => {
    const response = ask(query);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="[\w-]+\.ics"$/u,
    );
    const events = readCalendar(await response.text());
    expect(events.length).toBeGreaterThan(0);
    for (const event of events)
      expect(event).toMatchObject({ wholeDays: true, alarms: event.cancelled ? [] : AT_NINE });
  });

  it.each(EXAMPLES.deadlines)('replaces itself when saved again: %s', async (query) => {
    const saved: string[][] = [];
    for (const now of ['2026-01-23T09:30:00Z', '2026-02-15T23:30:00Z']) {
      vi.setSystemTime(new Date(now));
      saved.push(readCalendar(await ask(query).text()).map(({ uid }) => uid));
    }
    expect(saved[1]).toEqual(saved[0]);
  });

  it.each(EXAMPLES.deadlines)('leads back to the page with the same dates: %s', async (query) => {
    const events = readCalendar(await ask(query).text());
    for (const { url } of events) {
      expect(new URL(url).pathname).toBe('/deadlines');
      expect(new URL(url).search).toBe(query);
    }
  });

  it.each(EXAMPLES.deadlines)(
    'can be had for one day, with all that is cancelled: %s',
    async (query) => {
      const all = readCalendar(await ask(query).text());
      for (const { start } of all.filter(({ cancelled }) => !cancelled))
        expect(readCalendar(await ask(`${query}&day=${start}`).text())).toEqual(
          all.filter((event) => event.cancelled || event.start === start),
        );
    },
  );

  it.each(EXAMPLES.deadlines)(
    'gives way to the page with the same dates where no day is to come: %s',
    (query) => {
      vi.setSystemTime(new Date('2028-01-01T09:30:00Z'));
      for (const more of ['', '&day=2026-04-01']) {
        const response = ask(query + more);
        expect(response.status).toBe(303);
        expect(response.headers.get('Location')).toBe(`/deadlines${query}`);
      }
    },
  );

  const REFUSED = [
    '',
    '?kind=',
    '?kind=nothing',
    '?kind=appeal',
    '?kind=appeal&letterDate=',
    '?kind=appeal&letterDate=2026-02-30',
    '?kind=appeal&letterDate=2026-10-01&letterDate=2026-10-02',
    '?kind=appeal&letterDate=2026-10-01&certificateDate=2026-09-30',
    '?kind=appeal&letterDate=2031-10-01',
    '?kind=assessment&letterDate=2026-10-01',
    '?kind=appeal&letterDate=2026-10-01&day=',
    '?kind=appeal&letterDate=2026-10-01&day=2026-02-30',
    '?kind=appeal&letterDate=2026-10-01&day=2026-12-01&day=2026-12-01',
  ].map((query) => [query, query] as const);

  it.each([...REFUSED, ...HOSTILE_QUERIES])(
    'is refused as the API refuses the same query: %s',
    async (_, query) => {
      const response = ask(query);
      expect(response.status).toBe(400);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(response.headers.has('Content-Disposition')).toBe(false);
      expect(problemSchema.safeParse(await response.json()).error).toBeUndefined();
    },
  );
});
