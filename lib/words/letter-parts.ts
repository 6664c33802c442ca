import { type Zippable, zipSync } from 'fflate';
import { BLANK_LINE } from './letter-text';

/** A run of a letter's words, or a blank to fill in, with the name that a program reads out for it. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'blank'; readonly text: string; readonly name: string };

/** The longest name of a blank. */
const LONGEST_NAME = 60;

/** Parts one line of a letter at its blanks. A blank is named by the words before it. */
export function partsOf(text: string): Part[] {
  const pieces = text.split(new RegExp(`(${BLANK_LINE.source})`, 'u'));
  return pieces.flatMap((piece, at): Part[] => {
    if (piece === '') return [];
    return BLANK_LINE.test(piece)
      ? [{ kind: 'blank', text: piece, name: nameFrom(pieces.slice(0, at).join(' ')) }]
      : [{ kind: 'words', text: piece }];
  });
}

/** The last words before a blank, without the marks at their end. */
function nameFrom(before: string): string {
  const words =
    before
      .replaceAll(/_+/gu, '')
      .split(/(?<=[.?])\s/u)
      .at(-1) ?? '';
  return words
    .replaceAll(/[\s:,(]+$/gu, '')
    .trim()
    .slice(-LONGEST_NAME)
    .trim();
}

/** A text as it stands in XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The first day that a ZIP file can hold: with a fixed day, the same letter makes the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * Packs the parts of a document, in the order given. A name's text is XML, but for `stored`, which stands first and
 * as it is.
 */
export function packed(
  parts: Readonly<Record<string, string>>,
  stored?: { readonly name: string; readonly text: string },
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  if (stored !== undefined) files[stored.name] = [encoder.encode(stored.text), { level: 0 }];
  for (const [name, xml] of Object.entries(parts)) files[name] = encoder.encode(XML + xml);
  return new Uint8Array(zipSync(files, { mtime: FIRST_DAY }));
}
