import type { Nodes, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** One of our tags, standing on its own or written in running text. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is one of our tags. */
export function isTag(node: Nodes): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The name of a tag; undefined for what is none, and for a tag without a name. */
export function tagName(node: Nodes): string | undefined {
  return isTag(node) ? (node.name ?? undefined) : undefined;
}

/** The value of a tag's attribute; undefined if it is absent or has no plain value. */
export function attribute(tag: Tag, name: string): string | undefined {
  const value = tag.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === name,
  )?.value;
  return typeof value === 'string' ? value : undefined;
}

/** A tag in running text, around some words or around none. */
export function inlineTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  };
}

/** The ids of an attribute that lists several, parted by spaces. */
export function idsIn(value: string | undefined): string[] {
  return value?.split(/\s+/u).filter((id) => id !== '') ?? [];
}

/** The words of a node on one line, without its marks and tags. */
export function wordsOf(node: Nodes): string {
  return written(node).replaceAll(/\s+/gu, ' ');
}

function written(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(written).join('') : '';
}
