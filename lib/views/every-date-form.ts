import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { type Answered, type DateName, datesOf } from '@/lib/deadlines/question';
import type { TypedDate } from '@/lib/deadlines/typed-date';
import { kindsOf } from './dated-step';
import { type FormFault, workOut } from './deadline-form';
import { type Decided, decidedAt } from './decided';
import { isGiven, isGivenTwice, type TypedQuery, typedIn, typedQuery } from './typed-query';

/** Three boxes of the form for every date. */
export type DateBox = {
  readonly kind: DeadlineKind;
  readonly name: DateName;
  readonly typed: TypedDate;
  readonly fault: FormFault['fault'] | undefined;
};

/** What a visitor to the page of every date has sent so far. Nothing that was typed is lost. */
export type EveryDateForm = {
  /** The result that it was reached from: then its clocks are asked about, and what else was given. */
  readonly decided: Decided | undefined;
  readonly boxes: readonly DateBox[];
  /** A date is given twice: nothing is worked out from a guess. */
  readonly unreadable: boolean;
  /** What the known dates lead to; undefined where nothing was sent, or something is wrong. */
  readonly found: readonly Answered[] | undefined;
};

type Read = { readonly boxes: readonly DateBox[]; readonly found: readonly Answered[] };

const isEmpty = ({ day, month, year }: TypedDate) => (day + month + year).trim() === '';

/** What the boxes of one kind say and lead to. Boxes left empty lead to nothing, and that is no fault. */
function readKind(query: TypedQuery, kind: DeadlineKind, takesCertificate: boolean): Read {
  const [start, certificate] = datesOf(kind);
  const names = certificate === undefined || !takesCertificate ? [start] : [start, certificate];
  const typed = names.map((name) => ({ kind, name, typed: typedIn(query, name, name) }));
  if (typed.every((one) => isEmpty(one.typed)))
    return { boxes: typed.map((one) => ({ ...one, fault: undefined })), found: [] };
  const [ofStart, ofCertificate] = typed.map((one) => one.typed);
  const { faults, found } =
    ofStart === undefined
      ? { faults: [], found: undefined }
      : workOut(kind, ofStart, ofCertificate);
  return {
    boxes: typed.map((one, at) => ({
      ...one,
      fault: faults.find(({ box }) => box === (at === 0 ? 'start' : 'certificate'))?.fault,
    })),
    found: found === undefined ? [] : [found],
  };
}

/**
 * Reads the form for every date: each date in three boxes, or in one piece as the API has it, and the answers it was
 * reached from. Total.
 */
export function readEveryDateForm(pairs: Iterable<readonly [string, string]>): EveryDateForm {
  const query = typedQuery(pairs);
  const decided = decidedAt(query.values.get('answers'));
  const own = decided === undefined ? [] : kindsOf(decided.decision);
  const kinds = DEADLINE_KINDS.filter(
    (kind) =>
      own.length === 0 ||
      own.includes(kind) ||
      datesOf(kind).some((name) => isGiven(query, name, name)),
  );
  const takesCertificate = decided?.decision.certificate !== 'not-needed';
  const read = kinds.map((kind) => readKind(query, kind, takesCertificate));
  const boxes = read.flatMap((one) => one.boxes);
  const found = read.flatMap((one) => one.found);
  const sent = boxes.some(({ name }) => isGiven(query, name, name));
  const unreadable = query.unreadable || boxes.some(({ name }) => isGivenTwice(query, name, name));
  const form = { decided, boxes, unreadable };
  if (!sent || unreadable) return { ...form, found: undefined };
  if (boxes.every(({ typed }) => isEmpty(typed)))
    return { ...form, boxes: markFirst(boxes), found: undefined };
  return { ...form, found: boxes.some(({ fault }) => fault !== undefined) ? undefined : found };
}

/** Nothing was typed at all: said beside the first boxes. */
function markFirst(boxes: readonly DateBox[]): readonly DateBox[] {
  return boxes.map((box, at) => (at === 0 ? { ...box, fault: 'nothing-typed' } : box));
}
