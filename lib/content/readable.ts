import { join } from 'node:path';
import { ContentError } from './content-error';
import { type Passage, passagesOf } from './passage';
import {
  clocks,
  compiledPage,
  contacts,
  council,
  editorsPath,
  headLabel,
  lineOfName,
  pagesIn,
  sources,
  textOf,
  voices,
} from './read';
import { type Reader, type Speaker, say } from './say';

/** A text of the site as its readers meet it. */
export type Readable = {
  readonly file: string;
  /** A page is read from its top; a list of texts is read an entry at a time, in any order. */
  readonly kind: 'page' | 'list';
  readonly passages: (reader: Reader) => readonly Passage[];
};

/** Values of a label or a data file that are not read as words. */
const NOT_WORDS = /(?:^|\.)(?:url|email|phone|address|checked|fixes|kind|wording|sources|independent|feedbackUrl|source\.url|short(?:Name)?)(?:$|\.)/u;

type Text = { readonly path: readonly string[]; readonly text: string };

function textsIn(data: unknown, path: readonly string[] = []): Text[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null || data instanceof Date) return [];
  return Object.entries(data).flatMap(([name, value]) => textsIn(value, [...path, name]));
}
