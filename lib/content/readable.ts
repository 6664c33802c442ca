import { ROUTE_IDS } from '@/lib/domain/route';
import { QUESTION_IDS } from '@/lib/flow/questions';
import { ContentError } from './content-error';
import { type Passage, passagesOf, spoken } from './passage';
import {
  CONTENT,
  clocks,
  compiledPage,
  contact,
  council,
  interfaceWords,
  lineOfName,
  nationalContacts,
  pathFor,
  question,
  reasons,
  routeFrontMatter,
  textOf,
  voices,
} from './read';
import type { Reader } from './say';
import type { Contact } from './schema';

/** A text of the site as its readers meet it. */
export type Readable = {
  readonly file: string;
  /** A page is read from its top. A list of texts is read an entry at a time, in any order. */
  readonly kind: 'page' | 'list';
  readonly passages: (reader: Reader) => readonly Passage[];
};

/**
 * Every text of the content, for the checks of language. A file that cannot be read is left out;
 * `checkContent` says what is wrong with it.
 */
export async function readables(root = CONTENT): Promise<Readable[]> {
  const found = await Promise.all([
    ...ROUTE_IDS.map((id) =>
      unlessFaulty(() => {
        const { title, action, summary, cost, time, independent } = routeFrontMatter(id, root);
        const label = { title, action, summary, cost, time, independent };
        return page(`routes/${id}.mdx`, label, root);
      }),
    ),
    ...QUESTION_IDS.map((id) =>
      unlessFaulty(() => page(`questions/${id}.mdx`, question(id, root), root)),
    ),
    unlessFaulty(() => list('clocks.json', clocks(root), root)),
    unlessFaulty(() => list('reasons.json', flat(reasons(root)), root)),
    unlessFaulty(() => list('interface.json', interfaceWords(root), root, 'label')),
    unlessFaulty(() => list('contacts.json', described(nationalContacts(root)), root)),
    unlessFaulty(() => {
      const { contacts: local, safeguarding } = council(root);
      return list('council/council.json', { ...described(local), safeguarding }, root);
    }),
  ]);
  return found.filter((one) => one !== undefined);
}

async function unlessFaulty<T>(make: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** What is said about contacts in words. */
function described(contacts: Readonly<Record<string, Contact>>) {
  return Object.fromEntries(
    Object.entries(contacts).map(([id, { name, for: use, independentNote, note }]) => [
      id,
      { name, for: use, independentNote, note },
    ]),
  );
}

/** Each reason is read alone, so each is an entry. */
function flat(groups: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, texts]) =>
      Object.entries(texts).map(([id, text]) => [`${group}.${id}`, text]),
    ),
  );
}

type Text = { readonly path: readonly string[]; readonly text: string };

function textsIn(data: unknown, path: readonly string[] = []): Text[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    textsIn(value, [...path, ...name.split('.')]),
  );
}

/** What kind of text stands under the last name of a path; a sentence, if it is not here. */
const PARTS: Readonly<Record<string, Passage['part']>> = {
  title: 'label',
  action: 'label',
  label: 'label',
  name: 'name',
};

function said(texts: readonly Text[], name: string, reader: Reader, root: string): Passage[] {
  const file = pathFor(name, root);
  const whole = textOf(name, root);
  return texts.map(({ path, text }) => ({
    file,
    line: lineOfName(whole, path),
    text: spoken(text, { voice: reader }, voices(root)),
    part: PARTS[path.at(-1) ?? ''] ?? 'sentence',
    section: path[0],
  }));
}

function list(name: string, data: unknown, root: string, part?: 'label'): Readable {
  const texts = textsIn(data);
  return {
    file: pathFor(name, root),
    kind: 'list',
    passages: (reader) =>
      said(texts, name, reader, root).map((one) => ({ ...one, part: part ?? one.part })),
  };
}

async function page(name: string, label: unknown, root: string): Promise<Readable> {
  const file = pathFor(name, root);
  const texts = textsIn(label);
  const { tree } = await compiledPage(name, root);
  const words = { voices: voices(root), nameOf: (id: string) => contact(id, root).shortName };
  return {
    file,
    kind: 'page',
    passages: (reader) => [
      ...said(texts, name, reader, root).map((one) => ({ ...one, section: undefined })),
      ...passagesOf(tree, file, { voice: reader }, words),
    ],
  };
}
