import { type Speaker, say, type Voices } from './say';

/** One piece of a letter as it stands on paper. */
export type LetterBlock = {
  readonly kind: 'paragraph' | 'bullet' | 'number';
  readonly text: string;
};

const BULLET = /^[-*]\s+/u;
const NUMBER = /^\d+\.\s+/u;
const NEXT_ITEM = /\n(?=(?:[-*]|\d+\.)\s)/u;

const onOneLine = (lines: string) => lines.replaceAll(/\s*\n\s*/gu, ' ');

function blockOf(lines: string): LetterBlock[] {
  if (!BULLET.test(lines) && !NUMBER.test(lines))
    return [{ kind: 'paragraph', text: onOneLine(lines) }];
  return lines.split(NEXT_ITEM).map((item) => ({
    kind: NUMBER.test(item) ? 'number' : 'bullet',
    text: onOneLine(item.replace(BULLET, '').replace(NUMBER, '')),
  }));
}

/** A letter's text (paragraphs and lists) in the words of whoever signs it. */
export function letterBlocks(body: string, speaker: Speaker, voices: Voices): LetterBlock[] {
  return say(body, speaker, voices)
    .trim()
    .split(/\n\s*\n/u)
    .flatMap((part) => blockOf(part.trim()))
    .map((block) => ({ ...block, text: block.text.replaceAll('**', '') }));
}

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
