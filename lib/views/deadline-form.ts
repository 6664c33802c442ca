import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { type Answered, answer, datesOf, questionOf } from '@/lib/deadlines/question';
import { readTypedDate, type TypedDate, type TypedDateFault } from '@/lib/deadlines/typed-date';
import { COVERAGE } from '@/lib/deadlines/working-days';
import { type Decided, decidedAt } from './decided';
import { isGiven, isGivenTwice, typedIn, typedQuery } from './typed-query';

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

/**
 * Reads the form's query: kind, the boxes, and the answers it was reached from. A date may also stand in one piece, under
 * the name and in the form that the API has for it. Total.
 */
export function readDeadlineForm(pairs: Iterable<readonly [string, string]>): DeadlineForm {
  const query = typedQuery(pairs);
  const kind = DEADLINE_KINDS.find((one) => one === query.values.get('kind'));
  const decided = decidedAt(query.values.get('answers'));
  const withoutCertificate = decided?.decision.certificate === 'not-needed';
  const [startName, certificateName] = kind === undefined ? [] : datesOf(kind);
  const typed = {
    start: typedIn(query, 'start', startName),
    certificate: typedIn(query, 'certificate', certificateName),
  };
  const sent = isGiven(query, 'start', startName);
  const unknownKind = kind === undefined && (query.values.get('kind') ?? '') !== '';
  const twice =
    isGivenTwice(query, 'start', startName) || isGivenTwice(query, 'certificate', certificateName);
  const unreadable = unknownKind || query.unreadable || twice;
  const form = { kind, decided, withoutCertificate, typed, sent, unreadable };
  if (kind === undefined || !sent || unreadable) return { ...form, faults: [], found: undefined };
  const takesCertificate = certificateName !== undefined && !withoutCertificate;
  return {
    ...form,
    ...workOut(kind, typed.start, takesCertificate ? typed.certificate : undefined),
  };
}

/** What one kind's boxes lead to, or every fault in them; a certificate may be left empty. */
export function workOut(
  kind: DeadlineKind,
  typedStart: TypedDate,
  typedCertificate: TypedDate | undefined,
): Pick<DeadlineForm, 'faults' | 'found'> {
  const start = readTypedDate(typedStart);
  const certificate =
    typedCertificate === undefined ? 'nothing-typed' : readTypedDate(typedCertificate);
  const faults: FormFault[] = [];
  if (typeof start === 'string') faults.push({ box: 'start', fault: start });
  if (typeof certificate === 'string' && certificate !== 'nothing-typed')
    faults.push({ box: 'certificate', fault: certificate });
  if (faults.length > 0 || typeof start === 'string') return { faults, found: undefined };

  const certificateDate = typeof certificate === 'string' ? undefined : certificate;
  const found = answer(questionOf(kind, start, certificateDate));
  if ('deadline' in found) return { faults: [], found };
  const box = found.at === 'certificateDate' ? 'certificate' : 'start';
  return { faults: [{ box, fault: found.fault }], found: undefined };
}

/** The years whose bank holidays are known, for words. */
export const KNOWN_YEARS = `${COVERAGE.firstYear} – ${COVERAGE.lastYear}`;
