import type { DeadlineQueryFault } from '@/lib/deadlines/query';
import { MOST_PAIRS } from '@/lib/domain/query-limits';
import type { Fault } from '@/lib/flow/front-door';

/** One fault of a request, for a person and for a program (RFC 9457). */
export type ProblemFault = {
  readonly kind: string;
  readonly key: string;
  readonly value?: string;
  readonly message: string;
  readonly allowed: readonly string[];
};

export type Problem = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: 400;
  readonly detail: string;
  readonly faults: readonly ProblemFault[];
};

export type RequestFault =
  | Fault
  | DeadlineQueryFault
  | { readonly kind: 'missing'; readonly key: string; readonly allowed: readonly string[] };

const LONGEST = 80;

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function messageOf(fault: RequestFault): string {
  const key = shorten(fault.key);
  switch (fault.kind) {
    case 'too-many-pairs':
      return `The query holds more than ${MOST_PAIRS} pairs, so none of it was read.`;
    case 'unknown-key':
      return `"${key}" is not a parameter of this address.`;
    case 'missing':
      return `"${key}" is missing.`;
    case 'empty':
      return `"${key}" is empty.`;
    case 'repeated':
      return `"${key}" is given more than once.`;
    case 'unknown-value':
      return `"${shorten(fault.value)}" is not a value of "${key}".`;
    case 'does-not-fit':
      return `"${key}" does not fit with the other answers.`;
    case 'not-a-date':
      return `"${key}" is not a day of the calendar, written YYYY-MM-DD.`;
    case 'certificate-before-letter':
      return 'The certificate is dated before the letter.';
    case 'outside-coverage':
      return `The bank holidays are known from ${fault.firstYear} to ${fault.lastYear}; this date needs others.`;
  }
}

/** The body of an answer to a request that cannot be used: every fault, with what is allowed. */
export function problemOf(faults: readonly RequestFault[]): Problem {
  return {
    type: 'about:blank',
    title: 'This request cannot be answered.',
    status: 400,
    detail: faults.map(messageOf).join(' '),
    faults: faults.map((fault) => ({
      kind: fault.kind,
      key: shorten(fault.key),
      ...('value' in fault && { value: shorten(fault.value) }),
      message: messageOf(fault),
      allowed: fault.allowed,
    })),
  };
}
