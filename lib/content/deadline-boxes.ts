import type { TypedDate } from '@/lib/deadlines/typed-date';
import { type DeadlineForm, KNOWN_YEARS } from './deadline-form';
import type { InterfaceWords } from './words';

/** Three boxes for one date, with their words. */
export type BoxView = {
  readonly name: string;
  readonly legend: string;
  readonly hint: string | undefined;
  readonly values: TypedDate;
  readonly error: string | undefined;
};

/** The boxes of the form with what was typed and what is wrong with it. */
export function boxViews(form: DeadlineForm, { result, deadlines }: InterfaceWords): BoxView[] {
  const { kind, typed } = form;
  if (kind === undefined) return [];
  const error = (box: string) => {
    const fault = form.faults.find((one) => one.box === box)?.fault;
    if (fault === undefined) return undefined;
    const text = deadlines.errors[fault];
    return fault === 'outside-coverage' ? `${text} ${KNOWN_YEARS}.` : text;
  };
  const start = {
    name: 'start',
    legend: result.datesLegend[kind],
    hint: undefined,
    values: typed.start,
    error: error('start'),
  };
  if (kind !== 'appeal' || form.answers?.part === 'placement') return [start];
  return [
    start,
    {
      name: 'certificate',
      legend: deadlines.certificate,
      hint: deadlines.certificateHint,
      values: typed.certificate,
      error: error('certificate'),
    },
  ];
}
