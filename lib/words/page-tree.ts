import { join } from 'node:path';
import type { Paragraph, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Parent } from 'unist';
import { visitParents } from 'unist-util-visit-parents';
import { ContentError } from './content-error';
import { strangeOpening } from './front-matter';
import { CONTENT, pathFor, textOf } from './read';

const READER = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/**
 * Reads the text of a page. `file` is its path as an editor knows it.
 *
 * @returns its syntax tree as it is written, tags and code and all
 * @throws ContentError if it cannot be read
 */
export function parsePage(text: string, file: string): Root {
  const strange = strangeOpening(text, file);
  if (strange !== undefined) throw new ContentError([strange]);
  try {
    const tree = READER.parse(text);
    visitParents(tree, 'paragraph', unravel);
    return tree;
  } catch (error) {
    throw new ContentError([unreadable(error, file)]);
  }
}

/** What stands in running text, and what the same is called where it stands on its own. */
const ON_ITS_OWN: Readonly<Record<string, string>> = {
  mdxJsxTextElement: 'mdxJsxFlowElement',
  mdxTextExpression: 'mdxFlowExpression',
};

/** A paragraph of nothing but tags is none: `<Warning>words</Warning>` on one line stands on its own, as in MDX itself. */
function unravel({ children }: Paragraph, ancestors: readonly Parent[], index?: number) {
  const written = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const alone = written.flatMap((child) => {
    const type = ON_ITS_OWN[child.type];
    return type === undefined ? [] : [{ ...child, type }];
  });
  if (index === undefined || alone.length < written.length) return undefined;
  ancestors.at(-1)?.children.splice(index, 1, ...alone);
  return index;
}

/**
 * Tells "Expected a closing tag for `<Warning>` (7:1-7:10)" with its line. The notes in brackets advise code, which
 * content may not hold.
 */
function unreadable(error: unknown, file: string) {
  if (!(error instanceof Error)) throw error;
  const [, opened] = /\((\d+):\d+-/u.exec(error.message) ?? [];
  const line = opened ?? ('line' in error ? error.line : undefined);
  const plain = error.message.replace(/ \((?:note: |\d+:\d+).*$/su, '');
  const message = `this cannot be read as a page: ${plain}`;
  return line === undefined ? { file, message } : { file, line: Number(line), message };
}

const read = new Map<string, { readonly text: string; readonly tree: Root }>();

/** The syntax tree of the page in one file of the content, read once for each text. Not to be changed. */
export function pageTree(name: string, root = CONTENT): Root {
  const path = join(/*turbopackIgnore: true*/ root, name);
  const text = textOf(name, root);
  const before = read.get(path);
  if (before?.text === text) return before.tree;
  const tree = parsePage(text, pathFor(name, root));
  read.set(path, { text, tree });
  return tree;
}
