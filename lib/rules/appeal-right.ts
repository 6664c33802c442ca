import type { RouteId } from '@/lib/domain/route';
import type { Situation } from '@/lib/domain/situation';
import { type AppealRight, late } from './ladder';

/** What a mediation certificate is to an appeal: not needed, to be got, asked for, or in hand. */
export type Certificate = 'not-needed' | 'needed' | 'asked-for' | 'held';

/** What keeps an appeal open where its clock runs: the step, and how the family stands to it. */
export type KeepsOpen =
  | {
      readonly route: 'mediation';
      /** At once, or for education together with the part that is wrong. */
      readonly how: 'call' | 'call-with-education';
    }
  | { readonly route: 'tribunal-appeal'; readonly how: 'appeal' | 'late-appeal' };

/** Law: Children and Families Act 2014, section 55. */
export function certificateOf(situation: Situation, right: AppealRight | undefined): Certificate {
  if (right === 'without-certificate') return 'not-needed';
  if (right === 'after-mediation') return 'held';
  switch ('tried' in situation ? situation.tried : undefined) {
    case 'certificate':
      return 'held';
    case 'mediation-asked':
      return 'asked-for';
    default:
      return 'needed';
  }
}

/** What keeps an appeal open, where it stands like this and `next` is the next step. */
export function keepsOpen(situation: Situation, right: AppealRight, next: RouteId): KeepsOpen {
  switch (right) {
    case 'with-education':
      return { route: 'mediation', how: 'call-with-education' };
    case 'with-certificate':
      return next === 'tribunal-appeal'
        ? appealing(situation)
        : { route: 'mediation', how: 'call' };
    case 'without-certificate':
    case 'after-mediation':
      return appealing(situation);
  }
}

function appealing(situation: Situation): KeepsOpen {
  const over = 'letter' in situation && late(situation);
  return { route: 'tribunal-appeal', how: over ? 'late-appeal' : 'appeal' };
}
