import { Document, Packer, Paragraph, TextRun } from 'docx';
import {
  LETTER_FILE_TYPES,
  type LetterBlock,
  type LetterFileType,
  letterAsText,
  letterFileName,
} from './letter-text';
import { letterVersions } from './letter-versions';
import { letter, letterIds } from './library';

/** Half points: 12 point, the least that large-print guidance asks for. */
const SIZE = 24;

/** The letter as a Word file, ready to fill in and print. */
async function letterAsWordFile(
  title: string,
  blocks: readonly LetterBlock[],
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    styles: { default: { document: { run: { font: 'Arial', size: SIZE } } } },
    sections: [
      {
        children: blocks.map(
          ({ kind, text }) =>
            new Paragraph({
              children: [new TextRun(text)],
              spacing: { after: 200 },
              ...(kind !== 'paragraph' && { bullet: { level: 0 } }),
            }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const MEDIA_TYPES = {
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<LetterFileType, string>;

/** Every file of every letter. */
export function letterFiles(): { id: string; file: string }[] {
  return letterIds().flatMap((id) =>
    letter(id).signs.flatMap((signs) =>
      LETTER_FILE_TYPES.map((type) => ({ id, file: letterFileName(signs, type) })),
    ),
  );
}

/** One file of a letter. Throws if there is none of this name. */
export async function letterFile(
  id: string,
  file: string,
): Promise<{ body: string | Uint8Array<ArrayBuffer>; type: string }> {
  for (const { signs, blocks } of letterVersions(id)) {
    if (file === letterFileName(signs, 'txt')) {
      return { body: letterAsText(blocks), type: MEDIA_TYPES.txt };
    }
    if (file === letterFileName(signs, 'docx')) {
      return { body: await letterAsWordFile(letter(id).title, blocks), type: MEDIA_TYPES.docx };
    }
  }
  throw new Error(`The letter ${id} has no file called ${file}.`);
}
