import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, it } from 'vitest';
import { readPack } from '../../lib/delivery/pack.mjs';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const SITE = fileURLToPath(new URL('../../site', import.meta.url));

/** What is for paper or for ears alone. */
const UNSEEN = new Set(['notes', 'paper', 'away']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attributeOf = ({ attrs }: Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value ?? '';

/** The words a reader meets before anything is opened. */
function openText(node: Node): string {
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
  const folded = isElement(node) && node.tagName === 'details';
  const shown = node.childNodes.filter(
    (child) => !folded || (isElement(child) && child.tagName === 'summary'),
  );
  return ` ${shown.map(openText).join('')} `;
}

function find(node: Node, is: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && is(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}

it.skipIf(!existsSync(join(SITE, 'pack.json')))(
  'a result says at most 450 words before anything is opened, in every voice',
  async () => {
    const { entries, bytes } = await readPack(SITE);
    let results = 0;
    const over: string[] = [];
    for (const { address, br } of entries.values()) {
      if (!address.startsWith('/check/') || br === undefined) continue;
      const page = parse(brotliDecompressSync(bytes.subarray(...br)).toString());
      const main = find(page, ({ tagName }) => tagName === 'main');
      if (main === undefined || !find(main, (one) => attributeOf(one, 'id') === 'step')) continue;
      results += 1;
      const count = openText(main).split(/\s+/u).filter(Boolean).length;
      if (count > 450) over.push(`${address}: ${count}`);
    }
    expect(results).toBeGreaterThan(3000);
    expect(over).toEqual([]);
  },
);
