import type { Nodes } from 'mdast';
import { isMeantFor } from '@/lib/words/audience';
import type { Speaker, Voices } from '@/lib/words/say';
import { attribute, isTag, tagName } from '@/lib/words/tree';
import { spoken } from './phrases';

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
function isForOthers(node: Nodes, speaker: Speaker): boolean {
  if (!isTag(node) || node.name !== 'For') return false;
  const [answers, unless, meeting, voice] = ['answers', 'unless', 'meeting', 'voice'].map((name) =>
    attribute(node, name),
  );
  return !isMeantFor({ answers, unless, meeting, voice }, speaker);
}

/** The file of a part that stands in another one than its page. */
function homeOf(node: Nodes): string | undefined {
  return node.type === 'mdxJsxFlowElement' ? node.data?.file : undefined;
}

/** The texts of a page, in order, as this reader meets them. */
export function passagesOf(page: Nodes, file: string, speaker: Speaker, words: Words): Passage[] {
  const found: Passage[] = [];
  collect(page, { file, part: 'sentence' });
  return found;

  function collect(node: Nodes, place: Pick<Passage, 'file' | 'part' | 'section'>): void {
    if (isForOthers(node, speaker)) return;
    const line = node.position?.start.line;
    const home = homeOf(node) ?? place.file;
    if (isTag(node) && (node.name === 'Topic' || node.name === 'More'))
      found.push({ file: home, line, text: attribute(node, 'title') ?? '', part: 'label' });
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
      const part = node.type === 'paragraph' ? place.part : 'label';
      found.push({ ...place, line, text: inline(node, speaker, words).trim(), part });
      return;
    }
    if (!('children' in node)) return;
    const name = tagName(node);
    const inside = name !== undefined && !['For', 'Warning', 'More'].includes(name);
    for (const child of node.children)
      collect(child, {
        file: home,
        part: node.type === 'listItem' ? 'item' : place.part,
        section: inside ? name : place.section,
      });
  }
}

function inline(node: Nodes, speaker: Speaker, words: Words): string {
  if (node.type === 'text')
    return spoken(node.value, speaker, words.voices).replaceAll(/\s+/gu, ' ');
  if (node.type === 'break') return ' ';
  if (isTag(node) && node.name === 'Contact') return words.nameOf(attribute(node, 'id') ?? '');
  if (isTag(node) && node.name === 'Cite') return CITED;
  if (isForOthers(node, speaker) || !('children' in node)) return '';
  return node.children.reduce((text, child) => {
    const more = inline(child, speaker, words);
    return more === CITED ? cite(text) : text + more;
  }, '');
}

/** Moves a citation into the sentence that it stands behind. */
function cite(text: string): string {
  return text.replace(/[.?]?\s*$/u, (end) => CITED + end.trim());
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
