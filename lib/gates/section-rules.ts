import type { Root, RootContent } from 'mdast';
import { isTag, tagName } from '@/lib/words/tree';
import type { Rules } from './page-rules';

/** Checks that each section of a page stands on it once, in order, and nothing outside them. */
export function checkSections(page: Root, rules: Rules): void {
  const { kind, report } = rules;
  if (kind.sections.length === 0) return;
  const top = page.children.filter((node) => node.type !== 'yaml');
  const names = top.map((node) => tagName(node) ?? '');
  for (const node of top) {
    if (!isTag(node)) report(node, 'text must stand inside one of the tags of the page');
  }
  for (const section of kind.sections) {
    const count = names.filter((name) => name === section).length;
    if (count === 0) report(undefined, `<${section}> is missing`);
    if (count > 1) report(undefined, `<${section}> stands ${count} times; once is right`);
  }
  checkOrder(top, rules);
  for (const node of top) {
    if (isTag(node) && kind.sections.includes(node.name ?? '') && node.children.length === 0)
      report(node, `<${node.name}> is empty`);
  }
}

function checkOrder(top: readonly RootContent[], { kind, report }: Rules): void {
  const order = top
    .map((node) => tagName(node) ?? '')
    .filter((name) => kind.sections.includes(name));
  const right = kind.sections.filter((name) => order.includes(name));
  const misplaced = order.find((name, at) => name !== right[at]);
  if (misplaced !== undefined && new Set(order).size === order.length)
    report(
      top.find((node) => tagName(node) === misplaced),
      `<${misplaced}> is out of order; the order is ${right.join(', ')}`,
    );
}
