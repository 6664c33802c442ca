import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GET as csv } from '@/app/decisions/table.csv/route';
import { GET as json } from '@/app/decisions/table.json/route';
import { KEYS } from '@/lib/domain/answers';
import { recommendation } from '@/lib/views/recommendation';
import { resultView } from '@/lib/views/result';
import { readCsv } from '@/lib/words/csv';
import { addressOf, EVERY_STATE_OF_A_PARENT } from '@/tests/support/states';

/** What the wizard serves: each complete state of a parent, in the order of the questions. */
const SERVED = EVERY_STATE_OF_A_PARENT.flatMap((state) =>
  state.kind === 'complete'
    ? [{ state, result: resultView(state), api: recommendation(state) }]
    : [],
);

const row = z.looseObject({
  situation: z.record(z.string(), z.string()),
  nextStep: z.string(),
  urgent: z.boolean(),
  alongside: z.array(z.object({ route: z.string(), why: z.string() })),
  then: z.array(z.string()),
  notAvailable: z.array(z.object({ route: z.string(), reason: z.string() })),
  clocks: z.array(z.string()),
  rule: z.string(),
  because: z.array(z.string()),
  sources: z.array(z.string()),
  page: z.string(),
});
const texts = z.record(z.string(), z.string());
const file = z.object({
  situations: z.array(row),
  rules: z.record(z.string(), z.object({ title: z.string(), when: z.string(), says: z.string() })),
  reasons: z.object({ because: texts, alongside: texts, notAvailable: texts }),
  sources: z.record(z.string(), z.object({ url: z.string() })),
});

describe('the table as data', () => {
  it('has the rows that the wizard and the API serve', async () => {
    const { situations } = file.parse(await json().json());
    expect(
      situations.map(({ page, situation, nextStep, urgent, rule, clocks, then, ...lists }) => ({
        page,
        situation,
        nextStep,
        urgent,
        rule,
        clocks,
        then,
        alongside: lists.alongside.map(({ route }) => route),
        closed: lists.notAvailable.map(({ route }) => route),
        sources: lists.sources,
      })),
    ).toEqual(
      SERVED.map(({ state, result, api }) => {
        const { who: _who, ...situation } = state.answers;
        return {
          page: `/check/${addressOf(state)}`,
          situation,
          nextStep: result.route,
          urgent: result.urgent,
          rule: result.rule,
          clocks: api.clocks,
          then: result.then.map(({ route }) => route),
          alongside: api.alongside,
          closed: result.notAvailable.map(({ route }) => route),
          sources: result.sources,
        };
      }),
    );
  });

  it('gives the words of every id that its rows name', async () => {
    const { situations, rules, reasons, sources } = file.parse(await json().json());
    const unknown = situations.flatMap((one) => [
      ...[one.rule].filter((id) => rules[id] === undefined),
      ...one.because.filter((id) => reasons.because[id] === undefined),
      ...one.alongside.filter(({ why }) => reasons.alongside[why] === undefined),
      ...one.notAvailable.filter(({ reason }) => reasons.notAvailable[reason] === undefined),
      ...one.sources.filter((id) => sources[id] === undefined),
    ]);
    expect(unknown).toEqual([]);
  });
});

describe('the table for a spreadsheet', () => {
  it('has the same rows as the data, an answer a column', async () => {
    const response = csv();
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    const rows = readCsv(await response.text());
    const { situations } = file.parse(await json().json());
    expect(rows.map((one) => Object.values(one).length)).toEqual(
      rows.map(() => Object.keys(rows[0] ?? {}).length),
    );
    expect(
      rows.map((one) => ({
        page: one['page'],
        situation: Object.fromEntries(
          KEYS.flatMap((key) => (one[key] ? [[key, one[key]] as const] : [])),
        ),
        nextStep: one['next step'],
        urgent: one['urgent'] === 'urgent',
        alongside: one['alongside'],
        then: one['then'],
        notAvailable: one['not available'],
        clocks: one['clocks'],
        rule: one['rule'],
      })),
    ).toEqual(
      situations.map((one) => ({
        page: one.page,
        situation: one.situation,
        nextStep: one.nextStep,
        urgent: one.urgent,
        alongside: one.alongside.map(({ route }) => route).join(', '),
        then: one.then.join(', '),
        notAvailable: one.notAvailable.map(({ route }) => route).join(', '),
        clocks: one.clocks.join(', '),
        rule: one.rule,
      })),
    );
  });

  it('starts no cell with a letter that a spreadsheet would reckon with', async () => {
    const cells = readCsv(await csv().text()).flatMap((one) => Object.values(one));
    expect(cells.filter((cell) => /^[=+@-]/u.test(cell))).toEqual([]);
  });
});
