import type { SituationOf } from '@/lib/domain/situation';
import { COUNCIL_RUNGS, informals, meetThenComplain, OMBUDSMAN_SOURCES } from './complaint';
import type { Ladder } from './ladder';

/** Help that stands in a plan and is not given: whoever owes it answers for it. */

type NotDelivered = SituationOf<'not-delivered'>;

const withoutF = (s: NotDelivered) => s.part === 'section-g' || s.part === 'section-h';
const done = (s: NotDelivered) =>
  s.tried === 'complaint-unanswered' || s.tried === 'complaint-finished';

export const NOT_DELIVERED: Ladder<NotDelivered> = {
  id: 'not-delivered',
  rungs: (s) => {
    switch (s.part) {
      case 'section-g':
        return ['meeting', 'nhs-complaint', 'health-ombudsman'];
      case 'section-h':
        return ['meeting', 'social-care-complaint', 'ombudsman'];
      case 'section-f':
      case 'sections-f-and-g':
        return COUNCIL_RUNGS;
    }
  },
  alongside: (s) => [
    ...(withoutF(s) ? [] : [{ route: 'legal-advice', why: 'advice-on-duty' } as const]),
    ...informals(s),
    ...(s.part === 'sections-f-and-g'
      ? [
          done(s)
            ? ({ route: 'health-ombudsman', why: 'health-part-above' } as const)
            : ({ route: 'nhs-complaint', why: 'health-part' } as const),
        ]
      : []),
  ],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'not-delivered-not-appealable' }],
  clocks: (s) => {
    switch (s.part) {
      case 'section-g':
        return ['nhs-complaint'];
      case 'section-h':
        return ['social-care-complaint'];
      case 'section-f':
        return ['ombudsman'];
      case 'sections-f-and-g':
        return ['ombudsman', 'nhs-complaint'];
    }
  },
  rules: [
    ...meetThenComplain<NotDelivered>(
      'section-g',
      'nhs-must-arrange-g',
      'nhs-complaint',
      'health-ombudsman',
      ['cfa-s42', 'nhs-complaints'],
      ['phso', 'nhs-complaints'],
      (s) => s.part === 'section-g',
    ),
    ...meetThenComplain<NotDelivered>(
      'section-h',
      'care-answers-for-h',
      'social-care-complaint',
      'ombudsman',
      ['cfa-s37', 'children-act-complaints'],
      OMBUDSMAN_SOURCES,
      (s) => s.part === 'section-h',
    ),
    ...meetThenComplain<NotDelivered>(
      'section-f',
      'council-must-secure-f',
      'corporate-complaint',
      'ombudsman',
      ['cfa-s42', 'council-complaints'],
      OMBUDSMAN_SOURCES,
    ),
  ],
};
