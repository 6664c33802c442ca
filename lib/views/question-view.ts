import { questionFor } from '@/lib/flow/questions';
import { type Asking, askedLater, offered } from '@/lib/flow/walk';
import { meetingParty } from '@/lib/rules/meeting-party';
import type { QuestionLabel } from '@/lib/words/page-schema';
import { question } from '@/lib/words/question';
import { voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { answersSoFar, type GivenAnswer } from './answers-so-far';
import { letterFirstAt } from './letter-first';

export type QuestionOption = {
  readonly value: string;
  readonly label: string;
  readonly hint: string | undefined;
};

/** Answers that stand together, under a heading where the list is long. */
export type OptionGroup<Option = QuestionOption> = {
  readonly title: string | undefined;
  readonly options: readonly Option[];
};

/** Everything a question says, in its reader's voice. Addresses are not in it. */
export function questionView(state: Asking) {
  const { answers, key } = state;
  const id = questionFor(key, answers);
  const asked = question(id);
  const speaker: Speaker = {
    voice: answers.who ?? 'everyone',
    meeting:
      answers.about === undefined ? undefined : meetingParty({ ...answers, about: answers.about }),
    setting: answers.setting,
  };
  const words = (text: string) => say(text, speaker, voices());
  const options = offered(state).map((value): QuestionOption => {
    const { label = value, hint } = asked.options[value] ?? {};
    return { value, label: words(label), hint: hint === undefined ? undefined : words(hint) };
  });
  return {
    id,
    speaker,
    soFar: answersSoFar(answers, speaker) satisfies GivenAnswer[],
    asks: key,
    title: words(asked.title),
    /** The later questions that a link may have answered too early. */
    later: askedLater(state).map((later) => ({
      key: later,
      title: words(question(questionFor(later, answers)).title),
    })),
    hint: asked.hint === undefined ? undefined : words(asked.hint),
    letterFirst: letterFirstAt(state, wordsFor(speaker).result),
    why: asked.why === undefined ? undefined : words(asked.why),
    groups: grouped(options, asked.groups ?? []).map(
      (group): OptionGroup => ({
        ...group,
        title: group.title === undefined ? undefined : words(group.title),
      }),
    ),
  };
}

/** The options under the headings that the question's words give them; one group without a heading where they give none. */
function grouped(
  options: readonly QuestionOption[],
  groups: NonNullable<QuestionLabel['groups']>,
): OptionGroup[] {
  if (groups.length === 0) return [{ title: undefined, options }];
  return groups
    .map(({ title, options: under }) => ({
      title,
      options: options.filter(({ value }) => under.includes(value)),
    }))
    .filter((group) => group.options.length > 0);
}
