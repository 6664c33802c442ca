import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { RouteId } from '@/lib/domain/route';
import { VOICES } from '@/lib/domain/voice';
import { walk } from '@/lib/flow/walk';
import { isSchool } from '@/tests/support/contract-oracle';
import { beside, closed, type Decided, EVERY_RESULT } from '@/tests/support/situations';
import { addressOf, breaking, EVERY_STATE_OF_A_PARENT } from '@/tests/support/states';

const where = (holds: (decided: Decided) => boolean): Decided[] => EVERY_RESULT.filter(holds);
const kinds = (cases: readonly Decided[]): string[] =>
  [...new Set(cases.map(({ situation }) => situation.kind))].sort();

/** Next, alongside and still to come: everywhere a result can send a family. */
const sentTo = ({ result }: Decided): RouteId[] => [result.next, ...beside(result), ...result.then];

const runs = (clock: Decided['result']['clocks'][number]) => (decided: Decided) =>
  decided.result.clocks.includes(clock);
const isAppealable = ({ situation }: Decided): boolean =>
  situation.kind === 'decision' ||
  situation.kind === 'plan-decision' ||
  situation.kind === 'placement';
const inSetting = ({ answers }: Decided): boolean =>
  answers.setting !== undefined && answers.setting !== 'not-in-a-setting';
const complained = ({ answers }: Decided): boolean =>
  answers.tried?.startsWith('complaint-') ?? false;
const talks: readonly RouteId[] = ['meeting', 'informal-resolution', 'formal-resolution'];

/** The step that keeps an appeal open, as the first thing that a family reads. */
const keepsTheAppeal = ({ result }: Decided): boolean => {
  const first = [result.next, beside(result)[0]];
  return first.includes('mediation') || first.includes('tribunal-appeal');
};

describe('where an appeal clock runs', () => {
  it('a decision that can be appealed always shows its clock', () => {
    expect(breaking(where(isAppealable), runs('appeal'))).toEqual([]);
  });

  it('a decision that can be appealed has mediation or the Tribunal as the next step or first beside it', () => {
    expect(breaking(where(isAppealable), keepsTheAppeal)).toEqual([]);
  });

  it('a decision is never talked about without mediation first beside the talk', () => {
    const talking = where(
      ({ situation, result }) =>
        (situation.kind === 'decision' || situation.kind === 'plan-decision') &&
        talks.includes(result.next),
    );
    expect(breaking(talking, ({ result }) => beside(result)[0] === 'mediation')).toEqual([]);
  });

  it('a named place is never talked about without the Tribunal first beside the talk', () => {
    const talking = where(
      ({ situation, result }) => situation.kind === 'placement' && talks.includes(result.next),
    );
    expect(breaking(talking, ({ result }) => beside(result)[0] === 'tribunal-appeal')).toEqual([]);
  });

  it('health, care and outcomes in a final plan have mediation first beside them until a complaint is made', () => {
    const parts = where(
      (decided) =>
        ['health', 'social-care', 'outcomes'].includes(decided.answers.part ?? '') &&
        !complained(decided),
    );
    expect(breaking(parts, runs('appeal'))).toEqual([]);
    expect(breaking(parts, ({ result }) => beside(result)[0] === 'mediation')).toEqual([]);
  });

  it('lets nothing else go without that step but what cannot be appealed now', () => {
    const without = where((decided) => runs('appeal')(decided) && !keepsTheAppeal(decided));
    expect(kinds(without)).toEqual([
      'health-or-care-part',
      'moving',
      'older-plan',
      'personal-budget',
    ]);
    expect(breaking(without, ({ result }) => closed(result).includes('tribunal-appeal'))).toEqual(
      [],
    );
    const complaints = without.filter(({ situation }) => situation.kind === 'health-or-care-part');
    expect(breaking(complaints, complained)).toEqual([]);
  });

  it('a letter older than five weeks, or of an age not known, never has a talk as the next step', () => {
    const late = where(
      ({ answers }) => answers.letter !== undefined && answers.letter !== 'under-5-weeks',
    );
    expect(breaking(late, ({ result }) => result.urgent && !talks.includes(result.next))).toEqual(
      [],
    );
  });

  it('a certificate leads to the Tribunal at once', () => {
    const holding = where(({ answers }) => answers.tried === 'certificate');
    expect(breaking(holding, ({ result }) => result.next === 'tribunal-appeal')).toEqual([]);
    expect(breaking(holding, ({ result }) => !beside(result).includes('mediation'))).toEqual([]);
    expect(breaking(holding, (decided) => !runs('mediation-adviser')(decided))).toEqual([]);
  });

  it('a letter over two months old still leads to the Tribunal, never to a closed door', () => {
    const late = where(({ answers }) => answers.letter === 'over-2-months');
    expect(
      breaking(late, ({ result }) => [result.next, ...result.then].includes('tribunal-appeal')),
    ).toEqual([]);
    expect(breaking(late, ({ result }) => beside(result)[0] === 'legal-advice')).toEqual([]);
  });

  it('an appeal that has begun is never dropped for a talk', () => {
    const begun = where(({ answers }) => answers.stage === 'appeal-lodged');
    expect(
      breaking(
        begun,
        ({ result }) =>
          result.next === 'tribunal-appeal' || beside(result)[0] === 'tribunal-appeal',
      ),
    ).toEqual([]);
  });
});

describe('a place named in a plan and nothing else', () => {
  const placement = () => where(({ answers }) => answers.part === 'placement');

  it('is never sent to mediation as the next step or as a step still to come', () => {
    expect(
      breaking(
        placement(),
        ({ result }) => result.next !== 'mediation' && !result.then.includes('mediation'),
      ),
    ).toEqual([]);
  });

  it('never runs a clock for ringing a mediation adviser', () => {
    expect(breaking(placement(), (decided) => !runs('mediation-adviser')(decided))).toEqual([]);
  });

  it('is never offered mediation before the Tribunal', () => {
    expect(
      breaking(placement(), (decided) => {
        const order = sentTo(decided);
        return (
          !order.includes('mediation') ||
          order.indexOf('tribunal-appeal') < order.indexOf('mediation')
        );
      }),
    ).toEqual([]);
  });

  it('is never asked whether a mediation adviser was rung', () => {
    expect(breaking(placement(), ({ answers }) => answers.tried !== 'mediation-asked')).toEqual([]);
  });
});

describe('the ombudsman', () => {
  it('is never where a family goes about a decision that can be appealed or is being appealed', () => {
    const cases = where(
      (decided) => isAppealable(decided) || decided.answers.stage === 'appeal-lodged',
    );
    expect(breaking(cases, (decided) => !sentTo(decided).includes('ombudsman'))).toEqual([]);
    expect(breaking(cases, ({ result }) => closed(result).includes('ombudsman'))).toEqual([]);
  });

  it('is never where a family goes about what happened in a nursery, school or college', () => {
    const cases = where(inSetting);
    expect(breaking(cases, (decided) => !sentTo(decided).includes('ombudsman'))).toEqual([]);
    expect(breaking(cases, ({ result }) => closed(result).includes('ombudsman'))).toEqual([]);
  });

  it('is open for help outside any setting, which the council itself must answer for', () => {
    const outside = where(({ answers }) => answers.setting === 'not-in-a-setting');
    expect(breaking(outside, ({ result }) => !closed(result).includes('ombudsman'))).toEqual([]);
  });

  it('is never the next step before a complaint has been made', () => {
    const ends: readonly RouteId[] = ['ombudsman', 'health-ombudsman'];
    const cases = where(({ result }) => ends.includes(result.next));
    expect(
      breaking(cases, ({ answers }) =>
        ['complaint-unanswered', 'complaint-finished'].includes(answers.tried ?? ''),
      ),
    ).toEqual([]);
  });

  it('is never reached about health, which has an ombudsman of its own', () => {
    const health = where(
      ({ answers }) =>
        answers.about === 'health-provision' ||
        answers.part === 'health' ||
        answers.part === 'section-g',
    );
    expect(breaking(health, (decided) => !sentTo(decided).includes('ombudsman'))).toEqual([]);
  });
});

describe('what a result recommends', () => {
  it('is never called not available in the same result', () => {
    expect(
      breaking(EVERY_RESULT, ({ result }) =>
        [result.next, ...beside(result)].every((route) => !closed(result).includes(route)),
      ),
    ).toEqual([]);
  });

  it('is never not available later, but where a draft or a move has not yet become a decision', () => {
    const later = where(({ result }) =>
      result.then.some((route) => closed(result).includes(route)),
    );
    expect(kinds(later)).toEqual(['draft', 'moving']);
  });

  it('never repeats the next step beside itself', () => {
    expect(breaking(EVERY_RESULT, ({ result }) => !beside(result).includes(result.next))).toEqual(
      [],
    );
  });

  it('is never a talk that the family has already had', () => {
    expect(
      breaking(
        EVERY_RESULT,
        (decided) => !sentTo(decided).some((route) => route === decided.answers.tried),
      ),
    ).toEqual([]);
  });

  it('is never the Tribunal before there is a decision to appeal', () => {
    const early = where(({ situation }) =>
      ['draft', 'before-decision', 'moving', 'older-plan'].includes(situation.kind),
    );
    expect(breaking(early, ({ result }) => closed(result).includes('tribunal-appeal'))).toEqual([]);
  });

  it('is a claim to the Tribunal about discrimination in a school alone', () => {
    const claims = where((decided) => sentTo(decided).includes('discrimination-claim'));
    expect(breaking(claims, ({ answers }) => isSchool(answers.setting))).toEqual([]);
  });

  it('shows the six months wherever discrimination is the matter, in every setting', () => {
    const cases = where(({ answers }) => answers.about === 'discrimination');
    expect(breaking(cases, runs('discrimination'))).toEqual([]);
  });

  it('never leaves discrimination without the claim, as the next step or first beside it', () => {
    const cases = where(({ answers }) => answers.about === 'discrimination');
    expect(
      breaking(cases, ({ answers, result }) => {
        const claim = isSchool(answers.setting) ? 'discrimination-claim' : 'legal-advice';
        return result.next === claim || beside(result)[0] === claim;
      }),
    ).toEqual([]);
  });

  it('answers a draft inside its time: the reply is the next step or first beside it', () => {
    const drafts = where(({ situation }) => situation.kind === 'draft');
    expect(
      breaking(
        drafts,
        ({ result }) =>
          result.next === 'respond-to-draft' || beside(result)[0] === 'respond-to-draft',
      ),
    ).toEqual([]);
    expect(breaking(drafts, runs('draft-response'))).toEqual([]);
  });
});

describe('who is asking', () => {
  const asParent = where(({ answers }) => answers.who === 'parent');
  const others = new Map(EVERY_RESULT.map((decided) => [decided.address, decided]));

  it('never changes the situation or the result', () => {
    expect(
      breaking(asParent, ({ answers, situation, result }) =>
        VOICES.every((who) => {
          const other = others.get(addressOf({ answers: { ...answers, who } }));
          return (
            isDeepStrictEqual(other?.situation, situation) &&
            isDeepStrictEqual(other?.result, result)
          );
        }),
      ),
    ).toEqual([]);
  });

  it('never changes what may be answered to what has been tried', () => {
    const untried = EVERY_STATE_OF_A_PARENT.flatMap((state) =>
      state.kind === 'asking' && state.key === 'tried' ? [state] : [],
    );
    expect(
      breaking(untried, ({ answers, options }) =>
        VOICES.every((who) => {
          const state = walk({ ...answers, who });
          return (
            state.kind === 'asking' &&
            state.key === 'tried' &&
            isDeepStrictEqual(state.options, options)
          );
        }),
      ),
    ).toEqual([]);
  });
});
