import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Parent } from 'unist';
import { visitParents } from 'unist-util-visit-parents';
import { ROUTE_OF_TOPICS } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import { pageTree, parsePage } from './page-tree';
import { CONTENT, councilWords, INFORMAL_SERVICE, voices } from './read';
import { EVERYONE, PHRASE, say, type Voices } from './say';
import type { CouncilWords, Sentence } from './schema';
import { topicFile, topicsOfPage } from './topic';
import { topicPart } from './topic-part';
import { attribute, isTag, type Tag } from './tree';

/** A page as the site of one council says it, and the sources of what the council says there. */
export type Said = { readonly page: Root; readonly cites: readonly SourceId[] };

/** What goes once nothing is left in it. */
export const BLANK = new Set(['paragraph', 'list', 'listItem']);

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
 * Puts the council's own words into a page: its words for a phrase, its sentence in the place of each <Council> tag, or
 * what stands inside the tag if the council does not say it, or nothing. What has become empty goes too. Leaves the
 * page as it is.
 *
 * @returns a new tree, and the sources of the sentences put in
 * @throws ContentError if a sentence cannot be read
 */
function sayForCouncil(page: Root, council: CouncilWords, voices: Voices): Said {
  const said = structuredClone(page);
  const cites = new Set<SourceId>();
  fill(said);
  return { page: said, cites: [...cites] };

  function fill(node: Nodes): void {
    if (node.type === 'text') node.value = withPhrases(node.value);
    if (!('children' in node)) return;
    const parent: Parent = node;
    const children: readonly Nodes[] = node.children;
    parent.children = children.flatMap(filled);
  }

  function filled(node: Nodes): Nodes[] {
    if (isTag(node) && node.name === 'Council') return wordsOf(node);
    if (isTag(node) && node.name === 'Contact') nameInformalService(node, council.informalService);
    fill(node);
    return BLANK.has(node.type) && isBlank(node) ? [] : [node];
  }

  function wordsOf(tag: Tag): Nodes[] {
    const id = attribute(tag, 'says') ?? '';
    const sentence = new Map(Object.entries(council.sentences)).get(id);
    if (sentence === undefined) {
      fill(tag);
      return inPlaceOf(tag);
    }
    const words = sentenceTree(sentence, council.file);
    fill(words);
    cites.add(sentence.source);
    place(words, tag);
    if (tag.type === 'mdxJsxFlowElement') return bodyOf(words);
    return bodyOf(words).flatMap((block): Nodes[] => ('children' in block ? block.children : []));
  }

  /** Phrases that the council words become text: the glossary may explain a word of it. */
  function withPhrases(text: string): string {
    return text.replaceAll(PHRASE, (written, phrase: string) =>
      council.phrases[phrase.toLowerCase()] === undefined
        ? written
        : say(written, EVERYONE, voices),
    );
  }
}

/**
 * Reads what a council says, a sentence or a list of them, as a page would hold it: with its source at its end.
 *
 * @throws ContentError, naming `file`, if it cannot be read
 */
export function sentenceTree({ text, source }: Sentence, file: string): Root {
  const cited = `<Cite id="${source}"/>`;
  const written =
    typeof text === 'string'
      ? `${text} ${cited}`
      : `${text.map((item) => `- ${item}`).join('\n')} ${cited}`;
  return parsePage(`---\n---\n\n${written}\n`, file);
}

/** What stands below the label of a page. */
function bodyOf({ children }: Root): Nodes[] {
  return children.filter(({ type }) => type !== 'yaml');
}

function nameInformalService(contact: Tag, service: string): void {
  for (const one of contact.attributes)
    if (one.type === 'mdxJsxAttribute' && one.name === 'id' && one.value === INFORMAL_SERVICE)
      one.value = service;
}

/** What stands inside a tag, fit for where the tag stands: words alone on their line are a paragraph. */
export function inPlaceOf(tag: Tag): Nodes[] {
  if (tag.type === 'mdxJsxTextElement') return tag.children;
  const children: Nodes[] = tag.children;
  const [first] = children;
  if (first === undefined || BLOCKS.has(first.type)) return children;
  return [{ type: 'paragraph', children: children.filter(isPhrasing), position: tag.position }];
}

/** Whether a node stands in running text. */
function isPhrasing(node: Nodes): node is PhrasingContent {
  return !BLOCKS.has(node.type) && !BLANK.has(node.type);
}

/** Whether nothing is left in a part of a page. */
export function isBlank(node: Nodes): boolean {
  if (!('children' in node)) return false;
  const children: readonly Nodes[] = node.children;
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

/** A fault in what a page then says is told at the line of the page's own tag. */
function place(words: Root, { position }: Tag): void {
  visitParents(words, (node) => {
    node.position = position;
  });
}

const spoken = new WeakMap<
  Root,
  { readonly sentences: object; readonly voices: Voices; readonly said: Said }
>();

/** The text of one file of the content as the council's site says it, made once for each text. */
function spokenFile(name: string, root: string): Said {
  const page = pageTree(name, root);
  const council = councilWords(root);
  const words = { sentences: council.sentences, voices: voices(root) };
  const before = spoken.get(page);
  if (before?.sentences === words.sentences && before.voices === words.voices) return before.said;
  const said = sayForCouncil(page, council, words.voices);
  spoken.set(page, { ...words, said });
  return said;
}

const joined = new WeakMap<Root, { readonly parts: readonly Root[]; readonly said: Said }>();

/** The page in one file of the content as the council's site says it, made once for each text. Not to be changed. */
export function councilPage(name: string, root = CONTENT): Said {
  const own = spokenFile(name, root);
  return name === `routes/${ROUTE_OF_TOPICS}.mdx` ? withTopics(own, root) : own;
}

/** A page and, below it, its part about each topic: each stands in the topic's own file. */
function withTopics(own: Said, root: string): Said {
  const topics = topicsOfPage(root).map((topic) => ({
    topic,
    text: spokenFile(topicFile(topic.id), root),
  }));
  const pages = topics.map(({ text }) => text.page);
  const before = joined.get(own.page);
  if (before?.parts.every((part, at) => part === pages[at])) return before.said;
  const parts = topics.map(({ topic, text }) => topicPart(topic, text.page, root));
  const said = {
    page: { ...own.page, children: [...own.page.children, ...parts] },
    cites: [...new Set([own, ...topics.map(({ text }) => text)].flatMap(({ cites }) => cites))],
  };
  joined.set(own.page, { parts: pages, said });
  return said;
}
