import { FIRST_VERSION, GENERAL, type LetterVersion, SIGNS } from '@/lib/domain/letter';

/** The kinds of file a letter can be saved as. */
export const LETTER_FILE_TYPES = ['docx', 'odt', 'txt'] as const;

export type LetterFileType = (typeof LETTER_FILE_TYPES)[number];

/** Where a letter's version is read. The general one in the words of a parent stands at the letter's own address. */
export function letterPath(id: string, version: LetterVersion = FIRST_VERSION): string {
  const { variant, signs } = version;
  const isFirst = variant === FIRST_VERSION.variant && signs === FIRST_VERSION.signs;
  return isFirst ? `/letters/${id}` : `/letters/${id}/${variant}/${signs}`;
}

/** The name under which a version is saved, such as `letter-ask-for-assessment.docx`. */
export function letterFileName(
  id: string,
  { variant, signs }: LetterVersion,
  type: LetterFileType,
): string {
  const parts = [
    'letter',
    id,
    ...(variant === GENERAL ? [] : [variant]),
    ...(signs === FIRST_VERSION.signs ? [] : [signs]),
  ];
  return `${parts.join('-')}.${type}`;
}

/** Where a version is saved from. */
export function letterFilePath(id: string, version: LetterVersion, type: LetterFileType): string {
  const { variant, signs } = version;
  return `/letters/${id}/${variant}/${signs}/${letterFileName(id, version, type)}`;
}

/** Where a letter's files were before it had variants, and where they are now. */
export function movedLetterFiles(
  ids: readonly string[],
): { readonly from: string; readonly to: string }[] {
  return ids.flatMap((id) =>
    SIGNS.flatMap((signs) =>
      (['docx', 'txt'] as const).map((type) => ({
        from: `/letters/${id}/${signs}.${type}`,
        to: letterFilePath(id, { variant: GENERAL, signs }, type),
      })),
    ),
  );
}
