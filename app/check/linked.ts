import { paths } from '@/app/paths';
import type { AnswerLink } from '@/components/question/answer-links';
import { type Asking, answering } from '@/lib/flow/walk';
import type { OptionGroup } from '@/lib/views/question-view';

/** A question's answers, each with the address of the state that it leads to. */
export function linked(state: Asking, groups: readonly OptionGroup[]): OptionGroup<AnswerLink>[] {
  return groups.map(({ title, options }) => ({
    title,
    options: options.map((option) => ({
      ...option,
      href: paths.check(answering(state, option.value)),
    })),
  }));
}
