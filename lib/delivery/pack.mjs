/**
 * The pack: everything the server serves, in two files. `pack.bin` holds the compressed bodies end to end and
 * `pack.json` says what and where they are, so that a start is two reads and a request is one look-up.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Raised when the shape changes, so that an old folder is rebuilt and never misread. */
const FORMAT = 2;

/** @typedef {import('./headers.mjs').ResponseClass} ResponseClass */

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
 * @property {[number, number]} [br]
 * @property {[number, number]} [gzip]
 * @property {[number, number]} [identity]
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
 * @property {string} content hash of every address and body: two sites with the same one say the same
 * @property {string} sources hash of what the site was built from
 * @property {{ text: string, hash: string }} style the one stylesheet, and its SHA-256 in base64
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
 * @property {Buffer} bytes
 */

/**
 * Writes the two files.
 *
 * @param {string} folder
 * @param {object} site
 * @param {string} site.build
 * @param {string} site.sources
 * @param {string} site.style
 * @param {readonly Body[]} site.bodies
 * @param {{ notFound: Body, trouble: Body }} site.documents
 * @param {readonly LiveRoute[]} site.live
 * @param {string | null} site.siteAddress
 * @param {string} site.knownUntil
 * @param {readonly import('./closed-lists.mjs').Moved[]} site.moved
 * @returns {Promise<Index>}
 */
export async function writePack(folder, { bodies, documents, live, style, ...said }) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  /** @param {Uint8Array} bytes @returns {[number, number]} */
  const place = (bytes) => {
    chunks.push(bytes);
    length += bytes.byteLength;
    return [length - bytes.byteLength, length];
  };
  /** @param {Body} body @returns {Entry} */
  const entryOf = ({ body, br, gzip, ...said }) => ({
    ...said,
    hash: hashOf(body),
    ...(br && gzip ? { br: place(br), gzip: place(gzip) } : { identity: place(body) }),
  });
  const entries = bodies.map(entryOf);
  const placed = { notFound: entryOf(documents.notFound), trouble: entryOf(documents.trouble) };
  /** @type {Index} */
  const index = {
    format: FORMAT,
    ...said,
    content: contentOf(entries),
    style: { text: style, hash: styleHashOf(style) },
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
 * Reads the two files into memory.
 *
 * @param {string} folder
 * @returns {Promise<Pack>} rejects when a file is missing, of another format, or cut short
 */
export async function readPack(folder) {
  const [index, bytes] = await Promise.all([readIndex(folder), readFile(join(folder, 'pack.bin'))]);
  const end = Math.max(
    ...[...index.entries, ...Object.values(index.documents)].flatMap(({ br, gzip, identity }) => [
      br?.[1] ?? 0,
      gzip?.[1] ?? 0,
      identity?.[1] ?? 0,
    ]),
  );
  if (end !== bytes.byteLength)
    throw new Error(
      `${join(folder, 'pack.bin')} is ${bytes.byteLength} bytes long and should be ${end}.`,
    );
  return { index, entries: new Map(index.entries.map((entry) => [entry.address, entry])), bytes };
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
