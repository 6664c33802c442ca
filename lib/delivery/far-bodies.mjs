/**
 * Bodies in gzip and without compression, for the few visitors who take no other: read and unpacked beside the thread that
 * accepts visitors, a few at a time, and the last ones kept.
 */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);

/** Bytes that are kept, and bodies that are fetched at once; the rest wait their turn. */
const MOST_KEPT = 2 * 1024 * 1024;
const AT_ONCE = 2;

/**
 * @typedef {import('./pack.mjs').Entry} Entry
 * @typedef {import('./pack.mjs').Pack} Pack
 */

export class FarBodies {
  #read;
  /** @type {Map<string, Buffer>} by encoding and hash, the latest last */
  #kept = new Map();
  #size = 0;
  /** @type {Map<string, Promise<Buffer>>} in the same way; however many ask, a body is fetched once */
  #coming = new Map();
  /** @type {(() => void)[]} */
  #waiting = [];
  #running = 0;

  /** @param {Pack['read']} read */
  constructor(read) {
    this.#read = read;
  }

  /** @param {Entry} entry one with a form in gzip @param {'gzip' | 'identity'} encoding @returns {Promise<Buffer>} */
  async of({ hash, gzip = [0, 0] }, encoding) {
    const name = `${encoding} ${hash}`;
    const known = this.#kept.get(name) ?? this.#coming.get(name);
    if (known) return known;
    const coming = this.#fetch(gzip, encoding);
    this.#coming.set(name, coming);
    try {
      const body = await coming;
      this.#keep(name, body);
      return body;
    } finally {
      this.#coming.delete(name);
    }
  }

  /** @param {import('./pack.mjs').Place} place @param {'gzip' | 'identity'} encoding */
  async #fetch(place, encoding) {
    if (this.#running < AT_ONCE) this.#running += 1;
    // Whoever is done hands over its place.
    else await /** @type {Promise<void>} */ (new Promise((go) => this.#waiting.push(go)));
    try {
      const packed = await this.#read(place);
      return encoding === 'gzip' ? packed : await unzip(packed);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** @param {string} name @param {Buffer} body */
  #keep(name, body) {
    this.#kept.set(name, body);
    this.#size += body.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
      this.#size -= length;
    }
  }
}
