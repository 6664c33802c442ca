import type { Paragraph, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { councilPage } from './council-words';
import type { LetterBlock } from './letter-text';
import { letter } from './library';
import { voices } from './read';
import { EVERYONE, type Speaker, say, type Voices } from './say';
import { wordsOf } from './tree';
import { wordsFor } from './words';

/** A letter's text (paragraphs and lists) in the words of whoever signs it. */
export function letterBlocks(page: Root, speaker: Speaker, voices: Voices): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  visitParents(page, 'paragraph', (paragraph, ancestors) => {
    const text = say(wordsOf(paragraph), speaker, voices);
    blocks.push({ kind: kindOf(paragraph, ancestors), text });
  });
  return blocks;
}

/** The first paragraph of an item is the item; what more stands in it is a paragraph. */
function kindOf(paragraph: Paragraph, ancestors: readonly Parents[]): LetterBlock['kind'] {
  const [list, item] = ancestors.slice(-2);
  if (list?.type !== 'list' || item?.children[0] !== paragraph) return 'paragraph';
  return list.ordered === true ? 'number' : 'bullet';
}

/** The letter in the words of each person who can sign it. */
export function letterVersions(id: string) {
  const { page } = councilPage(`letters/${id}.mdx`);
  const { letters } = wordsFor(EVERYONE);
  return letter(id).signs.map((signs) => ({
    signs,
    title: signs === 'parent' ? letters.parentVersion : letters.youngVersion,
    blocks: letterBlocks(page, { voice: signs }, voices()),
  }));
}
