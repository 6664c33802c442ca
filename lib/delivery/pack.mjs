/**
 * The pack: everything the server serves, in two files. `pack.bin` holds the compressed bodies end to end and
 * `pack.json` says what and where they are, so that a start is two reads and a request is one look-up. What few ask for
 * stands at the end of `pack.bin`, and is read from there when they do.
 */
import { createHash } from 'node:crypto';
import { fstatSync, openSync, read, readSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const readFrom = promisify(read);

/** Raised when the shape changes, so that an old folder is rebuilt and never misread. */
const FORMAT = 4;

/**
 * @typedef {import('./headers.mjs').ResponseClass} ResponseClass
 * @typedef {[from: number, to: number]} Place in `pack.bin`
 */

/**
 * One body to serve. A compressible one has `br` and `gzip`, any other `identity`: where it is in `pack.bin`.
 *
 * @typedef {object} Entry
 * @property {string} address
 * @property {ResponseClass} kind
 * @property {string} template what the log calls the address
 * @property {string} type content type
 * @property {string} [disposition] content disposition
 * @property {string} hash of the body before compression
 * @property {Place} [br]
 * @property {Place} [gzip] behind all others: hardly anybody takes this and not brotli
 * @property {Place} [identity]
 */

/**
 * An address answered on a request.
 *
 * @typedef {object} LiveRoute
 * @property {string} address
 * @property {'page' | 'handler'} kind
 * @property {{ beforeTitle: string, afterTitle: string }} [head] of a page: its document up to the body, but for the title
 */

/**
 * @typedef {object} Index
 * @property {number} format
 * @property {string} build
 * @property {number} inMemory bytes of `pack.bin` that are kept in memory
 * @property {string} content hash of every address and body: two sites with the same one say the same
 * @property {string} sources hash of what the site was built from
 * @property {{ text: string, hash: string, hashes: string[] }} style the whole stylesheet, its SHA-256 in base64, and that of each style of a page
 * @property {Entry[]} entries
 * @property {{ notFound: Entry, trouble: Entry }} documents sent for a fault, whatever the address
 * @property {LiveRoute[]} live
 * @property {string | null} siteAddress the public address it was built for
 * @property {string} knownUntil the last day whose bank holidays are known, YYYY-MM-DD
 * @property {readonly import('./closed-lists.mjs').Moved[]} moved starts of addresses that stand elsewhere now
 */

/**
 * A body as the build hands it over.
 *
 * @typedef {Omit<Entry, 'hash' | 'br' | 'gzip' | 'identity'> & { body: Uint8Array, br?: Uint8Array, gzip?: Uint8Array }} Body
 */

/**
 * @typedef {object} Pack
 * @property {Index} index
 * @property {ReadonlyMap<string, Entry>} entries by exact address; a Map, so no name of a prototype is an address
 * @property {Buffer} bytes those that are kept in memory
 * @property {(place: Place) => Promise<Buffer>} read any others
 */

/**
 * Writes the two files.
 *
 * @param {string} folder
 * @param {object} site
 * @param {string} site.build
 * @param {string} site.sources
 * @param {string} site.style the whole stylesheet
 * @param {readonly string[]} site.cut its parts that stand alone on pages of one kind
 * @param {readonly Body[]} site.bodies
 * @param {{ notFound: Body, trouble: Body }} site.documents
 * @param {readonly LiveRoute[]} site.live
 * @param {string | null} site.siteAddress
 * @param {string} site.knownUntil
 * @param {readonly import('./closed-lists.mjs').Moved[]} site.moved
 * @returns {Promise<Index>}
 */
export async function writePack(folder, { bodies, documents, live, style, cut, ...said }) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  /** @param {Uint8Array} bytes @returns {Place} */
  const place = (bytes) => {
    chunks.push(bytes);
    length += bytes.byteLength;
    return [length - bytes.byteLength, length];
  };
  /** @param {Body} body @returns {Entry} */
  const entryOf = ({ body, br, gzip, ...said }) => ({
    ...said,
    hash: hashOf(body),
    ...(br && gzip ? { br: place(br) } : { identity: place(body) }),
  });
  const entries = bodies.map(entryOf);
  const placed = { notFound: entryOf(documents.notFound), trouble: entryOf(documents.trouble) };
  const inMemory = length;
  const bodyOf = new Map(
    [...bodies, ...Object.values(documents)].map((body) => [body.address, body]),
  );
  for (const entry of [...entries, ...Object.values(placed)]) {
    const gzip = bodyOf.get(entry.address)?.gzip;
    if (gzip) entry.gzip = place(gzip);
  }
  /** @type {Index} */
  const index = {
    format: FORMAT,
    ...said,
    inMemory,
    content: contentOf(entries),
    style: {
      text: style,
      hash: styleHashOf(style),
      hashes: [...new Set([style, ...cut].map(styleHashOf))],
    },
    entries,
    documents: placed,
    live: [...live],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'pack.bin'), Buffer.concat(chunks));
  await writeFile(join(folder, 'pack.json'), JSON.stringify(index));
  return index;
}

/**
 * Reads what is kept in memory of the two files.
 *
 * @param {string} folder
 * @returns {Promise<Pack>} rejects when a file is missing, of another format, or cut short
 */
export async function readPack(folder) {
  const index = await readIndex(folder);
  const file = openSync(join(folder, 'pack.bin'), 'r');
  const { size } = fstatSync(file);
  const end = Math.max(
    ...[...index.entries, ...Object.values(index.documents)].flatMap(({ br, gzip, identity }) => [
      br?.[1] ?? 0,
      gzip?.[1] ?? 0,
      identity?.[1] ?? 0,
    ]),
  );
  if (end !== size)
    throw new Error(`${join(folder, 'pack.bin')} is ${size} bytes long and should be ${end}.`);
  const bytes = Buffer.allocUnsafeSlow(index.inMemory);
  readSync(file, bytes, 0, bytes.length, 0);
  return {
    index,
    entries: new Map(index.entries.map((entry) => [entry.address, entry])),
    bytes,
    read: async ([from, to]) => {
      const part = Buffer.alloc(to - from);
      const { bytesRead } = await readFrom(file, part, 0, part.length, from);
      if (bytesRead !== part.length) throw new Error('The pack has been cut short.');
      return part;
    },
  };
}

/**
 * Reads what the pack says about itself.
 *
 * @param {string} folder
 * @returns {Promise<Index>}
 */
export async function readIndex(folder) {
  /** @type {Index} */
  const index = JSON.parse(await readFile(join(folder, 'pack.json'), 'utf8'));
  if (index.format !== FORMAT)
    throw new Error(`${join(folder, 'pack.json')} is of another version of this program.`);
  return index;
}

/** @param {readonly Entry[]} entries */
function contentOf(entries) {
  const lines = entries.map(({ address, hash }) => `${address} ${hash}`);
  return hashOf(Buffer.from(lines.sort().join('\n')));
}

/** @param {string} style */
export function styleHashOf(style) {
  return createHash('sha256').update(style).digest('base64');
}

/** @param {Uint8Array} bytes */
function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}
