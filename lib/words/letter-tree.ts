import type { Nodes, Root } from 'mdast';
import type { Parent } from 'unist';
import type { LetterVersion } from '@/lib/domain/letter';
import { BLANK, inPlaceOf, isBlank } from './council-words';
import { attribute, idsIn, isTag } from './tree';

/**
 * A letter's page as one of its variants says it: what stands in `<Only in="…">` is kept where the variant is named
 * there. Of a list of which one line is left, that line becomes a paragraph. Leaves the page as it is.
 */
export function inVariant(page: Root, variant: LetterVersion['variant']): Root {
  const version = structuredClone(page);
  keepIn(version);
  return version;

  function keepIn(node: Nodes): void {
    if (!('children' in node)) return;
    const parent: Parent = node;
    const children: readonly Nodes[] = node.children;
    parent.children = children.flatMap(kept);
  }

  function kept(node: Nodes): Nodes[] {
    if (isTag(node) && node.name === 'Only') {
      if (!idsIn(attribute(node, 'in')).includes(variant)) return [];
      keepIn(node);
      return inPlaceOf(node);
    }
    const before = node.type === 'list' ? node.children.length : 0;
    keepIn(node);
    if (BLANK.has(node.type) && isBlank(node)) return [];
    if (node.type !== 'list' || node.children.length > 1 || before === 1) return [node];
    return node.children.flatMap((item) => item.children);
  }
}
