import { type Answers, KEYS, type Key } from '@/lib/domain/answers';
import { questionFor } from '@/lib/flow/questions';
import { question } from '@/lib/words/question';
import { voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';

export type GivenAnswer = {
  readonly key: Key;
  readonly question: string;
  readonly answer: string;
};

/** The answers given, as the questions and labels that a visitor read. */
export function answersSoFar(answers: Answers, speaker: Speaker): GivenAnswer[] {
  return KEYS.flatMap((key) => {
    const value = answers[key];
    if (value === undefined) return [];
    const asked = question(questionFor(key, answers));
    return [
      {
        key,
        question: say(asked.title, speaker, voices()),
        answer: say(asked.options[value]?.label ?? value, speaker, voices()),
      },
    ];
  });
}
