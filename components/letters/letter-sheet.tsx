import type { ReactNode } from 'react';
import type { LetterGroup } from '@/lib/words/letter-text';

/** One part of a letter, as what it is: an address, a list, the line that says what it is about, or a paragraph. */
function Part({ kind, texts }: LetterGroup): ReactNode {
  const [first = ''] = texts;
  switch (kind) {
    case 'bullet':
      return <ul>{texts.map(item)}</ul>;
    case 'number':
      return <ol>{texts.map(item)}</ol>;
    case 'subject':
      return (
        <p>
          <strong>{first}</strong>
        </p>
      );
    case 'sender':
    case 'recipient':
    case 'about':
    case 'closing':
      return <p className={kind}>{texts.map(line)}</p>;
    case 'date':
    case 'greeting':
    case 'paragraph':
      return <p>{first}</p>;
  }
}

function item(text: string) {
  return <li key={text}>{text}</li>;
}

function line(text: string, at: number) {
  return (
    <span key={text}>
      {at === 0 ? null : <br />}
      {text}
    </span>
  );
}

/**
 * A letter that can be typed into without a script: no field of a form, so nothing of it can be sent. It prints alone.
 *
 * @param named the id of the heading that names it
 */
export function LetterSheet({ groups, named }: { groups: readonly LetterGroup[]; named: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea holds no lists, and prints as a box.
    <div
      className="letter"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-labelledby={named}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
    >
      {groups.map((group) => (
        <Part key={group.texts.join()} {...group} />
      ))}
    </div>
  );
}
