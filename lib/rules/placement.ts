import type { SituationOf } from '@/lib/domain/situation';
import { type Alongside, always, early, type Ladder, late, meetingToo } from './ladder';

/**
 * Only the school or college that a final plan names. No certificate is needed, and none may be asked
 * for: Children and Families Act 2014, section 55(5).
 */

type Placement = SituationOf<'placement'>;

/** Said on every result: an appeal about the place alone leaves the rest of the plan as it is. */
const LOOK_AT_ALL = 'placement-look-at-all';
const ABOUT = ['placement-needs-no-certificate', LOOK_AT_ALL] as const;

function alongsidePlacement(s: Placement): readonly Alongside[] {
  const mediation: readonly Alongside[] =
    s.tried === 'certificate' ? [] : [{ route: 'mediation', why: 'voluntary-mediation' }];
  switch (s.letter) {
    case 'under-5-weeks':
      return [{ route: 'tribunal-appeal', why: 'appeal-without-certificate' }, ...mediation];
    case '5-weeks-to-2-months':
    case 'letter-not-sure':
      return [
        ...meetingToo(s),
        ...(s.tried === 'meeting'
          ? [{ route: 'informal-resolution', why: 'talk-meanwhile' } as const]
          : []),
        ...mediation,
        ...(s.letter === 'letter-not-sure' && s.tried !== 'certificate'
          ? [{ route: 'legal-advice', why: 'late-help' } as const]
          : []),
      ];
    case 'over-2-months':
      return [
        { route: 'legal-advice', why: 'late-help' },
        { route: 'early-review', why: 'early-review-afresh' },
      ];
  }
}

export const PLACEMENT: Ladder<Placement> = {
  id: 'placement',
  rungs: () => ['meeting', 'informal-resolution', 'tribunal-appeal'],
  alongside: alongsidePlacement,
  notAvailable: () => [
    { route: 'ombudsman', reason: 'ombudsman-appealable' },
    { route: 'corporate-complaint', reason: 'complaint-appealable' },
  ],
  clocks: (s) =>
    s.tried === 'certificate' || late(s) ? ['appeal'] : ['appeal', 'mediation-adviser'],
  appeal: 'without-certificate',
  whoseRight: () => 'theirs',
  rules: [
    {
      id: 'placement-late',
      applies: late,
      next: 'tribunal-appeal',
      urgent: true,
      because: ['placement-maybe-in-time', 'late-appeal', ...ABOUT],
      sources: ['tribunal-rule-20', 'tribunal-rule-12', 'ipsea-placement-mediation'],
    },
    {
      id: 'placement-meet',
      applies: (s) => early(s) && s.tried === 'nothing',
      next: 'meeting',
      because: ['talk-first', 'placement-clock-runs', LOOK_AT_ALL],
      sources: ['council-page', 'tribunal-rule-20', 'ipsea-placement-mediation'],
    },
    {
      id: 'placement-informal',
      applies: (s) => early(s) && s.tried === 'meeting',
      next: 'informal-resolution',
      because: ['informal-after-meeting', 'placement-clock-runs', LOOK_AT_ALL],
      sources: ['council-page', 'tribunal-rule-20', 'ipsea-placement-mediation'],
    },
    {
      id: 'placement-appeal',
      applies: early,
      next: 'tribunal-appeal',
      because: ['placement-appeal-next', ...ABOUT],
      sources: ['cfa-s51', 'cfa-s55', 'ipsea-placement-mediation'],
    },
    {
      id: 'placement-appeal-soon',
      applies: always,
      next: 'tribunal-appeal',
      urgent: true,
      because: ['time-is-short', ...ABOUT],
      sources: ['cfa-s51', 'tribunal-rule-20', 'ipsea-placement-mediation'],
    },
  ],
};
