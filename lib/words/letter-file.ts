import type { LetterVersion } from '@/lib/domain/letter';
import { LETTER_FILE_TYPES, type LetterFileType, letterFileName } from './letter-address';
import { letterAsWordFile } from './letter-docx';
import { letterAsOpenDocument } from './letter-odt';
import { letterAsText } from './letter-text';
import { letterInWords } from './letter-version';
import { letter, letterIds, letterVersions } from './library';

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain; charset=utf-8',
} as const satisfies Record<LetterFileType, string>;

/** Every file of every letter, by the parts of its address. */
export function letterFiles(): (LetterVersion & { readonly id: string; readonly file: string })[] {
  return letterIds().flatMap((id) =>
    letterVersions(id).flatMap((version) =>
      LETTER_FILE_TYPES.map((type) => ({
        id,
        ...version,
        file: letterFileName(id, version, type),
      })),
    ),
  );
}

/** One file of a letter. */
export function letterFile(
  id: string,
  version: LetterVersion,
  type: LetterFileType,
): { body: string | Uint8Array<ArrayBuffer>; type: string } {
  const { title, blocks } = letterInWords(id, version);
  const { checked } = letter(id);
  switch (type) {
    case 'docx':
      return { body: letterAsWordFile(title, checked, blocks), type: MEDIA_TYPES.docx };
    case 'odt':
      return { body: letterAsOpenDocument(title, checked, blocks), type: MEDIA_TYPES.odt };
    case 'txt':
      return { body: letterAsText(blocks), type: MEDIA_TYPES.txt };
  }
}
