import { contact } from '@/lib/words/read';
import { wordsFor } from '@/lib/words/words';
import type { ResultView } from './result';

/** A message ready to send: what it is about, and its paragraphs. */
export type FamilyMessage = { readonly subject: string; readonly paragraphs: readonly string[] };

/** Who helps, and is not the council. */
export const INDEPENDENT = ['sendiass', 'ipsea'] as const;

/** A contact in one line of plain text. */
function lineOf(id: string, notConfirmed: string): string {
  const { name, phone, phoneIs, email, url, confirmed } = contact(id);
  const ways = [phoneIs, phone, email, phone === undefined ? url : undefined];
  const line = `${name}: ${ways.filter((way) => way !== undefined).join(', ')}`;
  return confirmed ? line : `${line} (${notConfirmed})`;
}

/**
 * What an officer sends to a family, in its own words: the step, by when, what no talk stops, free help, the page.
 *
 * @param view the result as the family reads it
 * @param address the whole address of that page
 */
export function familyMessage(view: ResultView, address: string): FamilyMessage {
  const { professionals: words, result, help } = wordsFor(view.speaker);
  return {
    subject: `${words.messageSubject} ${view.title}`,
    paragraphs: [
      words.messageHello,
      ...view.steps.map(({ title, by, condition }) =>
        [condition, `${words.messageSubject} ${title}. ${words.messageWhen} ${by}.`]
          .filter((part) => part !== undefined)
          .join(': '),
      ),
      ...view.saidFirst,
      `${help.title}:`,
      ...INDEPENDENT.map((id) => lineOf(id, result.notConfirmed)),
      `${words.messageLink} ${address}`,
      result.shareAnswers,
    ],
  };
}
