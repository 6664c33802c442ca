/** One piece of a letter as it stands on paper. */
export type LetterBlock = {
  readonly kind: 'paragraph' | 'bullet' | 'number';
  readonly text: string;
};

/** The letter as plain text, paragraphs apart, lines ending as every system reads them. */
export function letterAsText(blocks: readonly LetterBlock[]): string {
  let number = 0;
  const lines = blocks.map(({ kind, text }, at) => {
    const inList = kind !== 'paragraph' && blocks[at - 1]?.kind === kind;
    number = inList ? number + 1 : 1;
    const mark = kind === 'paragraph' ? '' : kind === 'number' ? `${number}. ` : '- ';
    return `${at === 0 || inList ? '' : '\r\n'}${mark}${text}\r\n`;
  });
  return lines.join('');
}

/** The kinds of file a letter can be saved as. */
export const LETTER_FILE_TYPES = ['docx', 'txt'] as const;

export type LetterFileType = (typeof LETTER_FILE_TYPES)[number];

/** The name of a letter's file, such as `parent.docx`. */
export function letterFileName(signs: string, type: LetterFileType): string {
  return `${signs}.${type}`;
}
