import type { Temporal } from 'temporal-polyfill';
import {
  DEADLINE_DATES,
  DEADLINE_KINDS,
  type Deadline,
  type DeadlineKind,
  type DeadlineQuestion,
} from '@/lib/deadlines/calculate';
import { receiveDeadline } from '@/lib/deadlines/query';
import { readTypedDate, type TypedDate, type TypedDateFault } from '@/lib/deadlines/typed-date';
import { COVERAGE } from '@/lib/deadlines/working-days';
import type { Answers } from '@/lib/domain/answers';
import { MOST_PAIRS } from '@/lib/domain/query-limits';
import { fromSegments } from '@/lib/flow/path';

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
  readonly answers: Answers | undefined;
  readonly typed: Readonly<Record<Box, TypedDate>>;
  readonly sent: boolean;
  /** A part is given twice, or the kind is not known: nothing is worked out from a guess. */
  readonly unreadable: boolean;
  readonly faults: readonly FormFault[];
  readonly found: { readonly question: DeadlineQuestion; readonly deadline: Deadline } | undefined;
};

const LONGEST = 12;

/** The answers of a result, from the segments of its address; undefined for anything else. */
export function answersOf(segments: string | null | undefined): Answers | undefined {
  const state = fromSegments((segments ?? '').split('/'));
  return state?.kind === 'complete' ? state.answers : undefined;
}

/** Reads the form's query: kind, the boxes, and the answers it was reached from. Total. */
export function readDeadlineForm(pairs: Iterable<readonly [string, string]>): DeadlineForm {
  const given = [...pairs];
  const query = new Map(given);
  const text = (name: string) => (query.get(name) ?? '').slice(0, LONGEST);
  const kind = DEADLINE_KINDS.find((one) => one === query.get('kind'));
  const answers = answersOf(query.get('answers'));
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
  const form = { kind, answers, typed, sent, unreadable };
  if (kind === undefined || !sent || unreadable) return { ...form, faults: [], found: undefined };

  const start = readTypedDate(typed.start);
  const names: { readonly required: string; readonly optional?: string } = DEADLINE_DATES[kind];
  const takesCertificate = names.optional !== undefined && answers?.part !== 'placement';
  const certificate = takesCertificate ? readTypedDate(typed.certificate) : 'nothing-typed';
  const faults: FormFault[] = [];
  if (typeof start === 'string') faults.push({ box: 'start', fault: start });
  if (typeof certificate === 'string' && certificate !== 'nothing-typed')
    faults.push({ box: 'certificate', fault: certificate });
  if (faults.length > 0 || typeof start === 'string') return { ...form, faults, found: undefined };

  return { ...form, ...workedOut(kind, names, start, certificate) };
}

function workedOut(
  kind: DeadlineKind,
  names: { readonly required: string; readonly optional?: string },
  start: Temporal.PlainDate,
  certificate: Temporal.PlainDate | TypedDateFault,
): Pick<DeadlineForm, 'faults' | 'found'> {
  const found = receiveDeadline([
    ['kind', kind],
    [names.required, start.toString()],
    ...(names.optional === undefined || typeof certificate === 'string'
      ? []
      : [[names.optional, certificate.toString()] as const]),
  ]);
  if ('deadline' in found) return { faults: [], found };
  const [fault] = found.faults;
  return {
    found: undefined,
    faults: [
      {
        box: fault?.key === 'certificateDate' ? 'certificate' : 'start',
        fault: fault?.kind === 'certificate-before-letter' ? fault.kind : 'outside-coverage',
      },
    ],
  };
}

/** The years whose bank holidays are known, for words. */
export const KNOWN_YEARS = `${COVERAGE.firstYear} – ${COVERAGE.lastYear}`;
