import type { TypedDate } from '@/lib/deadlines/typed-date';
import type { InterfaceWords } from '@/lib/words/words';
import { type Box, type DeadlineForm, type FormFault, KNOWN_YEARS } from './deadline-form';

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

/** The boxes of the form with what was typed and what is wrong with it. */
export function boxViews(form: DeadlineForm, { result, deadlines }: InterfaceWords): BoxView[] {
  const { kind, typed } = form;
  if (kind === undefined) return [];
  const faultOf = (box: Box) => form.faults.find((one) => one.box === box)?.fault;
  const said = (box: Box) => {
    const fault = faultOf(box);
    if (fault === undefined) return undefined;
    const text = deadlines.errors[fault];
    return fault === 'outside-coverage' ? `${text} ${KNOWN_YEARS}.` : text;
  };
  const ofCertificate = said('certificate');
  const start = {
    name: 'start',
    legend: result.datesLegend[kind],
    hint: undefined,
    values: typed.start,
    error: said('start'),
    wrong: partsOf(faultOf('start')),
  };
  if (kind !== 'appeal' || form.withoutCertificate) return [start];
  return [
    start,
    {
      name: 'certificate',
      legend: deadlines.certificate,
      hint: deadlines.certificateHint,
      values: typed.certificate,
      error:
        ofCertificate === undefined
          ? undefined
          : `${deadlines.errors.ofCertificate} ${ofCertificate}`,
      wrong: partsOf(faultOf('certificate')),
    },
  ];
}
