import type { RouteId } from '@/lib/domain/route';
import type { SituationOf } from '@/lib/domain/situation';
import type { SourceId } from '@/lib/domain/source';
import { OMBUDSMAN_SOURCES } from './complaint';
import { type Alongside, after, always, type Ladder, type Rule, type WhoseRight } from './ladder';
import type { BecauseReason } from './reason';

/** What the other questions do not name: each topic has one door. */

type Elsewhere = SituationOf<'elsewhere' | 'kept-out'>;

/** The rule for one topic: its door, and why. */
function door(
  topic: Elsewhere['topic'],
  next: RouteId,
  because: readonly [BecauseReason, ...BecauseReason[]],
  sources: readonly [SourceId, ...SourceId[]],
  urgent?: true,
): Rule<Elsewhere> {
  return {
    id: topic,
    applies: (s) => s.topic === topic,
    next,
    ...(urgent === undefined ? {} : { urgent }),
    because,
    sources,
  };
}

function beside({ topic }: Elsewhere): readonly Alongside[] {
  switch (topic) {
    case 'mediation-problem':
      return [
        { route: 'tribunal-appeal', why: 'late-appeal-now' },
        { route: 'legal-advice', why: 'late-help' },
      ];
    case 'excluded':
      return [
        { route: 'legal-advice', why: 'advice-in-time' },
        { route: 'written-request', why: 'sixth-day' },
      ];
    case 'attendance-fine':
      return [{ route: 'written-request', why: 'section-19-too' }];
    case 'want-assessment':
      return [{ route: 'meeting', why: 'talk-meanwhile' }];
    case 'custody-or-hospital':
      return [{ route: 'legal-advice', why: 'advice-in-time' }];
    default:
      return [];
  }
}

function whose({ topic }: Elsewhere): WhoseRight {
  switch (topic) {
    case 'want-assessment':
    case 'mediation-problem':
    case 'tribunal-decision':
      return 'theirs';
    case 'excluded':
      return 'by-age';
    case 'complaint-about-helper':
      return 'either';
    default:
      return 'not-said';
  }
}

export const ELSEWHERE: Ladder<Elsewhere> = {
  id: 'elsewhere',
  rungs: () => [],
  alongside: beside,
  notAvailable: () => [],
  clocks: ({ topic }) => {
    switch (topic) {
      case 'mediation-problem':
        return ['appeal', 'mediation-adviser'];
      case 'excluded':
        return ['discrimination'];
      case 'want-assessment':
        return ['assessment'];
      default:
        return [];
    }
  },
  appeal: 'with-certificate',
  whoseRight: whose,
  rules: [
    door(
      'mediation-problem',
      'mediation',
      ['certificate-is-due', 'late-adviser-asked'],
      ['reg-33', 'reg-39', 'cfa-s55'],
      true,
    ),
    door(
      'tribunal-decision',
      'legal-advice',
      ['upper-tribunal-limit', 'three-ways-after-decision'],
      ['upper-tribunal'],
      true,
    ),
    door(
      'excluded',
      'other-routes',
      ['exclusion-limit', 'exclusion-panel'],
      ['exclusion-review'],
      true,
    ),
    door('attendance-fine', 'legal-advice', ['fine-needs-advice'], ['ipsea-attendance'], true),
    door('want-assessment', 'request-assessment', ['anyone-can-ask'], ['cfa-s36']),
    door('admission', 'other-routes', ['admission-own-appeal'], ['admissions-appeals']),
    door('another-council', 'other-routes', ['name-decides-council'], ['cfa-s32']),
    door(
      'home-education',
      'other-routes',
      ['home-education-before-signing'],
      ['ipsea-home-education'],
    ),
    door(
      'custody-or-hospital',
      'other-routes',
      ['custody-hospital-rules'],
      ['education-act-1996-s19'],
    ),
    door('complaint-about-helper', 'other-routes', ['helper-own-complaint'], ['cfa-s32']),
    door('records', 'other-routes', ['records-in-writing'], ['gov-complain-school']),
    door('not-listed', 'other-routes', ['ask-for-advice'], ['cfa-s32']),
  ],
};

type Transport = SituationOf<'transport'>;

export const TRANSPORT: Ladder<Transport> = {
  id: 'transport',
  rungs: () => ['other-routes', 'ombudsman'],
  alongside: () => [],
  notAvailable: () => [],
  clocks: () => ['ombudsman'],
  whoseRight: () => 'either',
  rules: [
    {
      id: 'transport-above',
      applies: after('transport-stage-two'),
      next: 'ombudsman',
      because: ['transport-two-stages', 'ombudsman-next'],
      sources: OMBUDSMAN_SOURCES,
    },
    {
      id: 'transport',
      applies: always,
      next: 'other-routes',
      because: ['transport-own-appeal', 'transport-two-stages'],
      sources: ['transport-appeals', 'ipsea-transport'],
    },
  ],
};
