/**
 * Calls Next.js in process for the few addresses that depend on a request, and turns what comes back into an answer
 * of this site. Nothing of a visitor's request gets through but the path and the bounded query.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { SiteFault } from './log.mjs';
import { plainPage } from './plain-document.mjs';
import { Turnstile } from './turnstile.mjs';

/** Pages made at once, requests that may wait for a place, and the time one page may take. */
const LIMITS = { atOnce: 4, waiting: 32 };
const LONGEST_RENDER_MS = 10_000;

/** Next.js takes an empty agent for a browser that can wait for late metadata; this one never is. */
const AGENT = 'plain-documents';
/** A name that is on no network: only ever compared with, so that no answer can name another host. */
const HOST = 'site.invalid';

/**
 * @typedef {import('./pack.mjs').LiveRoute} LiveRoute
 * @typedef {(request: IncomingMessage, response: ServerResponse, context: object) => Promise<unknown>} NextHandler
 *
 * @typedef {{ kind: 'document', status: number, html: string }} DocumentAnswer
 * @typedef {{ kind: 'body', status: number, type: string, disposition: string | undefined, body: Buffer }} BodyAnswer
 * @typedef {{ kind: 'redirect', location: string }} RedirectAnswer
 * @typedef {{ kind: 'packed', status: number, address: string }} PackedAnswer a prerendered page, under this status
 * @typedef {{ kind: 'notFound' }} NotFoundAnswer
 * @typedef {DocumentAnswer | BodyAnswer | RedirectAnswer | PackedAnswer | NotFoundAnswer} Answer
 */

/** Keeps what Next.js writes, in place of sending it. */
class KeptResponse extends ServerResponse {
  /** @type {Buffer[]} */
  #chunks = [];
  ended = false;

  /** @override @param {...unknown} args @returns {boolean} */
  write(...args) {
    this.#keep(args);
    return true;
  }

  /** @override @param {...unknown} args */
  end(...args) {
    this.#keep(args);
    this.ended = true;
    this.emit('finish');
    this.emit('close');
    return this;
  }

  /** @override */
  flushHeaders() {}

  get body() {
    return Buffer.concat(this.#chunks);
  }

  /** @param {unknown[]} args a chunk, an encoding and a callback, each optional */
  #keep([chunk, encoding, callback]) {
    if (typeof chunk === 'string')
      this.#chunks.push(
        Buffer.from(
          chunk,
          typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8',
        ),
      );
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
    const done = [chunk, encoding, callback].find((arg) => typeof arg === 'function');
    if (typeof done === 'function') done();
  }
}

export class Renderer {
  #live;
  #style;
  #entries;
  #load;
  #routes;
  /** @type {Map<string, NextHandler>} */
  #handlers = new Map();
  #turnstile = new Turnstile(LIMITS);

  /**
   * @param {object} site
   * @param {string} site.root the project's folder, where the built entries and their packages are; pages need it to be
   *   the process's own folder too
   * @param {readonly LiveRoute[]} site.live
   * @param {string} site.style
   * @param {ReadonlyMap<string, unknown>} site.entries the prerendered addresses
   */
  constructor({ root, live, style, entries }) {
    this.#live = live;
    this.#style = style;
    this.#entries = entries;
    this.#load = loaderIn(root);
    this.#routes = new Map(live.map((route) => [route.address, route]));
  }

  /** Whether the address is answered on a request. @param {string} path */
  has(path) {
    return this.#routes.has(path);
  }

  /**
   * Answers every live address once, with no query: no visitor waits for code to be loaded, and a page that cannot
   * be made is found at the start. Rejects with the first page's fault.
   */
  async warm() {
    for (const route of this.#live) await this.#render(route, '');
  }

  /**
   * Answers a live address.
   *
   * @param {string} path one that `has` knows
   * @param {string} query
   * @returns {Promise<Answer>} rejects with `Overloaded` when too much is under way, else when the page failed
   */
  answer(path, query) {
    return this.#turnstile.run(async () => {
      const route = this.#routes.get(path);
      return route ? await inTime(this.#render(route, query)) : { kind: 'notFound' };
    });
  }

  /** @param {LiveRoute} route */
  #handlerOf(route) {
    const known = this.#handlers.get(route.address) ?? this.#load(route);
    this.#handlers.set(route.address, known);
    return known;
  }

  /** @param {LiveRoute} route @param {string} query @returns {Promise<Answer>} */
  async #render(route, query) {
    const response = await call(this.#handlerOf(route), route.address + query);
    const status = response.statusCode;
    const location = response.getHeader('location');
    if (status >= 300 && status < 400 && typeof location === 'string')
      return { kind: 'redirect', location: localAddress(location) };
    if (route.kind === 'page') return pageAnswer(response, this.#style);
    const body = response.body;
    const instead = response.getHeader('content-location');
    if (body.length === 0 && status >= 400 && status < 500 && typeof instead === 'string')
      return this.#insteadOf(status, localAddress(instead));
    if (body.length === 0 && status === 404) return { kind: 'notFound' };
    if (body.length === 0 && status >= 400)
      throw new SiteFault(`${route.address} answered ${status} with nothing.`);
    return {
      kind: 'body',
      status,
      type: textOf(response, 'content-type') ?? 'application/octet-stream',
      disposition: textOf(response, 'content-disposition'),
      body,
    };
  }

  /**
   * The page a handler names in `Content-Location` when it has no body of its own: rendered, or the prerendered one,
   * under the handler's status.
   *
   * @param {number} status @param {string} address @returns {Promise<Answer>}
   */
  async #insteadOf(status, address) {
    const [path = '', ...rest] = address.split('?');
    if (this.#entries.has(path)) return { kind: 'packed', status, address: path };
    const page = this.#routes.get(path);
    if (page?.kind !== 'page') throw new SiteFault('A handler named an address that is no page.');
    const answer = await this.#render(page, rest.length > 0 ? `?${rest.join('?')}` : '');
    return answer.kind === 'document' ? { ...answer, status } : answer;
  }
}

/** @param {string} root @returns {(route: LiveRoute) => NextHandler} */
function loaderIn(root) {
  const require = createRequire(join(root, 'package.json'));
  // Built code looks for it there, as in any runtime of Next.js; its own server would have put it there.
  Object.assign(globalThis, { AsyncLocalStorage });
  return (route) => {
    const { handler } = require(join(root, route.file));
    if (typeof handler !== 'function')
      throw new SiteFault(`${route.file} has no handler; build the site again.`);
    return handler;
  };
}

/**
 * One call of a handler, with a request made from nothing: the visitor's headers can switch Next.js to other kinds of
 * output, and its metadata object is written to, so neither is ever shared.
 *
 * @param {NextHandler} handler
 * @param {string} url
 */
async function call(handler, url) {
  const request = Object.assign(new IncomingMessage(new Socket()), {
    method: 'GET',
    url,
    headers: { host: HOST, 'user-agent': AGENT },
  });
  const response = new KeptResponse(request);
  await handler(request, response, {
    waitUntil() {},
    requestMeta: { relativeProjectDir: '.', hostname: HOST },
  });
  if (!response.ended) throw new SiteFault('A handler gave no answer.');
  return response;
}

/** @param {KeptResponse} response @param {string} style @returns {Answer} */
function pageAnswer(response, style) {
  // A page that called notFound() has an empty body here: its words are in data for a script.
  if (response.statusCode === 404) return { kind: 'notFound' };
  if (response.statusCode !== 200) throw new SiteFault(`A page answered ${response.statusCode}.`);
  const { document, residue } = plainPage(response.body.toString(), style);
  if (residue.length > 0) throw new SiteFault(`A page held ${residue.join(', ')}.`);
  return { kind: 'document', status: 200, html: document };
}

/**
 * An address of this site, from one a handler gave.
 *
 * @param {string} location
 * @returns {string} a path with its query
 */
function localAddress(location) {
  const base = `http://${HOST}`;
  const url = new URL(location, base);
  if (url.host !== HOST) throw new SiteFault('A handler named an address of another host.');
  return `/${url.pathname.replace(/^\/+/, '')}${url.search}${url.hash}`;
}

/** @param {KeptResponse} response @param {string} name */
function textOf(response, name) {
  const value = response.getHeader(name);
  return typeof value === 'string' ? value : undefined;
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>} rejects when it takes too long, so that a stuck page gives its place back
 */
async function inTime(promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new SiteFault('A page took too long.')), LONGEST_RENDER_MS);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}
