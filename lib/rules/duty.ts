import type { ClockId } from '@/lib/domain/clock';
import type { Situation, SituationOf } from '@/lib/domain/situation';
import type { SourceId } from '@/lib/domain/source';
import { OMBUDSMAN_SOURCES } from './complaint';
import { type Alongside, always, informals, type Ladder, meetingToo, type Rule } from './ladder';
import type { BecauseReason } from './reason';

/**
 * A duty or a date that is already broken. A short letter that names it comes first, and gives ten
 * working days; then the complaint, then the Ombudsman.
 */

type Duty = SituationOf<
  'delay' | 'out-of-education' | 'named-school-refuses' | 'duty-elsewhere' | 'not-delivered'
>;

export const DUTY_RUNGS = ['written-request', 'corporate-complaint', 'ombudsman'] as const;

export const DUTY_CLOCKS: readonly ClockId[] = ['ombudsman', 'judicial-review'];

export const ADVICE: Alongside = { route: 'legal-advice', why: 'advice-with-clock' };

type Talked = Parameters<typeof informals>[0];

/** What goes with every broken duty: advice at once, and talks that leave the letter its place. */
export function besideDuty(s: Talked): readonly Alongside[] {
  return [ADVICE, ...meetingToo(s), ...informals(s)];
}

/** The letter, the complaint and the Ombudsman, for the situations that `covers` names. */
export function dutyRules<S extends Extract<Situation, Duty>>(
  prefix: string,
  about: readonly [BecauseReason, ...BecauseReason[]],
  sources: readonly [SourceId, ...SourceId[]],
  { urgent, covers = always }: { readonly urgent?: true; readonly covers?: (s: S) => boolean } = {},
): readonly Rule<S>[] {
  const hurry = urgent === undefined ? {} : { urgent };
  return [
    {
      id: `${prefix}-write`,
      applies: (s) => covers(s) && (s.tried === 'nothing' || s.tried === 'meeting'),
      next: 'written-request',
      ...hurry,
      because: [...about, 'ten-working-days'],
      sources,
    },
    {
      id: `${prefix}-complain`,
      applies: (s) => covers(s) && (s.tried === 'written-request' || s.tried === 'complaint-open'),
      next: 'corporate-complaint',
      ...hurry,
      because: [...about, 'complaint-next'],
      sources: [...sources, 'council-complaints', 'complaint-handling-code'],
    },
    {
      id: `${prefix}-above`,
      applies: covers,
      next: 'ombudsman',
      ...hurry,
      because: ['complaint-used-up', 'ombudsman-next'],
      sources: OMBUDSMAN_SOURCES,
    },
  ];
}

type Moved = SituationOf<'duty-elsewhere'>;

export const DUTY_ELSEWHERE: Ladder<Moved> = {
  id: 'duty-elsewhere',
  rungs: () => DUTY_RUNGS,
  alongside: besideDuty,
  notAvailable: (s) =>
    s.topic === 'no-letter'
      ? [
          { route: 'tribunal-appeal', reason: 'appeal-needs-letter' },
          { route: 'mediation', reason: 'mediation-needs-letter' },
        ]
      : [],
  clocks: () => DUTY_CLOCKS,
  whoseRight: () => 'theirs',
  rules: [
    ...dutyRules<Moved>('moved-area', ['plan-moves-too'], ['reg-15', 'ipsea-moved-plan'], {
      covers: (s) => s.topic === 'moved-area',
    }),
    ...dutyRules<Moved>('no-letter', ['letter-is-owed'], ['reg-5', 'ipsea-annual-review']),
  ],
};

type Refuses = SituationOf<'named-school-refuses'>;

export const NAMED_SCHOOL_REFUSES: Ladder<Refuses> = {
  id: 'named-school-refuses',
  rungs: () => DUTY_RUNGS,
  alongside: besideDuty,
  notAvailable: () => [
    { route: 'tribunal-appeal', reason: 'already-named' },
    { route: 'setting-complaint', reason: 'duty-to-admit-not-schools' },
  ],
  clocks: () => DUTY_CLOCKS,
  whoseRight: () => 'theirs',
  rules: dutyRules<Refuses>(
    'named-school-refuses',
    ['named-school-must-admit'],
    ['cfa-s43', 'ipsea-named-school', 'cfa-s42'],
    { urgent: true },
  ),
};

type OutOfEducation = SituationOf<'out-of-education'>;

/** Where a school did it, it answers for its own part, and a claim of discrimination may lie. */
const bySchool = (s: OutOfEducation) => s.topic === 'sent-home' || s.topic === 'off-roll';

export const OUT_OF_EDUCATION: Ladder<OutOfEducation> = {
  id: 'out-of-education',
  rungs: () => DUTY_RUNGS,
  alongside: (s) => {
    const [advice, ...talks] = besideDuty(s);
    return [
      ...(advice === undefined ? [] : [advice]),
      ...(s.topic === 'sent-home'
        ? [{ route: 'other-routes', why: 'suspension-rules' } as const]
        : []),
      ...talks,
      ...(bySchool(s) && informals(s).length > 0
        ? [{ route: 'setting-complaint', why: 'school-complaint-too' } as const]
        : []),
    ];
  },
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'missing-education-not-appealable' }],
  clocks: (s) => [...DUTY_CLOCKS, ...(bySchool(s) ? (['discrimination'] as const) : [])],
  whoseRight: () => 'not-said',
  rules: dutyRules<OutOfEducation>(
    'out-of-education',
    ['council-must-arrange-education', 'council-decides-on-section-19'],
    ['education-act-1996-s19', 'ipsea-section-19', 'cfa-s42'],
    { urgent: true },
  ),
};
