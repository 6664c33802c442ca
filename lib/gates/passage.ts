import { isMeantFor } from '@/lib/words/audience';
import { knowsPhrase, type Reader, type Speaker, say, type Voices } from '@/lib/words/say';
import { attribute, isTag, lineOf, type Node } from '@/lib/words/tree';

/** One run of text as a reader meets it: a paragraph, an item of a list, a cell, a heading or a label. */
export type Passage = {
  readonly file: string;
  readonly line?: number | undefined;
  /** A citation is written as {@link CITED}, at the end of the sentence that it stands behind. */
  readonly text: string;
  readonly part: 'sentence' | 'item' | 'label' | 'name';
  /** The section of a page, or the entry of a list of texts, that it stands in. */
  readonly section?: string | undefined;
};

/** Stands for a link to a source: a letter that no one writes. */
export const CITED = '\uE000';

type Words = {
  readonly voices: Voices;
  readonly nameOf: (contact: string) => string;
};

/** Whether a node is a block that is meant for others. */
function isForOthers(node: Node, speaker: Speaker): boolean {
  if (node.name !== 'For') return false;
  const [answers, unless, meeting, voice] = ['answers', 'unless', 'meeting', 'voice'].map((name) =>
    attribute(node, name),
  );
  return !isMeantFor({ answers, unless, meeting, voice }, speaker);
}

/** The texts of a compiled page, in order, as this reader meets them. */
export function passagesOf(tree: Node, file: string, speaker: Speaker, words: Words): Passage[] {
  const found: Passage[] = [];
  collect(tree, { part: 'sentence' });
  return found;

  function collect(node: Node, place: Pick<Passage, 'part' | 'section'>): void {
    if (isForOthers(node, speaker)) return;
    const line = lineOf(node);
    if (node.name === 'Topic')
      found.push({ file, line, text: attribute(node, 'title') ?? '', part: 'label' });
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
      const part = node.type === 'paragraph' ? place.part : 'label';
      found.push({ ...place, file, line, text: inline(node, speaker, words).trim(), part });
      return;
    }
    const inside = isTag(node) && node.name !== 'For' && node.name !== 'Warning';
    for (const child of node.children ?? [])
      collect(child, {
        part: node.type === 'listItem' ? 'item' : place.part,
        section: inside ? (node.name ?? undefined) : place.section,
      });
  }
}

function inline(node: Node, speaker: Speaker, words: Words): string {
  if (node.type === 'text') return node.value?.replaceAll(/\s+/gu, ' ') ?? '';
  if (node.type === 'break') return ' ';
  if (node.name === 'Phrase')
    return spoken(`[${attribute(node, 'of') ?? ''}]`, speaker, words.voices);
  if (node.name === 'Contact') return words.nameOf(attribute(node, 'id') ?? '');
  if (node.name === 'Cite') return CITED;
  if (isForOthers(node, speaker)) return '';
  return (node.children ?? []).reduce((text, child) => {
    const more = inline(child, speaker, words);
    return more === CITED ? cite(text) : text + more;
  }, '');
}

/** Moves a citation into the sentence that it stands behind. */
function cite(text: string): string {
  return text.replace(/[.?]?\s*$/u, (end) => CITED + end.trim());
}

/** Like `say`, but leaves an unknown phrase as it is written: another check names it. */
export function spoken(text: string, speaker: Speaker, voices: Voices): string {
  return text.replaceAll(/\[([^[\]]+)\]/gu, (written, phrase: string) =>
    knowsPhrase(phrase, voices) ? say(written, speaker, voices) : phrase,
  );
}

/** Parts a text into sentences. */
export function sentencesIn(text: string): string[] {
  // An exclamation mark inside a name ends no sentence.
  const plain = text.replaceAll(/(?<=\p{L})!(?=\p{L})/gu, '');
  return [...SENTENCES.segment(plain)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The words of a text; a word with a hyphen or an apostrophe is one. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How a fault names a reader. */
export const READER_NAMES: Readonly<Record<Reader, string>> = {
  everyone: 'everyone',
  parent: 'a parent',
  'parent-of-young-person': 'a parent of a young person',
  'young-person': 'a young person',
  professional: 'a professional',
};
