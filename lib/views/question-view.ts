import type { Key } from '@/lib/domain/answers';
import { questionFor } from '@/lib/flow/questions';
import type { State } from '@/lib/flow/walk';
import { meetingParty } from '@/lib/rules/meeting-party';
import { question, voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';
import { answersSoFar, type GivenAnswer } from './answers-so-far';

type Asking = Extract<State, { kind: 'asking' }>;

/** Everything a question says, in its reader's voice. */
export function questionView(state: Asking) {
  const { answers, key, options } = state;
  const id = questionFor(key, answers);
  const asked = question(id);
  const speaker: Speaker = {
    voice: answers.who ?? 'everyone',
    meeting:
      answers.about === undefined ? undefined : meetingParty({ ...answers, about: answers.about }),
    setting: answers.setting,
  };
  const words = (text: string) => say(text, speaker, voices());
  return {
    id,
    speaker,
    soFar: answersSoFar(answers, speaker) satisfies GivenAnswer[],
    asks: key,
    title: words(asked.title),
    hint: asked.hint === undefined ? undefined : words(asked.hint),
    why: asked.why === undefined ? undefined : words(asked.why),
    error: words(asked.error),
    options: options.map((value) => ({
      value,
      label: words(asked.options[value]?.label ?? value),
      hint: hintOf(asked.options[value]?.hint, words),
    })),
    given: Object.entries(answers) as (readonly [Key, string])[],
  };
}

function hintOf(hint: string | undefined, words: (text: string) => string): string | undefined {
  return hint === undefined ? undefined : words(hint);
}
