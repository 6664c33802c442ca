/** The part of a Markdown syntax tree that the checks read: what remark and remark-mdx hand to a plugin. */
export type Node = {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  checked?: boolean | null;
  attributes?: Attribute[];
  children?: Node[];
  /** What the node's element in HTML gets besides. */
  data?: { hProperties: Record<string, string> };
  position?: { start: { line: number } } | undefined;
};

type Attribute = {
  type: string;
  name?: string;
  value?: string | { type: string } | null | undefined;
};

export function lineOf(node: Node): number | undefined {
  return node.position?.start.line;
}

/** Whether a node is one of our tags, written in running text or standing on its own. */
export function isTag(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of a tag's attribute; undefined if it is absent or has no plain value. */
export function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The ids of an attribute that lists several, parted by spaces. */
export function idsIn(value: string | undefined): string[] {
  return value?.split(/\s+/u).filter((id) => id !== '') ?? [];
}
