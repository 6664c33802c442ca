import { ANSWERS, KEYS, type Key } from '@/lib/domain/answers';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { QUESTION_IDS, type QuestionId } from '@/lib/domain/question';
import { ROUTE_IDS } from '@/lib/domain/route';
import type { Voice } from '@/lib/domain/voice';
import { question } from '@/lib/words/question';
import { clocks, routeFrontMatter, voices } from '@/lib/words/read';
import { say } from '@/lib/words/say';

/**
 * What each id of the API is called on the pages: questions and their answers, steps and time limits.
 *
 * @param voice who reads.
 * @returns the words, in the order in which the pages have them.
 */
export function vocabulary(voice: Voice) {
  const said = (text: string) => say(text, { voice }, voices());
  const hinted = (hint: string | undefined) => (hint === undefined ? {} : { hint: said(hint) });
  const worded = (id: QuestionId, key: Key) => {
    const { title, hint, options } = question(id);
    return {
      id,
      key,
      title: said(title),
      ...hinted(hint),
      answers: ANSWERS[key].flatMap((value) => {
        const option = options[value];
        return option === undefined
          ? []
          : [{ id: value, label: said(option.label), ...hinted(option.hint) }];
      }),
    };
  };
  return {
    who: voice,
    questions: KEYS.flatMap((key) => questionsOf(key).map((id) => worded(id, key))),
    routes: ROUTE_IDS.map((id) => {
      const { title, action, summary } = routeFrontMatter(id);
      return { id, title: said(title), action: said(action), summary: said(summary) };
    }),
    clocks: CLOCK_IDS.map((id) => ({
      id,
      name: said(clocks()[id].name),
      by: said(clocks()[id].by),
    })),
  };
}

/** The questions that ask for a key: the same key is asked differently in different places. */
function questionsOf(key: Key): QuestionId[] {
  return QUESTION_IDS.filter((id) => id === key || id.startsWith(`${key}-`));
}
