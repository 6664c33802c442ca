import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { type Answered, answer, datesOf, questionOf } from '@/lib/deadlines/question';
import { readTypedDate, type TypedDate, type TypedDateFault } from '@/lib/deadlines/typed-date';
import { COVERAGE } from '@/lib/deadlines/working-days';
import { MOST_PAIRS } from '@/lib/domain/query-limits';
import { type Decided, decidedAt } from './decided';

/** The boxes of the form: the date every kind needs, and the one that an appeal may have too. */
export const BOXES = ['start', 'certificate'] as const;

export type Box = (typeof BOXES)[number];

export type FormFault = {
  readonly box: Box;
  readonly fault: TypedDateFault | 'certificate-before-letter' | 'outside-coverage';
};

/** What a visitor to the page of dates has sent so far. Nothing that was typed is lost. */
export type DeadlineForm = {
  readonly kind: DeadlineKind | undefined;
  /** The result that it was reached from. */
  readonly decided: Decided | undefined;
  /** No certificate is asked for, because an appeal about that result needs none. */
  readonly withoutCertificate: boolean;
  readonly typed: Readonly<Record<Box, TypedDate>>;
  readonly sent: boolean;
  /** A part is given twice, or the kind is not known: nothing is worked out from a guess. */
  readonly unreadable: boolean;
  readonly faults: readonly FormFault[];
  readonly found: Answered | undefined;
};

const LONGEST = 12;

/** Reads the form's query: kind, the boxes, and the answers it was reached from. Total. */
export function readDeadlineForm(pairs: Iterable<readonly [string, string]>): DeadlineForm {
  const given = [...pairs];
  const query = new Map(given);
  const text = (name: string) => (query.get(name) ?? '').slice(0, LONGEST);
  const kind = DEADLINE_KINDS.find((one) => one === query.get('kind'));
  const decided = decidedAt(query.get('answers'));
  const withoutCertificate = decided?.decision.certificate === 'not-needed';
  const typed = {
    start: { day: text('start-day'), month: text('start-month'), year: text('start-year') },
    certificate: {
      day: text('certificate-day'),
      month: text('certificate-month'),
      year: text('certificate-year'),
    },
  };
  const sent = [...query.keys()].some((name) => name.startsWith('start-'));
  const unknownKind = kind === undefined && (query.get('kind') ?? '') !== '';
  const unreadable = unknownKind || query.size < given.length || given.length > MOST_PAIRS;
  const form = { kind, decided, withoutCertificate, typed, sent, unreadable };
  if (kind === undefined || !sent || unreadable) return { ...form, faults: [], found: undefined };

  const start = readTypedDate(typed.start);
  const hasBox = datesOf(kind).includes('certificateDate');
  const takesCertificate = hasBox && !withoutCertificate;
  const certificate = takesCertificate ? readTypedDate(typed.certificate) : 'nothing-typed';
  const faults: FormFault[] = [];
  if (typeof start === 'string') faults.push({ box: 'start', fault: start });
  if (typeof certificate === 'string' && certificate !== 'nothing-typed')
    faults.push({ box: 'certificate', fault: certificate });
  if (faults.length > 0 || typeof start === 'string') return { ...form, faults, found: undefined };

  const certificateDate = typeof certificate === 'string' ? undefined : certificate;
  const found = answer(questionOf(kind, start, certificateDate));
  if ('deadline' in found) return { ...form, faults: [], found };
  const box = found.at === 'certificateDate' ? 'certificate' : 'start';
  return { ...form, faults: [{ box, fault: found.fault }], found: undefined };
}

/** The years whose bank holidays are known, for words. */
export const KNOWN_YEARS = `${COVERAGE.firstYear} – ${COVERAGE.lastYear}`;
