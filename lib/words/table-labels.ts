import type { Node } from './tree';

/** Names each cell of a table, but those of its first column, after its column: a narrow screen shows a row as a block. */
export function labelCells(node: Node): void {
  if (node.type === 'table') label(node);
  else node.children?.forEach(labelCells);
}

function label({ children: [head, ...rows] = [] }: Node): void {
  const names = head?.children?.map(wordsOf) ?? [];
  for (const row of rows)
    row.children?.forEach((cell, column) => {
      const name = names[column];
      if (column > 0 && name !== undefined && name !== '')
        cell.data = { hProperties: { dataLabel: name } };
    });
}

function wordsOf({ value = '', children = [] }: Node): string {
  return value + children.map(wordsOf).join('');
}
