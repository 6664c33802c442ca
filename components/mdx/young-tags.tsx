import type { ReactNode } from 'react';
import type { Contact } from '@/lib/words/schema';
import { ContactLine } from '../contact-line';
import { type ProseContext, routeTags } from './route-tags';

/** A short text that can be sent instead of a call. */
type Message = {
  readonly text: string;
  /** Who it is for, in words, and as a contact where it is one body. */
  readonly to: string;
  readonly contact: Contact | undefined;
  readonly mail: string;
};

type MessageWords = {
  readonly sendTo: string;
  readonly mail: string;
};

/**
 * The tags of a young person's own words for a step. What to do, what to say and what comes of doing nothing stand open;
 * the rest stands one tap away, under its heading. What can be sent instead of a call is the short text of the letter
 * that fits, or what the editor wrote where none does.
 */
export function youngTags(
  context: ProseContext,
  shown: readonly string[],
  {
    offered,
    message,
    letters,
    helper,
    words,
  }: {
    readonly offered: readonly string[];
    readonly message: Message | undefined;
    /** The letters that go with the step, for those who would write more. */
    readonly letters: ReactNode;
    /** What may be asked of a helper, whatever the step is. */
    readonly helper: ReactNode;
    readonly words: MessageWords;
  },
) {
  const folded =
    (id: string, after: ReactNode) =>
    ({ children }: { children?: ReactNode }) =>
      shown.includes(id) ? (
        <details className="noprint" id={id}>
          <summary>{context.words.sections[id]}</summary>
          {children}
          {after}
        </details>
      ) : null;
  return {
    ...routeTags(context, shown, { offered }),
    Write: folded('write', letters),
    With: folded('with', helper),
    Next: folded('next', null),
    Message: ({ children }: { children?: ReactNode }) =>
      message === undefined ? (
        children
      ) : (
        <>
          <blockquote className="say">
            <p>{message.text}</p>
          </blockquote>
          <p>
            {words.sendTo} {message.to}
          </p>
          {message.contact === undefined ? null : (
            <ContactLine contact={message.contact} href={undefined} words={context.words.contact} />
          )}
          <p>
            <a href={message.mail}>{words.mail}</a>
          </p>
        </>
      ),
  };
}
