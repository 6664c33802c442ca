import type { Answers } from '@/lib/domain/answers';
import { QUESTION_IDS } from '@/lib/domain/question';
import type { Fault } from '@/lib/flow/front-door';
import { questionFor } from '@/lib/flow/questions';
import { question } from '@/lib/words/question';
import { voices } from '@/lib/words/read';
import { say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

/** A visitor may have typed it: long text is cut so that the page stays a page. */
const LONGEST = 40;

/** One fault of a link or a form, in plain words: what is wrong, and with what. */
export function describeFault(fault: Fault, answers: Answers): { what: string; given: string } {
  const words = wordsFor({ voice: 'everyone' }).unfit;
  const said = (text: string) => say(text, { voice: answers.who ?? 'everyone' }, voices());
  const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  if (fault.kind === 'too-many-pairs') return { what: words.tooMany, given: '' };
  if (fault.kind === 'unknown-key') {
    return { what: words.unknownKey, given: shorten(fault.key) };
  }
  const asked = question(questionFor(fault.key, answers));
  const title = said(asked.title);
  // An answer that does not fit may belong to the same key as another question asks it.
  const options = [asked, ...QUESTION_IDS.map((id) => question(id))].find(
    (one) => fault.kind === 'does-not-fit' && one.options[fault.value] !== undefined,
  )?.options;
  const label = (value: string) =>
    said(asked.options[value]?.label ?? options?.[value]?.label ?? shorten(value));
  switch (fault.kind) {
    case 'repeated':
      return { what: words.repeated, given: title };
    case 'empty':
      return { what: words.empty, given: title };
    case 'unknown-value':
      return { what: `${words.unknownValue} ${title}`, given: shorten(fault.value) };
    default:
      return { what: words.doesNotFit, given: label(fault.value) };
  }
}
