import type { Answers } from '@/lib/domain/answers';
import { type Asking, answering, before, walk } from '@/lib/flow/walk';
import type { Recommendation } from '@/lib/rules/recommendation';
import type { InterfaceWords } from '@/lib/words/words';
import { decided } from './decided';

/** That a letter of the last two months comes first: what it says, and the answers it leads to. */
export type LetterFirstView = {
  readonly above: boolean;
  readonly text: string;
  readonly link: string | undefined;
  readonly answers: Answers;
};

/** What a result says of a letter that comes first. */
export function letterFirstView(
  { letterFirst }: Recommendation,
  answers: Answers,
  words: InterfaceWords['result'],
): LetterFirstView | undefined {
  switch (letterFirst) {
    case 'none':
      return undefined;
    case 'wrong-sections-first':
      return {
        above: true,
        text: words.otherSectionsFirst,
        link: words.otherSectionsFirstLink,
        answers: before(answers, 'part'),
      };
    case 'letter-starts-it':
      return { above: true, text: words.noLetterFirst, link: undefined, answers };
    case 'above':
    case 'below':
      return {
        above: letterFirst === 'above',
        text: words.letterFirst,
        link: words.letterFirstLink,
        answers: before(answers, 'about'),
      };
  }
}

/**
 * What a question says of a letter that comes first: where each of its answers is a result without the clock of an
 * appeal. Undefined where one of them asks on, or has that clock.
 */
export function letterFirstAt(
  state: Asking,
  words: InterfaceWords['result'],
): LetterFirstView | undefined {
  const results = state.options.map((value) => walk(answering(state, value)));
  const said = results.map((one) =>
    one.kind === 'complete'
      ? letterFirstView(decided(one).decision, state.answers, words)
      : undefined,
  );
  return said.every((one) => one !== undefined) ? said[0] : undefined;
}
