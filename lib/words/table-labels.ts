import type { Root, Table } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { wordsOf } from './tree';

declare module 'mdast' {
  interface TableCellData {
    /** What the cell's element in HTML gets besides. */
    hProperties?: Record<string, string>;
  }
}

/** Names each cell of a table, but those of its first column, after its column: a narrow screen shows a row as a block. */
export function labelCells(root: Root): void {
  visitParents(root, 'table', label);
}

function label({ children: [head, ...rows] }: Table): void {
  const names = head?.children.map(wordsOf) ?? [];
  for (const row of rows)
    row.children.forEach((cell, column) => {
      const name = names[column];
      if (column > 0 && name !== undefined && name !== '')
        cell.data = { hProperties: { dataLabel: name } };
    });
}
