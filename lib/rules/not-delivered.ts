import type { RouteId } from '@/lib/domain/route';
import type { SituationOf } from '@/lib/domain/situation';
import type { SourceId } from '@/lib/domain/source';
import { aboveReason, OMBUDSMAN_SOURCES } from './complaint';
import { ADVICE } from './duty';
import { type Alongside, informals, type Ladder, type Rule } from './ladder';
import type { BecauseReason } from './reason';

/**
 * Help in a plan that is not happening. Those who stopped it are asked first, with the letter ready
 * beside it; Section F is the council's to secure, G the NHS board's, H social care's.
 */

type NotDelivered = SituationOf<'not-delivered'>;

type Complaint = 'corporate-complaint' | 'nhs-complaint' | 'social-care-complaint';
type Above = 'ombudsman' | 'health-ombudsman';

const LETTER: Alongside = { route: 'written-request', why: 'letter-names-duty' };

function bodyOf({ part }: NotDelivered): { complaint: Complaint; above: Above } {
  switch (part) {
    case 'section-g':
      return { complaint: 'nhs-complaint', above: 'health-ombudsman' };
    case 'section-h':
      return { complaint: 'social-care-complaint', above: 'ombudsman' };
    case 'section-f':
    case 'sections-f-and-g':
    case 'sections-not-sure':
      return { complaint: 'corporate-complaint', above: 'ombudsman' };
  }
}

const bySection = (s: NotDelivered) => s.part === 'section-g' || s.part === 'section-h';
const withHealth = (s: NotDelivered) =>
  s.part === 'sections-f-and-g' || s.part === 'sections-not-sure';
const usedUp = (s: NotDelivered) =>
  s.tried === 'complaint-unanswered' || s.tried === 'complaint-finished';

function letterToo(s: NotDelivered): readonly Alongside[] {
  const beforeComplaint = s.tried === 'nothing' || (bySection(s) && s.tried === 'meeting');
  return beforeComplaint ? [LETTER] : [];
}

function healthPart(s: NotDelivered, next: RouteId): readonly Alongside[] {
  if (!withHealth(s)) return [];
  return next === 'ombudsman'
    ? [{ route: 'health-ombudsman', why: 'health-part-above' }]
    : [{ route: 'nhs-complaint', why: 'health-part' }];
}

/** Ask, then (for Section F) the letter, then the complaint to the body that owes it, then its ombudsman. */
function rulesFor(
  prefix: string,
  covers: (s: NotDelivered) => boolean,
  { complaint, above }: { complaint: Complaint; above: Above },
  about: BecauseReason,
  sources: readonly [SourceId, ...SourceId[]],
  aboveSources: readonly SourceId[],
): readonly Rule<NotDelivered>[] {
  const letterFirst = complaint === 'corporate-complaint';
  return [
    {
      id: `${prefix}-ask`,
      applies: (s) => covers(s) && s.tried === 'nothing',
      next: 'meeting',
      because: [letterFirst ? 'setting-first-where-help-stopped' : 'body-that-owes-it', about],
      sources,
    },
    ...(letterFirst
      ? [
          {
            id: `${prefix}-write`,
            applies: (s: NotDelivered) => covers(s) && s.tried === 'meeting',
            next: 'written-request',
            because: [about, 'ten-working-days'],
            sources,
          } as const,
        ]
      : []),
    {
      id: `${prefix}-complain`,
      applies: (s) => covers(s) && !usedUp(s),
      next: complaint,
      because: [about, 'complaint-next'],
      sources,
    },
    {
      id: `${prefix}-above`,
      applies: covers,
      next: above,
      because: ['complaint-used-up', aboveReason(above)],
      sources: aboveSources,
    },
  ];
}

export const NOT_DELIVERED: Ladder<NotDelivered> = {
  id: 'not-delivered',
  rungs: (s) => {
    const { complaint, above } = bodyOf(s);
    return bySection(s)
      ? ['meeting', complaint, above]
      : ['meeting', 'written-request', complaint, above];
  },
  alongside: (s, next) => [...letterToo(s), ADVICE, ...informals(s), ...healthPart(s, next)],
  notAvailable: () => [{ route: 'tribunal-appeal', reason: 'not-delivered-not-appealable' }],
  clocks: (s) => {
    switch (s.part) {
      case 'section-g':
        return ['nhs-complaint', 'judicial-review'];
      case 'section-h':
        return ['social-care-complaint', 'ombudsman', 'judicial-review'];
      case 'section-f':
        return ['ombudsman', 'judicial-review'];
      case 'sections-f-and-g':
      case 'sections-not-sure':
        return ['ombudsman', 'judicial-review', 'nhs-complaint'];
    }
  },
  whoseRight: (s) => (bySection(s) ? 'either' : 'theirs'),
  rules: [
    ...rulesFor(
      'section-g',
      (s) => s.part === 'section-g',
      { complaint: 'nhs-complaint', above: 'health-ombudsman' },
      'nhs-must-arrange-g',
      ['cfa-s42', 'nhs-complaints'],
      ['phso', 'nhs-complaints'],
    ),
    ...rulesFor(
      'section-h',
      (s) => s.part === 'section-h',
      { complaint: 'social-care-complaint', above: 'ombudsman' },
      'care-answers-for-h',
      ['cfa-s37', 'children-act-complaints'],
      OMBUDSMAN_SOURCES,
    ),
    ...rulesFor(
      'section-f',
      () => true,
      { complaint: 'corporate-complaint', above: 'ombudsman' },
      'council-must-secure-f',
      ['cfa-s42', 'council-complaints'],
      OMBUDSMAN_SOURCES,
    ),
  ],
};
