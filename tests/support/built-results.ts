import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { readPack } from '../../lib/delivery/pack.mjs';

type Node = DefaultTreeAdapterMap['node'];
export type BuiltElement = DefaultTreeAdapterMap['element'];

const SITE = fileURLToPath(new URL('../../site', import.meta.url));

/** What is for paper or for ears alone. */
const UNSEEN = new Set(['notes', 'paper', 'away']);

export const isBuilt = existsSync(join(SITE, 'pack.json'));

const isElement = (node: Node): node is BuiltElement => 'tagName' in node;

export const attributeOf = ({ attrs }: BuiltElement, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value ?? '';

/** The first element inside a node, or the node itself, that is what is looked for. */
export function find(node: Node, is: (element: BuiltElement) => boolean): BuiltElement | undefined {
  if (isElement(node) && is(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a reader sees of a node; with `folded`, also what stands one tap away. `between` parts its blocks. */
export function seenText(node: Node, folded: boolean, between = ' '): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if (isElement(node)) {
    if (node.tagName === 'style' || node.tagName === 'svg') return '';
    if (
      attributeOf(node, 'class')
        .split(' ')
        .some((one) => UNSEEN.has(one))
    )
      return '';
  }
  const closed = !folded && isElement(node) && node.tagName === 'details';
  const shown = node.childNodes.filter(
    (child) => !closed || (isElement(child) && child.tagName === 'summary'),
  );
  const around = isElement(node) && IN_LINE.has(node.tagName) ? ' ' : between;
  return `${around}${shown.map((child) => seenText(child, folded, between)).join('')}${around}`;
}

/** Elements that stand in a line of text. */
const IN_LINE = new Set(['a', 'strong', 'span', 'sup']);

/** The main part of every built result, by its address. */
export async function builtResults(): Promise<ReadonlyMap<string, BuiltElement>> {
  const { entries, bytes } = await readPack(SITE);
  const found = new Map<string, BuiltElement>();
  for (const { address, br } of entries.values()) {
    if (!address.startsWith('/check/') || br === undefined) continue;
    const page = parse(brotliDecompressSync(bytes.subarray(...br)).toString());
    const main = find(page, ({ tagName }) => tagName === 'main');
    if (main !== undefined && find(main, (one) => attributeOf(one, 'id') === 'step'))
      found.set(address, main);
  }
  return found;
}
