/**
 * Bodies without compression, for the few visitors who take no other: unpacked beside the thread that accepts visitors,
 * a few at a time, and the last ones kept.
 */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);

/** Bytes that are kept, and bodies that are unpacked at once; the rest wait their turn. */
const MOST_KEPT = 2 * 1024 * 1024;
const AT_ONCE = 2;

/** @typedef {import('./pack.mjs').Entry} Entry */

export class PlainBodies {
  #bytes;
  /** @type {Map<string, Buffer>} by hash, the latest last */
  #kept = new Map();
  #size = 0;
  /** @type {Map<string, Promise<Buffer>>} by hash; however many ask, a body is unpacked once */
  #coming = new Map();
  /** @type {(() => void)[]} */
  #waiting = [];
  #running = 0;

  /** @param {Buffer} bytes of the pack */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  /** @param {Entry} entry one with a form in gzip @returns {Promise<Buffer>} */
  async of({ hash, gzip = [0, 0] }) {
    const known = this.#kept.get(hash) ?? this.#coming.get(hash);
    if (known) return known;
    const coming = this.#unpack(this.#bytes.subarray(...gzip));
    this.#coming.set(hash, coming);
    try {
      const body = await coming;
      this.#keep(hash, body);
      return body;
    } finally {
      this.#coming.delete(hash);
    }
  }

  /** @param {Uint8Array} packed */
  async #unpack(packed) {
    if (this.#running < AT_ONCE) this.#running += 1;
    // Whoever is done hands over its place.
    else await /** @type {Promise<void>} */ (new Promise((go) => this.#waiting.push(go)));
    try {
      return await unzip(packed);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** @param {string} hash @param {Buffer} body */
  #keep(hash, body) {
    this.#kept.set(hash, body);
    this.#size += body.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
      this.#size -= length;
    }
  }
}
