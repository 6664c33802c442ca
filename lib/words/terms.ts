import type { Nodes } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Term } from './schema';
import { inlineTag } from './tree';

/** Finds the words that the glossary explains. */
export type TermFinder = {
  readonly pattern: RegExp;
  readonly idOf: (words: string) => string | undefined;
};

/** A finder of every name a term goes by, the longest first, whole words only. */
export function termFinder(glossary: Readonly<Record<string, Term>>): TermFinder {
  const ids = new Map<string, string>();
  for (const [id, { term, also = [], abbreviation }] of Object.entries(glossary)) {
    // "Outcomes (Section E)" is written without its bracket in running text.
    for (const name of [term.replace(/\s*\([^)]*\)$/u, ''), term, ...also, abbreviation ?? term]) {
      if (!ids.has(name.toLowerCase())) ids.set(name.toLowerCase(), id);
    }
  }
  const names = [...ids.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[()+.*?[\]\\^$|]/gu, '\\$&'));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(${names.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    idOf: (words) => ids.get(words.toLowerCase()),
  };
}

/** Where a link would be wrong: in another link, in a heading, in words to be said aloud or copied. */
const LEFT_ALONE = ['link', 'heading'];
const TAGS_LEFT_ALONE = ['Say', 'Cite', 'Contact', 'Phrase', 'Term'];

/** Marks every explained word of a page with a Term tag; whoever renders it links the first of each. */
export function markTerms(node: Nodes, { pattern, idOf }: TermFinder): void {
  const mark = (words: string) => {
    const id = idOf(words);
    return id !== undefined && inlineTag('Term', { id }, [{ type: 'text', value: words }]);
  };
  findAndReplace(node, [pattern, mark], {
    ignore: [...LEFT_ALONE, ...TAGS_LEFT_ALONE.map((name) => ({ name }))],
  });
}
