import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Parent } from 'unist';
import { pathFor } from './read';
import { type TopicWords, topicFile } from './topic';

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxFlowElementData {
    /** The file in which the part stands, as an editor knows it, where it is not the page's own. */
    file?: string;
  }
}

/** A topic's part of the page of all topics, under its heading. The text of its file is left as it is. */
export function topicPart({ id, title }: TopicWords, page: Root, root: string): MdxJsxFlowElement {
  const tag: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'Topic',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'id', value: id },
      { type: 'mdxJsxAttribute', name: 'title', value: title },
    ],
    children: [],
    data: { file: pathFor(topicFile(id), root) },
  };
  const parent: Parent = tag;
  parent.children = page.children.filter(({ type }) => type !== 'yaml');
  return tag;
}
