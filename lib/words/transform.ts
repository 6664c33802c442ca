import type { Nodes, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { nameHeadings } from './headings';
import { PHRASE } from './say';
import { labelCells } from './table-labels';
import { markTerms, type TermFinder } from './terms';
import { inlineTag, isTag, type Tag } from './tree';

/**
 * Makes a page's tree ready to be compiled: what would run is gone, each [phrase] is a Phrase tag, each explained word
 * a Term tag, each heading and each cell of a table named. Changes the tree.
 */
export function transform(root: Root, terms: TermFinder): void {
  removeCode(root);
  nameHeadings(root);
  findAndReplace(root, [PHRASE, (_: string, of: string) => inlineTag('Phrase', { of }, [])]);
  markTerms(root, terms);
  labelCells(root);
}

/** Code never reaches the compiler, whatever the editors' checks have said of the page. */
function removeCode(root: Root): void {
  visitParents(root, (node, ancestors, index) => {
    if (runs(node) && index !== undefined) {
      ancestors.at(-1)?.children.splice(index, 1);
      return [SKIP, index];
    }
    if (isTag(node)) node.attributes = node.attributes.filter(isPlain);
    return undefined;
  });
}

/** Whether an attribute has no value, or one without curly brackets. */
function isPlain({ type, value }: Tag['attributes'][number]): boolean {
  return type === 'mdxJsxAttribute' && (typeof value !== 'object' || value === null);
}

/** Whether a node is code: an import, an export, curly brackets, or a tag of HTML such as a script. */
function runs(node: Nodes): boolean {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'html':
      return true;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return !/^[A-Z][A-Za-z]*$/u.test(node.name ?? '');
    default:
      return false;
  }
}
