import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/domain/answers';
import type { RouteId } from '@/lib/domain/route';
import type { SituationKind } from '@/lib/domain/situation';
import { COMPLAINT_ROUTES, COMPLAINTS, isStep, STEPS, TALK_ROUTES } from '@/lib/domain/step';
import { VOICES } from '@/lib/domain/voice';
import { walk } from '@/lib/flow/walk';
import { COUNCILS, isSchool } from '@/tests/support/contract-oracle';
import { type Settled, settledFor } from '@/tests/support/councils';
import { beside, closed, EVERY_RESULT } from '@/tests/support/situations';
import { addressOf, breaking, EVERY_STATE_OF_A_PARENT } from '@/tests/support/states';

/** The situations that break a property. A property of nothing proves nothing. */
function unsafe(cases: readonly Settled[], holds: (one: Settled) => boolean): string[] {
  if (cases.length === 0) throw new Error('There is no case to prove the property with.');
  return cases.filter((one) => !holds(one)).map(({ at }) => at);
}

const isOneOf = (routes: readonly RouteId[]) => (route: RouteId) => routes.includes(route);
const isTalk = isOneOf(TALK_ROUTES);
const isComplaint = isOneOf(COMPLAINT_ROUTES);
const isOmbudsman = isOneOf(['ombudsman', 'health-ombudsman']);

const given = ({ situation }: Settled): Answers => situation;
const kinds =
  (...some: readonly SituationKind[]) =>
  ({ situation }: Settled) =>
    some.includes(situation.kind);
const runs = (clock: Settled['result']['clocks'][number]) => (one: Settled) =>
  one.result.clocks.includes(clock);

/** Next, alongside and still to come: everywhere a result can send a family. */
const sentTo = ({ result }: Settled): RouteId[] => [result.next, ...beside(result), ...result.then];
/** What a family can do now. */
const offered = ({ result }: Settled): RouteId[] => [result.next, ...beside(result)];
const first = ({ result }: Settled): RouteId | undefined => beside(result)[0];

const isAppealable = kinds('decision', 'plan-decision', 'placement');
const isBrokenDuty = kinds(
  'delay',
  'urgent-delay',
  'out-of-education',
  'named-school-refuses',
  'duty-elsewhere',
);
const hasComplained = (one: Settled): boolean =>
  COMPLAINTS.some((complaint) => complaint === given(one).tried);
const inSetting = (one: Settled): boolean => {
  const { setting } = given(one);
  return setting !== undefined && setting !== 'not-in-a-setting' && setting !== 'other-service';
};

describe.each(COUNCILS)('a council with %o', (arrangements) => {
  const ALL = settledFor(arrangements);
  const where = (holds: (one: Settled) => boolean) => ALL.filter(holds);

  describe('where an appeal clock runs', () => {
    it('shows it for every decision that can be appealed', () => {
      expect(unsafe(where(isAppealable), runs('appeal'))).toEqual([]);
    });

    it('says what keeps the appeal open, and puts it in the block; and says it nowhere else', () => {
      expect(
        unsafe(ALL, (one) => {
          const { keepsOpen, block } = one.result;
          if (!runs('appeal')(one)) return keepsOpen === undefined;
          return keepsOpen !== undefined && block.includes(keepsOpen.route);
        }),
      ).toEqual([]);
    });

    it('never talks about a decision without mediation first beside the talk', () => {
      const talking = where(
        (one) => kinds('decision', 'plan-decision')(one) && isTalk(one.result.next),
      );
      expect(unsafe(talking, (one) => first(one) === 'mediation')).toEqual([]);
    });

    it('never talks about a named place without the Tribunal first beside the talk', () => {
      const talking = where((one) => kinds('placement')(one) && isTalk(one.result.next));
      expect(unsafe(talking, (one) => first(one) === 'tribunal-appeal')).toEqual([]);
    });

    it('has mediation first beside the parts of a plan that are appealed with education only', () => {
      const parts: readonly Answers['part'][] = [
        'health',
        'social-care',
        'outcomes',
        'personal-budget',
      ];
      const withEducation = where((one) => parts.includes(given(one).part));
      expect(
        unsafe(withEducation, (one) => runs('appeal')(one) && first(one) === 'mediation'),
      ).toEqual([]);
    });

    it('never has a talk next after five weeks, or where the age of the letter is not known', () => {
      const late = where(
        (one) => given(one).letter !== undefined && given(one).letter !== 'under-5-weeks',
      );
      expect(unsafe(late, ({ result }) => result.urgent && !isTalk(result.next))).toEqual([]);
    });

    it('leads from a certificate to the Tribunal at once, and never back to the adviser', () => {
      const holding = where((one) => given(one).tried === 'certificate');
      expect(
        unsafe(
          holding,
          (one) =>
            one.result.next === 'tribunal-appeal' &&
            !sentTo(one).includes('mediation') &&
            !runs('mediation-adviser')(one),
        ),
      ).toEqual([]);
    });

    it('still leads to the Tribunal when a letter is over two months old, with the call before it', () => {
      const late = where((one) => given(one).letter === 'over-2-months');
      expect(
        unsafe(late, (one) => [one.result.next, ...beside(one.result)].includes('tribunal-appeal')),
      ).toEqual([]);
      const uncalled = late.filter(
        (one) =>
          !kinds('placement')(one) &&
          given(one).tried !== 'certificate' &&
          given(one).tried !== 'mediation-asked',
      );
      expect(
        unsafe(uncalled, ({ result }) =>
          isDeepStrictEqual(result.block, ['mediation', 'tribunal-appeal']),
        ),
      ).toEqual([]);
    });

    it('never drops an appeal that has begun for a talk', () => {
      const begun = where(kinds('appealed'));
      expect(unsafe(begun, ({ result }) => result.block.includes('tribunal-appeal'))).toEqual([]);
    });
  });

  describe('a place named in a plan and nothing else', () => {
    const placement = where(kinds('placement'));

    it('never needs mediation: it is no step, no rung and never in the block', () => {
      expect(
        unsafe(
          placement,
          ({ result: { next, then, block, keepsOpen } }) =>
            ![next, ...then, ...block].includes('mediation') &&
            keepsOpen?.route === 'tribunal-appeal',
        ),
      ).toEqual([]);
    });

    it('is offered mediation, if at all, after the Tribunal, and the adviser’s clock with it', () => {
      expect(
        unsafe(placement, (one) => {
          const order = sentTo(one);
          const at = order.indexOf('mediation');
          return (
            (at === -1 || order.indexOf('tribunal-appeal') < at) &&
            runs('mediation-adviser')(one) === beside(one.result).includes('mediation')
          );
        }),
      ).toEqual([]);
    });

    it('is told that Section I follows from Section F, and nothing else is', () => {
      expect(unsafe(ALL, (one) => one.result.sectionIFollows === kinds('placement')(one))).toEqual(
        [],
      );
    });

    it('is never asked whether a mediation adviser was rung', () => {
      expect(unsafe(placement, (one) => given(one).tried !== 'mediation-asked')).toEqual([]);
    });
  });

  describe('where no appeal clock runs', () => {
    it('says letter first, but after the Tribunal’s decision or in an appeal', () => {
      expect(
        unsafe(ALL, (one) => {
          const silent = kinds('appealed')(one) || given(one).topic === 'tribunal-decision';
          return (one.result.letterFirst === 'none') === (silent || runs('appeal')(one));
        }),
      ).toEqual([]);
    });

    it('never says it above a step that cannot wait', () => {
      const urgent = where(({ result }) => result.urgent);
      expect(unsafe(urgent, ({ result }) => result.letterFirst !== 'above')).toEqual([]);
    });

    it('replies to a draft, a notice or a proposal before it talks, inside the time for it', () => {
      const asked = where(
        (one) => kinds('draft', 'plan-may-cease')(one) && given(one).tried !== 'replied',
      );
      expect(
        unsafe(asked, ({ result }) => result.next === 'respond-to-draft' && result.urgent),
      ).toEqual([]);
      const answering = where(runs('draft-response'));
      expect(unsafe(answering, ({ result }) => result.block.includes('respond-to-draft'))).toEqual(
        [],
      );
    });

    it('never sends a family to the Tribunal before there is a decision', () => {
      const early = where(
        kinds(
          'draft',
          'assessment-under-way',
          'review-under-way',
          'plan-may-cease',
          'moving',
          'older-plan',
          'school-cannot-meet-need',
          'school-wants-to-end-place',
          'duty-elsewhere',
        ),
      ).filter((one) => given(one).topic !== 'moved-area');
      expect(unsafe(early, ({ result }) => closed(result).includes('tribunal-appeal'))).toEqual([]);
    });
  });

  describe('a duty that is already broken', () => {
    it('is never met with a wait for a talk', () => {
      expect(unsafe(where(isBrokenDuty), ({ result }) => !isTalk(result.next))).toEqual([]);
    });

    it('shows the court’s limit, with advice beside it', () => {
      const broken = where((one) => isBrokenDuty(one) || kinds('not-delivered')(one));
      expect(
        unsafe(
          broken,
          (one) => runs('judicial-review')(one) && beside(one.result).includes('legal-advice'),
        ),
      ).toEqual([]);
    });

    it('keeps an appeal beside the complaint where an agreement is not kept', () => {
      const agreed = where((one) => given(one).stage === 'mediation-agreement-late');
      expect(unsafe(agreed, (one) => first(one) === 'tribunal-appeal')).toEqual([]);
    });
  });

  describe('the ombudsman', () => {
    it('is never where a family goes about a decision that can be appealed or is being appealed', () => {
      const cases = where((one) => isAppealable(one) || kinds('appealed')(one));
      expect(
        unsafe(
          cases,
          (one) => !sentTo(one).includes('ombudsman') && closed(one.result).includes('ombudsman'),
        ),
      ).toEqual([]);
    });

    it('is never where a family goes about what happened in a nursery, school or college', () => {
      expect(
        unsafe(
          where(inSetting),
          (one) => !sentTo(one).includes('ombudsman') && closed(one.result).includes('ombudsman'),
        ),
      ).toEqual([]);
    });

    it('is open for help outside any setting, which the council itself must answer for', () => {
      const outside = where((one) => given(one).setting === 'not-in-a-setting');
      expect(unsafe(outside, ({ result }) => !closed(result).includes('ombudsman'))).toEqual([]);
    });

    it('is never the next step before a complaint, but where none is expected or none exists', () => {
      const ends = where(({ result }) => isOmbudsman(result.next));
      expect(
        unsafe(ends, (one) => {
          const { tried, topic, stage } = given(one);
          const expected = stage !== 'recommendation-ignored' && topic !== 'transport';
          const exists = arrangements.complaintStages > 0 || one.result.next !== 'ombudsman';
          return (
            !expected ||
            !exists ||
            tried === 'complaint-unanswered' ||
            tried === 'complaint-finished'
          );
        }),
      ).toEqual([]);
      const unexpected = ends.filter(
        (one) => given(one).topic === 'transport' || given(one).stage === 'recommendation-ignored',
      );
      expect(
        unsafe(unexpected, (one) => {
          const { tried } = given(one);
          return tried !== 'nothing' && tried !== 'meeting' && tried !== 'transport-stage-one';
        }),
      ).toEqual([]);
    });

    it('is never reached about health, which has an ombudsman of its own', () => {
      const health = where((one) => {
        const { about, part } = given(one);
        return about === 'health-provision' || part === 'health' || part === 'section-g';
      });
      expect(unsafe(health, (one) => !sentTo(one).includes('ombudsman'))).toEqual([]);
    });
  });

  describe('discrimination', () => {
    const cases = where(kinds('discrimination'));

    it('shows the six months in every setting, and the claim as the next step or in the block', () => {
      expect(
        unsafe(cases, (one) => {
          const claim = isSchool(given(one).setting) ? 'discrimination-claim' : 'legal-advice';
          return runs('discrimination')(one) && one.result.block.includes(claim);
        }),
      ).toEqual([]);
    });

    it('goes to the Tribunal from a school alone', () => {
      const claims = where((one) => sentTo(one).includes('discrimination-claim'));
      expect(unsafe(claims, (one) => isSchool(given(one).setting))).toEqual([]);
    });
  });

  describe('what a result recommends', () => {
    it('is never called not available in the same result', () => {
      expect(
        unsafe(ALL, (one) => offered(one).every((route) => !closed(one.result).includes(route))),
      ).toEqual([]);
    });

    it('is never not available later, but before a draft, a move or a school’s answer is a decision', () => {
      const later = where(({ result }) =>
        result.then.some((route) => closed(result).includes(route)),
      );
      expect([...new Set(later.map(({ situation }) => situation.kind))].sort()).toEqual([
        'draft',
        'moving',
        'school-cannot-meet-need',
      ]);
    });

    it('never repeats the next step beside itself or later', () => {
      expect(
        unsafe(ALL, ({ result }) => ![...beside(result), ...result.then].includes(result.next)),
      ).toEqual([]);
    });

    it('is never a step that the answers say is done, now or later', () => {
      expect(
        unsafe(ALL, (one) =>
          sentTo(one).every((route) => {
            if (!isStep(route)) return true;
            const done = STEPS[route].some((tried) => tried === given(one).tried);
            // Help under Section G has a complaint of its own, beside the council's.
            const other = isComplaint(route) && one.result.done !== route;
            return !done || (other && route !== one.result.next);
          }),
        ),
      ).toEqual([]);
    });

    it('is never a talk or a first complaint once a complaint is made', () => {
      const complained = where(hasComplained);
      expect(
        unsafe(complained, (one) => !isTalk(one.result.next) || one.result.keepsOpen !== undefined),
      ).toEqual([]);
    });

    it('puts the next step in the block, and one more at most, with how the two stand together', () => {
      expect(
        unsafe(
          ALL,
          ({ result: { block, next, together, alongside } }) =>
            block.includes(next) &&
            block.every((route) => route === next || route === alongside[0]?.route) &&
            (together !== undefined) === (block.length === 2),
        ),
      ).toEqual([]);
    });

    it('is never a step that the council does not have', () => {
      const missing = isOneOf([
        ...(arrangements.informalResolution ? [] : (['informal-resolution'] as const)),
        ...(arrangements.complaintStages > 0 ? [] : (['corporate-complaint'] as const)),
      ]);
      expect(
        unsafe(ALL, (one) => {
          const { result } = one;
          return ![
            ...sentTo(one),
            ...result.block,
            ...result.passed,
            ...closed(result),
            ...(result.done === undefined ? [] : [result.done]),
          ].some(missing);
        }),
      ).toEqual([]);
    });
  });
});

describe('who is asking', () => {
  const asParent = EVERY_RESULT.filter(({ answers }) => answers.who === 'parent');
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
