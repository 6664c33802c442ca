import type { SourceId } from '@/lib/domain/source';
import type { Fault } from './content-error';
import { SENTENCE } from './page-kinds';
import { applyPageRules, type Known } from './page-rules';
import { EVERYONE, say } from './say';
import type { Sentence } from './schema';
import { markTerms } from './terms';
import { attribute, lineOf, type Node } from './tree';

/** A contact's id that stands for whoever runs informal resolution in this council's area. */
export const INFORMAL_SERVICE = 'informal-service';

const BLANK = new Set(['paragraph', 'list', 'listItem']);

/** Parts of a page that stand on lines of their own. */
const BLOCKS = new Set([
  'paragraph',
  'list',
  'blockquote',
  'heading',
  'table',
  'mdxJsxFlowElement',
]);

/**
 * Puts the council's own words into a page: its words for a phrase, its sentence in the place of each <Council> tag, or what stands inside
 * the tag if the council does not say it, or nothing. What has become empty goes too.
 *
 * @returns the sources of the sentences put in, and what is wrong with them
 */
export function sayForCouncil(
  root: Node,
  file: string,
  known: Known,
  parse: (text: string) => Node,
): { cites: SourceId[]; faults: Fault[] } {
  const cites = new Set<SourceId>();
  const faults: Fault[] = [];
  const { sentences, informalService } = known.council;
  fill(root);
  if (known.terms !== undefined) markTerms(root, known.terms);
  return { cites: [...cites], faults };

  function fill(node: Node): void {
    node.children = (node.children ?? []).flatMap((child) => {
      if (child.name === 'Contact') return [contactOf(child, informalService)];
      if (child.name === 'Phrase') return [phraseOf(child, known)];
      if (child.name === 'Council') return wordsOf(child);
      if (child.children !== undefined) fill(child);
      return BLANK.has(child.type) && isBlank(child) ? [] : [child];
    });
  }

  function wordsOf(tag: Node): Node[] {
    const id = attribute(tag, 'says') ?? '';
    const sentence = Object.entries(sentences).find(([name]) => name === id)?.[1];
    if (sentence === undefined) {
      fill(tag);
      return inPlaceOf(tag, tag.children ?? []);
    }
    const said = parse(written(sentence));
    const wrong = applyPageRules(said, known.council.file, SENTENCE, known);
    faults.push(
      ...wrong.map((fault) => ({ file: fault.file, message: `"${id}": ${fault.message}` })),
    );
    fill(said);
    cites.add(sentence.source);
    place(said, tag);
    if (tag.type === 'mdxJsxFlowElement') return said.children ?? [];
    if (typeof sentence.text !== 'string') {
      const line = lineOf(tag);
      const message = `"${id}" is a list, so <Council> stands on a line of its own`;
      faults.push(line === undefined ? { file, message } : { file, line, message });
    }
    return (said.children ?? []).flatMap((paragraph) => paragraph.children ?? []);
  }
}

/** A sentence, or a list of them, as a page would hold it, with its source at its end. */
function written({ text, source }: Sentence): string {
  const cited = `<Cite id="${source}"/>`;
  if (typeof text === 'string') return `${text} ${cited}`;
  return `${text.map((item) => `- ${item}`).join('\n')} ${cited}`;
}

function contactOf(tag: Node, informalService: string): Node {
  if (attribute(tag, 'id') !== INFORMAL_SERVICE) return tag;
  const attributes = (tag.attributes ?? []).map((one) =>
    one.name === 'id' ? { ...one, value: informalService } : one,
  );
  return { ...tag, attributes };
}

/** A phrase that the council words, as text: the glossary may explain a word of it. */
function phraseOf(tag: Node, { council, voices }: Known): Node {
  const phrase = attribute(tag, 'of') ?? '';
  if (council.phrases[phrase.toLowerCase()] === undefined) return tag;
  return { type: 'text', value: say(`[${phrase}]`, EVERYONE, voices), position: tag.position };
}

/** What stands inside a tag, fit for where the tag stands: words alone on their line are a paragraph. */
function inPlaceOf(tag: Node, children: Node[]): Node[] {
  const [first] = children;
  if (first === undefined || tag.type === 'mdxJsxTextElement' || BLOCKS.has(first.type))
    return children;
  return [{ type: 'paragraph', children, position: tag.position }];
}

function isBlank(node: Node): boolean {
  return (node.children ?? []).every(
    (child) => child.type === 'text' && child.value?.trim() === '',
  );
}

/** A fault in what a page then says is told at the line of the page's own tag. */
function place(node: Node, tag: Node): void {
  node.position = tag.position;
  for (const child of node.children ?? []) place(child, tag);
}
