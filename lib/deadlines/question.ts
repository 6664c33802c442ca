import type { Temporal } from 'temporal-polyfill';
import {
  calculate,
  type DatesOfKind,
  DEADLINE_DATES,
  type Deadline,
  type DeadlineFault,
  type DeadlineKind,
  type DeadlineQuestion,
} from './calculate';

/** The name of a date that some kind is worked out from. */
export type DateName = { [K in DeadlineKind]: keyof DatesOfKind[K] }[DeadlineKind];

/** A question and the dates it leads to. */
export interface Answered {
  readonly question: DeadlineQuestion;
  readonly deadline: Deadline;
}

/** Why there is no answer, and which of the dates keeps the question from one. */
export type Unanswered = DeadlineFault & { readonly at: DateName };

/** The names of the dates that a kind is worked out from, the needed one first. */
export function datesOf(kind: DeadlineKind): readonly [DateName, ...DateName[]] {
  const names: { readonly required: DateName; readonly optional?: DateName } = DEADLINE_DATES[kind];
  return names.optional === undefined ? [names.required] : [names.required, names.optional];
}

/** The dates that a question gives, the needed one first. */
export function datesIn({
  kind,
  ...dates
}: DeadlineQuestion): readonly { readonly name: DateName; readonly date: Temporal.PlainDate }[] {
  const given: { readonly [Name in DateName]?: Temporal.PlainDate | undefined } = dates;
  return datesOf(kind).flatMap((name) => {
    const date = given[name];
    return date === undefined ? [] : [{ name, date }];
  });
}

/**
 * The question of a kind.
 *
 * @param start the date that the kind needs
 * @param certificateDate the date of a mediation certificate; an appeal alone has one
 */
export function questionOf(
  kind: DeadlineKind,
  start: Temporal.PlainDate,
  certificateDate?: Temporal.PlainDate,
): DeadlineQuestion {
  switch (kind) {
    case 'appeal':
      return { kind, letterDate: start, certificateDate };
    case 'draft-response':
      return { kind, servedDate: start };
    case 'assessment':
      return { kind, requestedDate: start };
    case 'annual-review':
      return { kind, meetingDate: start };
    case 'discrimination':
      return { kind, happenedDate: start };
    case 'ombudsman':
      return { kind, knewDate: start };
  }
}

/** The dates that a question leads to, or why there are none. */
export function answer(question: DeadlineQuestion): Answered | Unanswered {
  const deadline = calculate(question);
  return 'fault' in deadline
    ? { ...deadline, at: dateAtFault(question, deadline) }
    : { question, deadline };
}

/** Which date needs bank holidays that are not known: the certificate, where the letter alone does not. */
function dateAtFault(question: DeadlineQuestion, { fault }: DeadlineFault): DateName {
  if (fault === 'certificate-before-letter') return 'certificateDate';
  const [needed] = datesOf(question.kind);
  if (question.kind !== 'appeal' || question.certificateDate === undefined) return needed;
  const alone = calculate({ kind: 'appeal', letterDate: question.letterDate });
  return 'fault' in alone ? needed : 'certificateDate';
}
