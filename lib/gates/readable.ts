import { READERS, type Reader } from '@/lib/domain/reader';
import { councilPage } from '@/lib/words/council-words';
import { contact, lineOfName, pathFor, textOf, voices } from '@/lib/words/read';
import { type Passage, passagesOf } from './passage';
import { spoken } from './phrases';

/** A text of the site as its readers meet it. */
export type Readable = {
  readonly file: string;
  /** Set for the part of a route's page that stands on a result. */
  readonly onResult?: true;
  /** A page is read from its top. A list of texts is read an entry at a time, in any order. */
  readonly kind: 'page' | 'list';
  readonly readers: readonly Reader[];
  /** Names that may stand in capitals without being written out. */
  readonly names?: readonly string[];
  /** The longest sentence, in words, where it is not the one of the reader. */
  readonly longest?: number;
  /** The highest reading grade, where it is not the one of the reader. */
  readonly highestGrade?: number;
  readonly passages: (reader: Reader) => readonly Passage[];
};

/** One text of a label or a list, and where it stands. */
export type Text = {
  /** From the folder of the content. */
  readonly name: string;
  /** The names that lead to it in its file. */
  readonly at: readonly string[];
  /** The names that lead to it in what is read: the first is its entry of a list, the last says what kind it is. */
  readonly path: readonly string[];
  readonly text: string;
};

/**
 * Every text in some data of a file.
 *
 * @param at the names that lead to the data in its file.
 */
export function textsIn(
  name: string,
  data: unknown,
  at: readonly string[] = [],
  path: readonly string[] = [],
): Text[] {
  if (typeof data === 'string') return [{ name, at, path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const names = key.split('.');
    return textsIn(name, value, [...at, ...names], [...path, ...names]);
  });
}

/** What kind of text stands under the last name of a path; a sentence, if it is not here. */
const PARTS: Readonly<Record<string, Passage['part']>> = {
  title: 'label',
  action: 'label',
  label: 'label',
  name: 'name',
  dear: 'name',
};

function said(texts: readonly Text[], reader: Reader, root: string): Passage[] {
  return texts.map(({ name, at, path, text }) => ({
    file: pathFor(name, root),
    line: lineOfName(textOf(name, root), at),
    text: spoken(text, { voice: reader }, voices(root)),
    part: PARTS[path.at(-1) ?? ''] ?? 'sentence',
    section: path[0],
  }));
}

/** A list of texts, named by the file in which most of them stand. */
export function list(name: string, texts: readonly Text[], root: string, part?: 'label'): Readable {
  return {
    file: pathFor(name, root),
    kind: 'list',
    readers: READERS,
    passages: (reader) =>
      said(texts, reader, root).map((one) => ({ ...one, part: part ?? one.part })),
  };
}

/** A page, from the texts of its label to its end. */
export function page(
  name: string,
  label: readonly Text[],
  root: string,
  tree = councilPage(name, root).page,
): Readable {
  const file = pathFor(name, root);
  const words = { voices: voices(root), nameOf: (id: string) => contact(id, root).shortName };
  return {
    file,
    kind: 'page',
    readers: READERS,
    passages: (reader) => [
      ...said(label, reader, root).map((one) => ({ ...one, section: undefined })),
      ...passagesOf(tree, file, { voice: reader }, words),
    ],
  };
}
