/** Tables of texts as RFC 4180 has them. */

/** Writes a table. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/guy;

/** Reads a table with a heading, as a spreadsheet may have saved it: each row by the names of its columns. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const whole = text.replace(/^\uFEFF/u, '').replace(/(?:\r?\n)+$/u, '');
  for (const [, quoted, plain = '', end] of whole.matchAll(CELL)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  const [heading = [], ...lines] = rows;
  return lines.map((cells) =>
    Object.fromEntries(heading.map((name, at) => [name, cells[at] ?? ''])),
  );
}
