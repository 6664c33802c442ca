import { type Speaker, say, type Voices } from './say';

/** One piece of a letter as it stands on paper. */
export type LetterBlock = {
  readonly kind: 'paragraph' | 'bullet' | 'number';
  readonly text: string;
};

const BULLET = /^[-*]\s+/u;
const NUMBER = /^\d+\.\s+/u;

function blockOf(lines: string): LetterBlock[] {
  if (BULLET.test(lines) || NUMBER.test(lines)) {
    return lines.split('\n').flatMap((line): LetterBlock[] => {
      if (BULLET.test(line)) return [{ kind: 'bullet', text: line.replace(BULLET, '') }];
      return NUMBER.test(line) ? [{ kind: 'number', text: line.replace(NUMBER, '') }] : [];
    });
  }
  return [{ kind: 'paragraph', text: lines.replaceAll(/\s*\n\s*/gu, ' ') }];
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
  return `${blocks
    .map(({ kind, text }) => (kind === 'paragraph' ? `${text}\r\n` : `- ${text}`))
    .join('\r\n')}\r\n`;
}

/** The kinds of file a letter can be saved as. */
export const LETTER_FILE_TYPES = ['docx', 'txt'] as const;

export type LetterFileType = (typeof LETTER_FILE_TYPES)[number];

/** The name of a letter's file, such as `parent.docx`. */
export function letterFileName(signs: string, type: LetterFileType): string {
  return `${signs}.${type}`;
}
