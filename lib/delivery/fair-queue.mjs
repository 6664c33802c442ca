/**
 * Who waits for a live page, and whose turn it is. Visitors take turns, however much one of them asks; and when all
 * places are taken, whoever holds most gives one up for somebody who holds less.
 */

/** Refused because too much is asked at once; the visitor may come again. */
export class Overloaded extends Error {
  constructor() {
    super('Too many pages are asked for at once.');
    this.name = 'Overloaded';
  }
}

/**
 * @template T
 * @typedef {{ client: string, refuse: () => void, task: T }} Waiting
 */

/** @template T */
export class FairQueue {
  /** @type {Map<string, Waiting<T>[]>} in the order of their turns; nobody's list is empty */
  #lines = new Map();
  #size = 0;
  #places;

  /** @param {number} places */
  constructor(places) {
    this.#places = places;
  }

  get size() {
    return this.#size;
  }

  /**
   * Adds a task, or refuses it or another one.
   *
   * @param {Waiting<T>} waiting
   */
  add(waiting) {
    if (this.#size >= this.#places) {
      const longest = this.#longest();
      const own = this.#lines.get(waiting.client)?.length ?? 0;
      const last = longest.at(-1);
      // To give one up must leave that visitor with no less than the newcomer then has.
      if (last === undefined || longest.length <= own + 1) return waiting.refuse();
      this.remove(last);
      last.refuse();
    }
    const line = this.#lines.get(waiting.client);
    if (line) line.push(waiting);
    else this.#lines.set(waiting.client, [waiting]);
    this.#size += 1;
  }

  /** Takes out the next task: the oldest of the visitor whose turn it is. @returns {Waiting<T> | undefined} */
  next() {
    const [turn] = this.#lines;
    if (turn === undefined) return undefined;
    const [client, line] = turn;
    const first = line.shift();
    // To the end of the turns, or out of them.
    this.#lines.delete(client);
    if (line.length > 0) this.#lines.set(client, line);
    this.#size -= 1;
    return first;
  }

  /** Takes a task out before its turn, if it still waits. @param {Waiting<T>} waiting */
  remove(waiting) {
    const line = this.#lines.get(waiting.client) ?? [];
    const place = line.indexOf(waiting);
    if (place === -1) return;
    line.splice(place, 1);
    if (line.length === 0) this.#lines.delete(waiting.client);
    this.#size -= 1;
  }

  #longest() {
    /** @type {readonly Waiting<T>[]} */
    let longest = [];
    for (const line of this.#lines.values()) if (line.length > longest.length) longest = line;
    return longest;
  }
}
