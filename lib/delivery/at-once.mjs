/**
 * Handlers so cheap that the thread that accepts visitors calls them itself, and the redirects they gave last: an answer
 * follows from the query alone, and a query that is redirected holds closed answers alone.
 */
import { handlerAnswer } from './live.mjs';

/** Queries that are remembered, and the longest of them. */
const REMEMBERED = 2_000;
const LONGEST = 300;

/** @typedef {import('./live.mjs').LiveModule} LiveModule */
/** @typedef {import('./live.mjs').RedirectAnswer} RedirectAnswer */

export class AtOnce {
  #modules;
  /** @type {Map<string, RedirectAnswer>} where an address with its query leads, the latest last */
  #known = new Map();

  /** @param {Readonly<Record<string, LiveModule>>} modules by address */
  constructor(modules) {
    this.#modules = modules;
  }

  /** Whether the address is answered here. @param {string} path */
  has(path) {
    return Object.hasOwn(this.#modules, path);
  }

  /** Where the address leads, if that is remembered. @param {string} path @param {string} query */
  known(path, query) {
    return this.#known.get(path + query);
  }

  /** @param {string} path @param {string} query @returns {Promise<import('./live.mjs').Answer>} */
  async answer(path, query) {
    const answer = await handlerAnswer(this.#modules[path], path, query);
    if (answer.kind === 'redirect' && query.length <= LONGEST) this.#keep(path + query, answer);
    return answer;
  }

  /** @param {string} address @param {RedirectAnswer} answer */
  #keep(address, answer) {
    this.#known.set(address, answer);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
  }
}
