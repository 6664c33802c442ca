/** One piece of a letter as it stands on paper. */
export type LetterBlock = {
  readonly kind:
    | 'sender'
    | 'date'
    | 'recipient'
    | 'greeting'
    | 'subject'
    | 'about'
    | 'paragraph'
    | 'bullet'
    | 'number'
    | 'closing';
  readonly text: string;
};

/** Pieces that stand line under line where several of one kind follow each other. */
const TOGETHER: readonly LetterBlock['kind'][] = [
  'sender',
  'recipient',
  'about',
  'bullet',
  'number',
  'closing',
];

/** A line to write on, as it stands in a letter's words. */
export const BLANK_LINE = /_{4,}/u;

/** Pieces of one kind that stand together, in order. */
export type LetterGroup = {
  readonly kind: LetterBlock['kind'];
  readonly texts: readonly string[];
};

/** The pieces of a letter, with those that belong together in one. */
export function letterGroups(blocks: readonly LetterBlock[]): LetterGroup[] {
  const groups: { kind: LetterBlock['kind']; texts: string[] }[] = [];
  for (const { kind, text } of blocks) {
    const last = groups.at(-1);
    if (last?.kind === kind && TOGETHER.includes(kind)) last.texts.push(text);
    else groups.push({ kind, texts: [text] });
  }
  return groups;
}

/** The letter as plain text, paragraphs apart, lines ending as every system reads them. */
export function letterAsText(blocks: readonly LetterBlock[]): string {
  return letterGroups(blocks)
    .map(({ kind, texts }) => texts.map((text, at) => `${markOf(kind, at)}${text}\r\n`).join(''))
    .join('\r\n');
}

function markOf(kind: LetterBlock['kind'], at: number): string {
  if (kind === 'number') return `${at + 1}. `;
  return kind === 'bullet' ? '- ' : '';
}
