import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import {
  MOST_FAULTS,
  MOST_PAIRS,
  TOO_MANY_PAIRS,
  type TooManyPairs,
} from '@/lib/domain/query-limits';
import {
  calculate,
  DEADLINE_DATES,
  DEADLINE_KINDS,
  type Deadline,
  type DeadlineFault,
  type DeadlineKind,
  type DeadlineQuestion,
} from './calculate';

/** What is wrong with one pair of a query for dates. */
export type DeadlineQueryFault =
  | TooManyPairs
  | {
      readonly kind: 'unknown-key' | 'missing' | 'empty' | 'repeated' | 'not-a-date';
      readonly key: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: 'unknown-value';
      readonly key: 'kind';
      readonly value: string;
      readonly allowed: readonly DeadlineKind[];
    }
  | {
      readonly kind: 'certificate-before-letter';
      readonly key: 'certificateDate';
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: 'outside-coverage';
      readonly key: string;
      readonly allowed: readonly string[];
      readonly firstYear: number;
      readonly lastYear: number;
    };

export type DeadlineReception =
  | { readonly question: DeadlineQuestion; readonly deadline: Deadline }
  | { readonly faults: readonly DeadlineQueryFault[] };

const kindSchema = z.enum(DEADLINE_KINDS);

const FORM_OF_A_DATE = ['YYYY-MM-DD'];

/** A day of the calendar, written YYYY-MM-DD; 31 February is none. What follows from it has four figures too. */
export const isoDate = z
  .string()
  .regex(/^(?!9999)\d{4}-\d{2}-\d{2}$/u)
  .transform((text, context): Temporal.PlainDate => {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' });
    } catch {
      context.addIssue({ code: 'custom', message: 'no such day' });
      return z.NEVER;
    }
  });

/** The names of the dates that a kind is worked out from, the needed one first. */
export function datesOf(kind: DeadlineKind): readonly string[] {
  const names: { readonly required: string; readonly optional?: string } = DEADLINE_DATES[kind];
  return names.optional === undefined ? [names.required] : [names.required, names.optional];
}

/**
 * Works out the dates that a query asks for. Dates are YYYY-MM-DD. Never throws: every fault is
 * named, with what could stand there instead.
 */
export function receiveDeadline(query: Iterable<readonly [string, string]>): DeadlineReception {
  const pairs = [...query];
  if (pairs.length > MOST_PAIRS) return { faults: [TOO_MANY_PAIRS] };
  const values = new Map<string, string[]>();
  for (const [key, value] of pairs) values.set(key, [...(values.get(key) ?? []), value]);

  const kind = kindSchema.safeParse(values.get('kind')?.[0]);
  if (!kind.success) return { faults: [kindFault(values.get('kind'))] };

  const names = datesOf(kind.data);
  const known = ['kind', ...names];
  const faults: DeadlineQueryFault[] = [];
  const dates: Record<string, Temporal.PlainDate> = {};
  for (const [key, given] of values) {
    const [value = ''] = given;
    if (!known.includes(key)) faults.push({ kind: 'unknown-key', key, allowed: known });
    else if (given.length > 1)
      faults.push({
        kind: 'repeated',
        key,
        allowed: key === 'kind' ? DEADLINE_KINDS : FORM_OF_A_DATE,
      });
    else if (key !== 'kind') {
      const date = isoDate.safeParse(value);
      if (value === '') faults.push({ kind: 'empty', key, allowed: FORM_OF_A_DATE });
      else if (!date.success) faults.push({ kind: 'not-a-date', key, allowed: FORM_OF_A_DATE });
      else dates[key] = date.data;
    }
  }
  const [needed = ''] = names;
  if (!values.has(needed)) faults.push({ kind: 'missing', key: needed, allowed: FORM_OF_A_DATE });
  if (faults.length > 0) return { faults: faults.slice(0, MOST_FAULTS) };

  // The names above are those of the kind's own dates, so the question is whole.
  const question = { kind: kind.data, ...dates } as unknown as DeadlineQuestion;
  const deadline = calculate(question);
  return 'fault' in deadline
    ? { faults: [resultFault(deadline, keyAtFault(question, needed))] }
    : { question, deadline };
}

/** Which date needs bank holidays that are not known: the certificate, where the letter alone does not. */
function keyAtFault(question: DeadlineQuestion, needed: string): string {
  if (question.kind !== 'appeal' || question.certificateDate === undefined) return needed;
  const alone = calculate({ kind: 'appeal', letterDate: question.letterDate });
  return 'fault' in alone ? needed : 'certificateDate';
}

function kindFault(given: readonly string[] | undefined): DeadlineQueryFault {
  const allowed = DEADLINE_KINDS;
  const value = given?.[0];
  if (value === undefined) return { kind: 'missing', key: 'kind', allowed };
  if (value === '') return { kind: 'empty', key: 'kind', allowed };
  return { kind: 'unknown-value', key: 'kind', value, allowed };
}

function resultFault(found: DeadlineFault, key: string): DeadlineQueryFault {
  switch (found.fault) {
    case 'certificate-before-letter':
      return { kind: found.fault, key: 'certificateDate', allowed: [] };
    case 'outside-coverage': {
      const { firstYear, lastYear } = found;
      return { kind: found.fault, key, allowed: [], firstYear, lastYear };
    }
  }
}
