import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Fault } from '@/lib/words/content-error';
import { sentenceTree } from '@/lib/words/council-words';
import { didYouMean } from '@/lib/words/nearest';
import {
  contacts,
  council,
  councilWords,
  lineOfName,
  nationalContacts,
  nationalSources,
  pagesIn,
  textOf,
} from '@/lib/words/read';
import type { Sentence } from '@/lib/words/schema';
import { fault } from './fault';
import { type Known, known } from './known';
import { SENTENCE } from './page-kinds';
import { pageRuleFaults } from './page-rules';
import { citedElsewhere } from './tag-rules';

/** What belongs to one council stands in its folder, and what is in its folder fits the rest. */

const COUNCIL = 'council/council.json';

/** Contacts with two homes or no way to reach them, and services that are no contact of the council's. */
export function contactFaults(root: string): Fault[] {
  const local = council(root).contacts;
  const twice = Object.keys(nationalContacts(root)).filter((id) => local[id] !== undefined);
  const unreachable = Object.entries(contacts(root)).filter(([, one]) =>
    [one.phone, one.email, one.url, one.address, one.note].every((way) => way === undefined),
  );
  const { disagreementServices, informalResolution } = council(root);
  const named = [
    ...disagreementServices.map((id) => ({ id, at: ['disagreementServices'] })),
    ...(informalResolution === null
      ? []
      : [{ id: informalResolution.runBy, at: ['informalResolution', 'runBy'] }]),
  ];
  const unknown = named.filter(({ id }) => local[id] === undefined);
  const home = (id: string) => (local[id] === undefined ? 'contacts.json' : COUNCIL);
  return [
    ...twice.map((id) => fault(COUNCIL, root, `"${id}" is in contacts.json too; give it one home`)),
    ...unknown.map(({ id, at }) => {
      const message = `no contact called "${id}"${didYouMean(id, Object.keys(local))}`;
      return fault(COUNCIL, root, message, lineOfName(textOf(COUNCIL, root), at));
    }),
    ...unreachable.map(([id]) => fault(home(id), root, `"${id}" gives no way to reach it`)),
  ];
}

/**
 * Reading is the whole check of one source. A source of the council's own may not hide one that every site cites, and
 * stands in the council's folder.
 */
export function sourceFaults(root: string): Fault[] {
  const national = nationalSources(root);
  const hidden = Object.keys(council(root).sources).filter((id) => national[id] !== undefined);
  const astray = Object.keys(national).filter((id) => national[id]?.kind === 'council');
  return [
    ...hidden.map((id) => fault(COUNCIL, root, `"${id}" is in sources.json too; give it one home`)),
    ...astray.map((id) => {
      const line = lineOfName(textOf('sources.json', root), [id]);
      return fault(
        'sources.json',
        root,
        `"${id}" is a council's own page; move it to ${COUNCIL}`,
        line,
      );
    }),
  ];
}

/** What is wrong with what the council says in the pages of every council, each with the id of its sentence. */
export function sentenceFaults(root: string): Fault[] {
  const { file, sentences } = councilWords(root);
  const names = known(root);
  return Object.entries(sentences).flatMap(([id, sentence]) =>
    faultsOf(sentence, file, names).map(({ message }) => ({
      file,
      message: `"${id}": ${message}`,
    })),
  );
}

function faultsOf(sentence: Sentence, file: string, names: Known): readonly Fault[] {
  try {
    return pageRuleFaults(sentenceTree(sentence, file), file, SENTENCE, names);
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

/** The council's own pages that a page for every council lists as its sources. */
export function councilSourceFaults(
  name: string,
  listed: readonly string[],
  root: string,
): Fault[] {
  if (name.startsWith('council/')) return [];
  const own = Object.keys(council(root).sources);
  const line = lineOfName(textOf(name, root), ['sources']);
  return listed
    .filter((id) => own.includes(id))
    .map((id) => fault(name, root, citedElsewhere(id), line));
}

/** Parts of a file that may hold a local name: ids, addresses and tags are not read. */
const NOT_READ = /<[^>]*>|\]\([^)]*\)|https?:\/\/[^\s"]*|"[a-z0-9-]+":/gu;

const LISTS = [
  'changes.json',
  'clocks.json',
  'contacts.json',
  'families-say.json',
  'glossary.json',
  'interface.json',
  'reasons.json',
  'rules.json',
  'search-words.json',
  'sources.json',
];

/** Names of places and of local services stand in the council's own folder alone. */
export function localNameFaults(root: string): Fault[] {
  const { shortName, localNames } = council(root);
  const names = [shortName, ...localNames];
  const files = [
    ...LISTS.filter((name) => existsSync(join(root, name))),
    ...['routes', 'topics', 'young', 'questions', 'guides', 'letters'].flatMap((folder) =>
      pagesIn(folder, root).map((page) => `${folder}/${page}.mdx`),
    ),
  ];
  return files.flatMap((name) =>
    textOf(name, root)
      .split('\n')
      .flatMap((line, at) => {
        const words = line.replaceAll(NOT_READ, ' ');
        return names
          .filter((local) => new RegExp(`(?<!\\p{L})${local}(?!\\p{L})`, 'u').test(words))
          .map((local) => {
            const message = `"${local}" is local; it may stand only in council/`;
            return fault(name, root, message, at + 1);
          });
      }),
  );
}
