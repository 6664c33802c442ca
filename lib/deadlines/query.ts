import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import {
  MOST_FAULTS,
  MOST_PAIRS,
  TOO_MANY_PAIRS,
  type TooManyPairs,
} from '@/lib/domain/query-limits';
import { DEADLINE_KINDS, type DeadlineKind } from './calculate';
import { type Answered, answer, datesOf, questionOf, type Unanswered } from './question';

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

export type DeadlineReception = Answered | { readonly faults: readonly DeadlineQueryFault[] };

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
  const known: readonly string[] = ['kind', ...names];
  const faults: DeadlineQueryFault[] = [];
  const dates = new Map<string, Temporal.PlainDate>();
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
      else dates.set(key, date.data);
    }
  }
  const [needed] = names;
  if (!values.has(needed)) faults.push({ kind: 'missing', key: needed, allowed: FORM_OF_A_DATE });
  const start = dates.get(needed);
  if (faults.length > 0 || start === undefined) return { faults: faults.slice(0, MOST_FAULTS) };

  const found = answer(questionOf(kind.data, start, dates.get('certificateDate')));
  return 'fault' in found ? { faults: [faultOf(found)] } : found;
}

function kindFault(given: readonly string[] | undefined): DeadlineQueryFault {
  const allowed = DEADLINE_KINDS;
  const value = given?.[0];
  if (value === undefined) return { kind: 'missing', key: 'kind', allowed };
  if (value === '') return { kind: 'empty', key: 'kind', allowed };
  return { kind: 'unknown-value', key: 'kind', value, allowed };
}

function faultOf(found: Unanswered): DeadlineQueryFault {
  switch (found.fault) {
    case 'certificate-before-letter':
      return { kind: found.fault, key: 'certificateDate', allowed: [] };
    case 'outside-coverage': {
      const { at, firstYear, lastYear } = found;
      return { kind: found.fault, key: at, allowed: [], firstYear, lastYear };
    }
  }
}
