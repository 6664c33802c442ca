import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET as calendar } from '@/app/deadlines/calendar.ics/route';
import DeadlinesPage from '@/app/deadlines/page';
import { paths } from '@/app/paths';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { datesOf } from '@/lib/deadlines/question';
import type { AnswerTo } from '@/lib/domain/answers';
import { resultView } from '@/lib/views/result';
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

type Query = Readonly<Record<string, string | string[]>>;

const render = async (query: Query): Promise<Element> => {
  const props = { params: Promise.resolve({}), searchParams: Promise.resolve({ ...query }) };
  return parseHtml(renderToStaticMarkup(await DeadlinesPage(props)));
};

const typed = (box: string, day: string, month: string, year: string): Query => ({
  [`${box}-day`]: day,
  [`${box}-month`]: month,
  [`${box}-year`]: year,
});
const sent = (kind: DeadlineKind, more: Query = {}): Query => ({
  kind,
  ...typed('start', '31', '5', '2026'),
  ...more,
});

/** The events of the calendar files that a page offers: one file for each day, and then one for all. */
async function offeredCalendars(page: Element) {
  const hrefs = hrefsOf(page).filter((one) => one.includes('calendar.ics'));
  const files = hrefs.map((href) => calendar(requestFor(href)));
  for (const { status } of files) expect(status).toBe(200);
  return Promise.all(files.map(async (file) => readCalendar(await file.text())));
}

const PLACEMENT = EVERY_RESULT.find(({ answers }) => answers.part === 'placement')?.address ?? '';
const DECISION = EVERY_RESULT.find(({ answers }) => answers.tried === 'certificate')?.address ?? '';
const MEETING = EVERY_RESULT.find(({ result }) => result.clocks[0] === 'appeal')?.address ?? '';

const TODAY = '2026-06-10';

/** A day on which a letter has the age that was answered; any other day where no age was. */
const DAY_OF_AGE: Readonly<
  Record<AnswerTo<'letter'>, readonly [day: string, month: string, year: string]>
> = {
  'under-5-weeks': ['31', '5', '2026'],
  '5-weeks-to-2-months': ['20', '4', '2026'],
  'over-2-months': ['1', '3', '2026'],
  'letter-not-sure': ['20', '4', '2026'],
};

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00Z`) });
});
afterAll(() => {
  vi.useRealTimers();
});

/** The days of the page, the step of the answers below them left out. */
const rungsOf = (page: Element) =>
  all(page, 'h3').filter((one) =>
    inside(
      only(all(page, 'section').filter((part) => part.attributes['aria-labelledby'] === 'days')),
    ).includes(one),
  );

const rungsIn = (page: Element) => all(page, 'ol').flatMap((list) => all(list, 'h3'));

const words = wordsFor({ voice: 'everyone' }).deadlines;

describe('the page of dates', () => {
  it('first has one letter to pick for each kind', async () => {
    const page = await render({});
    const links = hrefsOf(page).filter((href) => href.includes('kind='));
    expect(links.map((href) => new URLSearchParams(href.split('?')[1]).get('kind'))).toEqual([
      ...DEADLINE_KINDS,
    ]);
    expect(all(page, 'h1')).toHaveLength(1);
    expect(all(page, 'form')).toHaveLength(0);
  });

  it.each(DEADLINE_KINDS)(
    'asks for the date of the kind %s in three boxes with labels',
    async (kind) => {
      const page = await render({ kind });
      const form = only(all(page, 'form'));
      const groups = all(form, 'fieldset');
      expect(groups).toHaveLength(kind === 'appeal' ? 2 : 1);
      for (const group of groups) {
        expect(textOf(only(all(group, 'legend')))).not.toBe('');
        expect(all(group, 'input')).toHaveLength(3);
        for (const { attributes } of all(group, 'input'))
          expect(all(group, 'label', { for: attributes['id'] ?? '' })).toHaveLength(1);
      }
      expect(all(form, 'input', { type: 'hidden', name: 'kind', value: kind })).toHaveLength(1);
      expect(all(page, 'h1')).toHaveLength(1);
      expect(brokenLinksWithin(page)).toEqual([]);
    },
  );

  it.each(DEADLINE_KINDS)(
    'keeps what was typed for the kind %s, and says what is wrong',
    async (kind) => {
      const page = await render({ kind, ...typed('start', '31', 'Febuary', '2026') });
      const alert = only(inside(page).filter(({ attributes }) => attributes['role'] === 'alert'));
      expect(hrefsOf(alert)).toEqual(['#start-month']);
      const boxes = all(page, 'input').filter(({ attributes }) => attributes['type'] !== 'hidden');
      expect(boxes.slice(0, 3).map(({ attributes }) => attributes['value'])).toEqual([
        '31',
        'Febuary',
        '2026',
      ]);
      const [group] = all(page, 'fieldset');
      expect(group?.attributes['aria-describedby']).toBe('start-error');
      expect(brokenLinksWithin(page)).toEqual([]);
    },
  );

  it.each(DEADLINE_KINDS)(
    'shows the days of the kind %s, and saves the same ones',
    async (kind) => {
      const page = await render(sent(kind));
      expect(all(page, 'h1')).toHaveLength(1);
      expect(brokenLinksWithin(page)).toEqual([]);
      const rungs = rungsOf(page);
      expect(rungs.length).toBeGreaterThan(0);
      const files = await offeredCalendars(page);
      expect(files).toHaveLength(rungs.length + 1);
      expect(files.slice(0, -1).flat()).toEqual(files.at(-1));
    },
  );

  it.each(DEADLINE_KINDS)(
    'takes the dates of the API for the kind %s, to be sent as a link',
    async (kind) => {
      const [name] = datesOf(kind);
      const more = kind === 'appeal' ? { certificateDate: '2026-06-05' } : {};
      const boxes = kind === 'appeal' ? typed('certificate', '5', '6', '2026') : {};
      const [iso, boxed] = await Promise.all([
        render({ kind, [name]: '2026-05-31', ...more }),
        render(sent(kind, boxes)),
      ]);
      expect(textOf(iso)).toBe(textOf(boxed));
      expect(hrefsOf(iso)).toEqual(hrefsOf(boxed));
      for (const wrong of ['2026-02-30', 'soon', '', '2026-5-31']) {
        const page = await render({ kind, [name]: wrong });
        expect(
          inside(page).filter(({ attributes }) => attributes['role'] === 'alert'),
        ).toHaveLength(1);
        expect(rungsIn(page)).toEqual([]);
      }
      const both = await render(sent(kind, { [name]: '2026-05-31' }));
      expect(textOf(both)).toContain(words.errors.unfit);
    },
  );

  it.each(DEADLINE_KINDS)(
    'offers no calendar once all days of the kind %s have gone',
    async (kind) => {
      const page = await render(sent(kind, typed('start', '2', '1', '2025')));
      expect(rungsOf(page).length).toBeGreaterThan(0);
      expect(hrefsOf(page).filter((href) => href.includes('calendar.ics'))).toEqual([]);
      const days = only(all(page, 'section', { 'aria-labelledby': 'days' }));
      const isCouncils = CLOCKS[kind].actors.includes('council');
      const [first] = hrefsOf(days);
      if (isCouncils) expect(first).toMatch(/^\/letters\//u);
      else expect(hrefsOf(days)).toContain('/guides/if-you-are-late');
    },
  );

  it('has the letter to a council that is late in the place of the calendar', async () => {
    const page = await render(sent('assessment', typed('start', '1', '3', '2026')));
    const files = await offeredCalendars(page);
    expect(rungsOf(page)).toHaveLength(3);
    expect(files.map((file) => file.length)).toEqual([1, 1]);
    const days = only(all(page, 'section', { 'aria-labelledby': 'days' }));
    expect(hrefsOf(days).filter((href) => href.startsWith('/letters/'))).toHaveLength(1);
    expect(textOf(days)).toContain(words.overdue.ifNot);
  });

  it('asks if a date that is still to come is right, and only then', async () => {
    const asked = async (day: string) =>
      textOf(await render(sent('appeal', typed('start', day, '6', '2026')))).includes(words.future);
    expect(await Promise.all(['9', '10', '11'].map(asked))).toEqual([false, false, true]);
  });

  it('says what to do where the bank holidays of a date are not known', async () => {
    const page = await render(sent('appeal', typed('start', '1', '1', '2019')));
    const alert = only(inside(page).filter(({ attributes }) => attributes['role'] === 'alert'));
    expect(textOf(alert)).toContain(words.errors['outside-coverage']);
  });

  it('shows no step of answers that the time limit is no part of', async () => {
    const delay = EVERY_RESULT.find(({ answers }) => answers.about === 'delay')?.address ?? '';
    const page = await render(sent('draft-response', { answers: delay }));
    expect(all(page, 'section', { id: 'step-again' })).toEqual([]);
  });

  it('asks to answer again where a certificate was typed that the answers know nothing of', async () => {
    const health = 'parent/plan-content/final-plan/health/nothing';
    const query = sent('appeal', { answers: health });
    const without = await render(query);
    expect(all(without, 'section', { id: 'step-again' })).toHaveLength(1);
    const page = await render({ ...query, ...typed('certificate', '5', '6', '2026') });
    expect(all(page, 'section', { id: 'step-again' })).toEqual([]);
    expect(textOf(page)).toContain(words.notThese);
    expect(hrefsOf(page)).toContain('/check/parent');
  });

  it('saves nothing about a certificate where the place alone is appealed', async () => {
    const page = await render(sent('appeal', { answers: PLACEMENT }));
    const events = (await offeredCalendars(page)).flat();
    expect(events.length).toBeGreaterThan(rungsOf(page).length);
    expect(events.map(({ uid }) => uid).filter((uid) => uid.includes('adviser'))).toEqual([]);
  });

  it('never shows a step without what keeps the appeal open beside it', async () => {
    const bare: string[] = [];
    for (const { address, answers, situation } of EVERY_RESULT) {
      const view = resultView({ kind: 'complete', answers, situation });
      const kept = view.steps.find(({ route }) => route !== view.route)?.route ?? view.keeps?.route;
      if (view.datesKind === undefined || kept === undefined) continue;
      const day = typed('start', ...DAY_OF_AGE[answers.letter ?? 'under-5-weeks']);
      const page = await render(sent(view.datesKind, { answers: address, ...day }));
      const step = only(all(page, 'section', { id: 'step-again' }));
      if (kept !== view.route && !hrefsOf(step).includes(paths.route(kept))) bare.push(address);
    }
    expect(bare).toEqual([]);
  });

  it('fits the step to the age that the letter really has, and says so', async () => {
    const decision = 'parent/council-decision/refused-plan';
    for (const [age, day] of Object.entries(DAY_OF_AGE)) {
      const query = { answers: `${decision}/under-5-weeks/nothing`, ...typed('start', ...day) };
      const page = await render(sent('appeal', query));
      const step = only(all(page, 'section', { id: 'step-again' }));
      const right = age === 'letter-not-sure' ? '5-weeks-to-2-months' : age;
      expect(hrefsOf(step)).toContain(`/check/${decision}/${right}/nothing`);
      expect(all(step, 'strong')).toHaveLength(right === 'under-5-weeks' ? 0 : 1);
    }
  });

  it('says so where a certificate is held and its date was left out', async () => {
    const held = sent('appeal', {
      answers: 'parent/council-decision/refused-plan/over-2-months/certificate',
    });
    const dated = { ...held, ...typed('certificate', '5', '6', '2026') };
    const said = async (query: Query) =>
      textOf(only(all(await render(query), 'section', { 'aria-labelledby': 'days' })));
    expect(await said(held)).toContain(wordsFor({ voice: 'parent' }).deadlines.leftOut);
    expect(await said(dated)).not.toContain(wordsFor({ voice: 'parent' }).deadlines.leftOut);
  });

  it('takes a certificate that was typed as one that is held', async () => {
    const query = {
      answers: 'parent/council-decision/refused-plan/under-5-weeks/nothing',
      ...typed('start', ...DAY_OF_AGE['under-5-weeks']),
      ...typed('certificate', '5', '6', '2026'),
    };
    const page = await render(sent('appeal', query));
    const step = only(all(page, 'section', { id: 'step-again' }));
    expect(hrefsOf(step)).toContain(
      '/check/parent/council-decision/refused-plan/under-5-weeks/certificate',
    );
    expect(all(step, 'strong')).toHaveLength(1);
  });

  it('works nothing out where a part is given twice or the kind is not known', async () => {
    for (const query of [
      sent('appeal', { 'start-day': ['1', '2'] }),
      { ...sent('appeal'), kind: ['appeal', 'ombudsman'] },
      { ...sent('appeal'), kind: 'tribunal' },
    ]) {
      const page = await render(query);
      expect(inside(page).filter(({ attributes }) => attributes['role'] === 'alert')).toHaveLength(
        1,
      );
      expect(all(page, 'h3')).toHaveLength(0);
    }
  });

  it('asks for no certificate where the place alone is appealed', async () => {
    const page = await render({ kind: 'appeal', answers: PLACEMENT });
    expect(all(page, 'fieldset')).toHaveLength(1);
    const other = await render({ kind: 'appeal', answers: DECISION });
    expect(all(other, 'fieldset')).toHaveLength(2);
  });

  it('names the step that it was reached from, and goes back to it', async () => {
    const page = await render(sent('appeal', { answers: MEETING }));
    expect(hrefsOf(page)).toContain(`/check/${MEETING}`);
    const alone = await render(sent('appeal'));
    expect(hrefsOf(alone).filter((href) => href.startsWith('/check/'))).toEqual([]);
  });

  it('takes answers that are none for no answers', async () => {
    for (const answers of ['//evil.example', 'parent', 'delay/parent', '"><script>'])
      for (const query of [sent('appeal', { answers }), { kind: 'appeal', answers }]) {
        const page = await render(query);
        expect(all(page, 'script')).toEqual([]);
        expect(hrefsOf(page).filter((href) => href.includes('evil'))).toEqual([]);
        expect(all(page, 'input', { name: 'answers' })).toEqual([]);
      }
  });

  it('writes what was typed as text', async () => {
    const page = await render({ kind: 'appeal', ...typed('start', '"><b>1', '<i>', '&amp;') });
    expect([...all(page, 'b'), ...all(page, 'i')]).toEqual([]);
    const values = all(page, 'input').map(({ attributes }) => attributes['value']);
    expect(values).toEqual(expect.arrayContaining(['"><b>1', '<i>', '&amp;']));
  });
});
