import type { TypedDate } from '@/lib/deadlines/typed-date';
import type { InterfaceWords } from '@/lib/words/words';
import { type Box, type DeadlineForm, type FormFault, KNOWN_YEARS } from './deadline-form';
import type { EveryDateForm } from './every-date-form';

/** Three boxes for one date, with their words. */
export type BoxView = {
  readonly name: string;
  readonly legend: string;
  readonly hint: string | undefined;
  readonly values: TypedDate;
  readonly error: string | undefined;
  /** The boxes that the error is about. */
  readonly wrong: readonly (keyof TypedDate)[];
};

const ALL_PARTS = ['day', 'month', 'year'] as const;

/** The boxes that a fault is about: the one it names, or all three. */
function partsOf(fault: FormFault['fault'] | undefined): readonly (keyof TypedDate)[] {
  if (fault === undefined) return [];
  const named = ALL_PARTS.find((part) => fault.startsWith(`${part}-`));
  return named === undefined ? ALL_PARTS : [named];
}

/** Three boxes for one date, with what was typed and what is wrong with it. */
function boxView(
  box: Pick<BoxView, 'name' | 'legend' | 'values'> & {
    /** Whether it is the date of a mediation certificate, which may be left out. */
    readonly ofCertificate: boolean;
    readonly fault: FormFault['fault'] | undefined;
  },
  { deadlines }: InterfaceWords,
): BoxView {
  const { name, legend, values, ofCertificate, fault } = box;
  return {
    name,
    legend,
    values,
    hint: ofCertificate ? deadlines.certificateHint : undefined,
    error: fault === undefined ? undefined : said(fault, ofCertificate, deadlines.errors),
    wrong: partsOf(fault),
  };
}

function said(
  fault: FormFault['fault'],
  ofCertificate: boolean,
  errors: InterfaceWords['deadlines']['errors'],
): string {
  const years = fault === 'outside-coverage' ? ` ${KNOWN_YEARS}.` : '';
  const text = `${errors[fault]}${years}`;
  return ofCertificate ? `${errors.ofCertificate} ${text}` : text;
}

/** The boxes of the form for one kind. */
export function boxViews(form: DeadlineForm, words: InterfaceWords): BoxView[] {
  const { kind, typed } = form;
  if (kind === undefined) return [];
  const faultOf = (box: Box) => form.faults.find((one) => one.box === box)?.fault;
  const start = boxView(
    {
      name: 'start',
      legend: words.result.datesLegend[kind],
      values: typed.start,
      ofCertificate: false,
      fault: faultOf('start'),
    },
    words,
  );
  if (kind !== 'appeal' || form.withoutCertificate) return [start];
  const certificate = {
    name: 'certificate',
    legend: words.deadlines.certificate,
    values: typed.certificate,
    ofCertificate: true,
    fault: faultOf('certificate'),
  };
  return [start, boxView(certificate, words)];
}

/** The boxes of the form for every date that may be known, each saying of what it is the date. */
export function everyBoxView(form: EveryDateForm, words: InterfaceWords): BoxView[] {
  return form.boxes.map(({ kind, name, typed, fault }) => {
    const ofCertificate = name === 'certificateDate';
    const { kinds, certificate } = words.deadlines;
    const legend = `${kinds[kind].name}: ${words.result.datesLegend[kind]}`;
    return boxView(
      { name, legend: ofCertificate ? certificate : legend, values: typed, ofCertificate, fault },
      words,
    );
  });
}
