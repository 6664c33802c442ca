import { encode } from 'uqr';

/** A code that a phone reads: how many squares it is wide, and its dark ones as one path. */
export type QrCode = { readonly size: number; readonly path: string };

/** The quiet edge that a phone needs to find the code. */
const EDGE = 4;

/** A row's dark squares as the shortest steps of a path: each run is one line, from where the one before ended. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let end: number | undefined;
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x] === true) x += 1;
    path += `${end === undefined ? `M${from} ${y}.5` : `m${from - end} 0`}h${x - from}`;
    end = x;
  }
  return path;
}

/** The code of an address. It holds no answer that the address does not. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'L', border: EDGE });
  return { size, path: data.map(rowPath).join('') };
}
