import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { everyDateAddress } from '@/app/dates-address';
import { GET as calendar } from '@/app/deadlines/all/calendar.ics/route';
import EveryDatePage from '@/app/deadlines/all/page';
import DeadlinesPage from '@/app/deadlines/page';
import { DEADLINE_KINDS } from '@/lib/deadlines/calculate';
import { datesOf } from '@/lib/deadlines/question';
import { problemSchema } from '@/lib/views/api-schema';
import { kindsOf } from '@/lib/views/dated-step';
import { wordsFor } from '@/lib/words/words';
import { readCalendar } from '@/tests/support/calendar-reader';
import {
  all,
  brokenLinksWithin,
  type Element,
  hrefsOf,
  inside,
  only,
  parseHtml,
  textOf,
} from '@/tests/support/html';
import { requestFor } from '@/tests/support/request';
import { EVERY_RESULT } from '@/tests/support/situations';

type Query = Readonly<Record<string, string>>;

const words = wordsFor({ voice: 'everyone' }).deadlines;
const NAMES = DEADLINE_KINDS.flatMap((kind) => datesOf(kind));
const NEEDED = DEADLINE_KINDS.map((kind) => datesOf(kind)[0]);

const render = async (query: Query): Promise<Element> => {
  const props = { params: Promise.resolve({}), searchParams: Promise.resolve({ ...query }) };
  return parseHtml(renderToStaticMarkup(await EveryDatePage(props)));
};
const boxed = (name: string, [day, month, year]: readonly [string, string, string]): Query => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});
const EMPTY = Object.assign({}, ...NAMES.map((name) => boxed(name, ['', '', '']))) as Query;
const DAY = ['31', '5', '2026'] as const;
const ISO = '2026-05-31';

const daysOf = (page: Element) =>
  only(all(page, 'section').filter((one) => one.attributes['aria-labelledby'] === 'days'));
const alertsOf = (page: Element) =>
  inside(page).filter(({ attributes }) => attributes['role'] === 'alert');

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-02T12:00:00Z') });
});
afterAll(() => {
  vi.useRealTimers();
});

describe('the page of every date', () => {
  it('asks for each date that some kind is worked out from, once', async () => {
    const page = await render({});
    expect(all(page, 'fieldset')).toHaveLength(NAMES.length);
    for (const name of NAMES)
      for (const part of ['day', 'month', 'year'])
        expect(all(page, 'input', { name: `${name}-${part}` })).toHaveLength(1);
    expect(alertsOf(page)).toEqual([]);
    expect(brokenLinksWithin(page)).toEqual([]);
  });

  it('asks for the dates of the clocks that run in the answers, and no other', async () => {
    const seen = new Set<string>();
    for (const { address, answers, result } of EVERY_RESULT) {
      const kinds = kindsOf(result);
      const shape = `${kinds.join()} ${result.certificate}`;
      if (answers.who !== 'parent' || kinds.length === 0 || seen.has(shape)) continue;
      seen.add(shape);
      const page = await render({ answers: address });
      const dates = kinds
        .flatMap((kind) => datesOf(kind))
        .filter((name) => name !== 'certificateDate' || result.certificate !== 'not-needed');
      const asked = all(page, 'input')
        .map(({ attributes }) => attributes['name'] ?? '')
        .filter((name) => name.endsWith('-day'));
      expect(asked.toSorted()).toEqual(dates.map((name) => `${name}-day`).toSorted());
    }
    expect(seen.size).toBeGreaterThan(4);
  });

  it('shows the days of each date that was given, however it was given, and saves the same ones', async () => {
    for (const name of NEEDED) {
      const page = await render({ ...EMPTY, ...boxed(name, DAY) });
      const iso = await render({ [name]: ISO });
      expect(textOf(daysOf(iso))).toBe(textOf(daysOf(page)));
      expect(hrefsOf(iso)).toEqual(hrefsOf(page));
    }
  });

  it('shows all of them in order, as each page by itself shows them, with one calendar file', async () => {
    const query = Object.fromEntries(NEEDED.map((name) => [name, ISO]));
    const page = await render(query);
    const dates = all(daysOf(page), 'h3').map(textOf);
    const alone = await Promise.all(
      DEADLINE_KINDS.map(async (kind) => {
        const props = {
          params: Promise.resolve({}),
          searchParams: Promise.resolve({ kind, [datesOf(kind)[0]]: ISO }),
        };
        const own = parseHtml(renderToStaticMarkup(await DeadlinesPage(props)));
        return all(daysOf(own), 'h3').map(textOf);
      }),
    );
    expect(dates.toSorted()).toEqual([...new Set(alone.flat())].toSorted());
    const href = hrefsOf(page).filter((one) => one.includes('calendar.ics'));
    const files = await Promise.all(
      href.map(async (one) => readCalendar(await calendar(requestFor(one)).text())),
    );
    expect(files).toHaveLength(dates.length + 1);
    const starts = files.slice(0, -1).map((file) => file[0]?.start ?? '');
    expect(starts).toEqual(starts.toSorted());
    const byId = (one: { uid: string }, other: { uid: string }) => one.uid.localeCompare(other.uid);
    expect(files.slice(0, -1).flat().toSorted(byId)).toEqual(files.at(-1)?.toSorted(byId));
  });

  it('keeps what was typed, to add to it', async () => {
    const page = await render({ ...EMPTY, ...boxed('letterDate', DAY) });
    const values = all(page, 'input').flatMap(({ attributes }) => attributes['value'] || []);
    expect(values).toEqual([...DAY]);
  });

  it('says what is wrong beside each date, and works out nothing by halves', async () => {
    const wrong = await render({
      ...EMPTY,
      ...boxed('letterDate', ['31', '2', '2026']),
      ...boxed('knewDate', ['1', '', '2026']),
      ...boxed('servedDate', DAY),
    });
    expect(hrefsOf(only(alertsOf(wrong)))).toEqual(['#letterDate-day', '#knewDate-month']);
    expect(all(wrong, 'h3')).toEqual([]);
    const nothing = await render(EMPTY);
    expect(hrefsOf(only(alertsOf(nothing)))).toEqual(['#letterDate-day']);
    const certificateAlone = await render({ ...EMPTY, ...boxed('certificateDate', DAY) });
    expect(hrefsOf(only(alertsOf(certificateAlone)))).toEqual(['#letterDate-day']);
    const both = await render({ letterDate: ISO, ...boxed('letterDate', DAY) });
    expect(textOf(only(alertsOf(both)))).toBe(words.errors.unfit);
  });

  it('shows the step of the answers beside the dates of their clocks', async () => {
    const answers = 'parent/council-decision/refused-plan/under-5-weeks/nothing';
    const page = await render({ answers, letterDate: '2026-01-05', knewDate: ISO });
    const step = only(all(page, 'section', { id: 'step-again' }));
    expect(hrefsOf(step)).toContain(
      '/check/parent/council-decision/refused-plan/over-2-months/nothing',
    );
  });

  it('offers no calendar where every day has gone', async () => {
    const query = Object.fromEntries(NEEDED.map((name) => [name, '2024-03-01']));
    const page = await render(query);
    expect(hrefsOf(page).filter((one) => one.includes('calendar.ics'))).toEqual([]);
    const response = calendar(
      requestFor('/deadlines/all/calendar.ics', `?${new URLSearchParams(query)}`),
    );
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(
      `${everyDateAddress([], undefined)}?${new URLSearchParams(query)}`,
    );
  });

  it('says once what to do now, however many days call for it', async () => {
    const gone = { requestedDate: '2024-03-01', meetingDate: '2024-03-01', knewDate: '2024-03-01' };
    const page = await render({ ...gone, happenedDate: '2024-03-01' });
    const said = all(daysOf(page), 'p').map(textOf);
    for (const text of [words.passedText, words.passedTextCouncil])
      expect(said.filter((one) => one === text)).toHaveLength(1);
  });

  it('has no calendar file of a wrong date', async () => {
    for (const query of ['', '?letterDate=soon', '?kind=appeal&letterDate=2026-05-31', '?day=1']) {
      const response = calendar(requestFor('/deadlines/all/calendar.ics', query));
      expect(response.status).toBe(400);
      expect(problemSchema.safeParse(await response.json()).error).toBeUndefined();
    }
  });
});
