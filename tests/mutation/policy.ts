import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import council from '@/content/council/council.json';
import reasons from '@/content/reasons.json';
import sources from '@/content/sources.json';
import { SITUATION_ROWS, type Situation } from '@/lib/domain/situation';
import type { Recommendation } from '@/lib/rules/recommendation';
import { FIELDS } from '@/tests/support/contract-fields';
import { DUDLEY } from '@/tests/support/contract-oracle';
import { afterwards, partyOf, saidBeside, saidFirst } from '@/tests/support/said-beside';
import type { Case } from './every-situation';

/**
 * What tests/unit/rules proves of the policy, without its cost: a mutant of a table needs a fresh
 * start of everything, so the situations are found beforehand and the voice is left out. It decides
 * inside each test, never before them: a mutant that throws must fail a test.
 */

const CASES = inject('cases');

// A mutant that keeps the tables from loading must fail tests: a file that does not load has none.
const loaded = await Promise.all([
  import('@/lib/rules/decide'),
  import('@/lib/rules/arrangements'),
  import('@/lib/rules/dated'),
  import('@/lib/rules/ladders'),
]).then(
  ([decisions, arrangements, dated, ladders]) => ({
    ...decisions,
    ...arrangements,
    ...dated,
    ...ladders,
  }),
  (fault: unknown) => ({ fault }),
);

function rules() {
  if ('fault' in loaded) throw loaded.fault;
  return loaded;
}

const recommend = (situation: Situation): Recommendation => rules().decide(situation, DUDLEY);

/** The first few situations in which something does not hold: each failure is printed once a mutant. */
function against(holds: (result: Recommendation, one: Case) => boolean): string[] {
  return CASES.filter((one) => !holds(recommend(one.situation), one))
    .slice(0, 3)
    .map(({ address }) => address);
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const all = (values: (result: Recommendation) => readonly string[]): string[] =>
  sorted(CASES.flatMap(({ situation }) => values(recommend(situation))));

const table = readFileSync(new URL('../unit/rules/decision-table.txt', import.meta.url), 'utf8');
const ruleOf = new Map(
  table.split('\n').map((line): [string | undefined, string | undefined] => {
    const cells = line.split('\t');
    return [cells[0], cells.at(-1)];
  }),
);

describe('every decision', () => {
  it('is the one of the contract, by the rule of the committed table', () => {
    expect(against((result, { address }) => result.rule === ruleOf.get(address))).toEqual([]);
  });

  it.each(FIELDS)('is the one of the contract: %s', (_, ruled, says) => {
    expect(
      against((result, { expected }) => isDeepStrictEqual(ruled(result, expected), says(expected))),
    ).toEqual([]);
  });

  it('is the one of the contract for councils that do not exist', () => {
    for (const { arrangements, cases } of inject('elsewhere')) {
      const wrong = cases.filter(({ situation, expected }) => {
        const result = rules().decide(situation, arrangements);
        return !FIELDS.every(([, ruled, says]) =>
          isDeepStrictEqual(ruled(result, expected), says(expected)),
        );
      });
      expect(wrong.slice(0, 3).map(({ address }) => address)).toEqual([]);
    }
  });

  it('says with whom a meeting is, where the contract leaves it open', () => {
    expect(
      against(
        ({ meeting }, { situation, expected }) =>
          expected.meeting !== undefined || meeting === partyOf(situation),
      ),
    ).toEqual([]);
  });

  it('rests on reasons and sources that are written, and uses every reason', () => {
    expect(
      against(
        (result) =>
          result.because.length > 0 &&
          result.sources.length > 0 &&
          result.sources.every((id) => id in sources || id in council.sources),
      ),
    ).toEqual([]);
    expect(all(({ because }) => because)).toEqual(sorted(Object.keys(reasons.because)));
    expect(all(({ alongside }) => alongside.map(({ why }) => why))).toEqual(
      sorted(Object.keys(reasons.alongside)),
    );
    expect(all(({ notAvailable }) => notAvailable.map(({ reason }) => reason))).toEqual(
      sorted(Object.keys(reasons.notAvailable)),
    );
  });

  it('names the body that the complaint goes on to, and the part that is not looked at alone', () => {
    const reasonOf = new Map<string, string>([
      ['ombudsman', 'ombudsman-next'],
      ['health-ombudsman', 'health-ombudsman-next'],
      ['ofsted', 'ofsted-next'],
      ['department-for-education', 'department-next'],
    ]);
    const bodies = [...reasonOf.values()];
    expect(
      against(({ because, next }, { situation }) =>
        same(
          because.filter((reason) => bodies.includes(reason)),
          because.includes('complaint-used-up') ||
            ('tried' in situation && situation.tried === 'transport-stage-two')
            ? [reasonOf.get(next)].flatMap((one) => one ?? [])
            : [],
        ),
      ),
    ).toEqual([]);
    expect(
      against(
        ({ notAvailable }, { situation }) =>
          situation.kind !== 'other-part' ||
          notAvailable[0]?.reason ===
            (situation.part === 'outcomes' ? 'outcomes-not-alone' : 'other-sections-not-alone'),
      ),
    ).toEqual([]);
  });

  it('counts as passed the rungs below the next step, and those that were tried', () => {
    const passed = (address: string) =>
      CASES.filter((one) => one.address === address).map(
        ({ situation }) => recommend(situation).passed,
      );
    expect(passed('council-decision/refused-plan/under-5-weeks/nothing')).toEqual([[]]);
    expect(passed('council-decision/refused-plan/over-2-months/nothing')).toEqual([
      ['meeting', 'informal-resolution', 'mediation'],
    ]);
    expect(passed('council-decision/refused-plan/under-5-weeks/meeting')).toEqual([['meeting']]);
  });

  it('says which one step is behind the family, if any', () => {
    const done = (address: string) =>
      CASES.filter((one) => one.address === address).map(
        ({ situation }) => recommend(situation).done,
      );
    const DECISION = 'council-decision/refused-plan/under-5-weeks';
    expect(done(`${DECISION}/nothing`)).toEqual([undefined]);
    expect(done(`${DECISION}/meeting`)).toEqual(['meeting']);
    expect(done(`${DECISION}/informal-resolution`)).toEqual(['informal-resolution']);
    expect(done(`${DECISION}/formal-resolution`)).toEqual(['formal-resolution']);
    expect(done(`${DECISION}/mediation-asked`)).toEqual([undefined]);
    expect(done(`${DECISION}/certificate`)).toEqual(['mediation']);
    expect(done(`${DECISION}/complaint-finished`)).toEqual([undefined]);
    expect(done('delay/plan-late/complaint-open')).toEqual([undefined]);
    expect(done('delay/plan-late/complaint-unanswered')).toEqual(['corporate-complaint']);
    expect(done('setting-conduct/academy/complaint-finished')).toEqual(['setting-complaint']);
    expect(done('plan-not-delivered/section-g/complaint-finished')).toEqual(['nhs-complaint']);
    expect(done('plan-not-delivered/section-h/complaint-finished')).toEqual([
      'social-care-complaint',
    ]);
  });

  it('shows each rung of a ladder as passed, next or to come, and names its ladder', () => {
    expect(
      against(
        ({ passed, next, then, ladder }) =>
          !passed.includes(next) &&
          !passed.some((route) => then.includes(route)) &&
          new Set(passed).size === passed.length &&
          /^[a-z-]+$/u.test(ladder),
      ),
    ).toEqual([]);
  });

  it('says besides its steps what the answers say, and where it leads if the step did not work', () => {
    const rows = new Map(SITUATION_ROWS.map(({ kind, row }) => [kind, row]));
    expect(
      against((result, { situation }) => {
        const { kind, ...given } = situation;
        const { certificate, keepsOpen, standings, otherRoutes } = result;
        return (
          isDeepStrictEqual(
            { certificate, keepsOpen, standings, otherRoutes },
            saidBeside(situation, result),
          ) &&
          same(result.saidFirst, saidFirst(result.because)) &&
          isDeepStrictEqual(
            result.after,
            afterwards(given, result.next, rows.get(kind)?.tried ?? []),
          )
        );
      }),
    ).toEqual([]);
  });

  it('is made again by the dates on paper, where a letter was asked for', () => {
    expect(
      against((_, { situation }) =>
        isDeepStrictEqual(
          rules().withDates(situation, { letter: 'over-2-months', certificate: true }),
          'letter' in situation
            ? { ...situation, letter: 'over-2-months', tried: 'certificate' }
            : situation,
        ),
      ),
    ).toEqual([]);
  });

  it('is made by a rule with an id of its own, and every rule makes one', () => {
    const { RULE_IDS } = rules();
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
    expect(all(({ rule }) => [rule])).toEqual(sorted(RULE_IDS));
  });
});
