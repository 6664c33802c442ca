/** Answers as they go out, kept for the addresses that are asked most: their headers, and their bodies as text. */

/** Answers that are kept. */
const MOST = 512;

/**
 * @typedef {object} PreparedAnswer
 * @property {string[]} headers names and values in turn
 * @property {string | undefined} body bytes, as latin1; undefined for one that must be fetched first
 */

export class Prepared {
  /** @type {Map<string, PreparedAnswer>} the latest last */
  #known = new Map();

  /**
   * @param {string} name of the answer
   * @param {() => PreparedAnswer} make
   * @returns {PreparedAnswer}
   */
  of(name, make) {
    const known = this.#known.get(name);
    if (known) return known;
    const made = make();
    this.#known.set(name, made);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
    return made;
  }
}
