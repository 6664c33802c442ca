/**
 * The production server: prerendered documents from memory, live addresses through Next.js in process, and on every
 * response, whatever went wrong, the headers of its class. It answers GET and HEAD, writes nothing and keeps nothing.
 */
import { createServer } from 'node:http';
import { movedTo, readTarget, tidyPath } from './address.mjs';
import { Replies } from './replies.mjs';
import { Overloaded } from './turnstile.mjs';

/** Room for the longest target and a browser's headers; a longer head is 431. */
const LARGEST_HEAD = 32 * 1024;
/** In ms. Slow on purpose is not slow by nature: a phone sends a request's head in one packet. */
const TIMES = {
  head: 10_000,
  request: 15_000,
  silence: 30_000,
  betweenRequests: 65_000,
  check: 2_000,
};
const MOST_CONNECTIONS = 10_000;

/** What the parser refuses, by its code; anything else is a bad request. @type {Record<string, number>} */
const PARSER_FAULTS = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_INVALID_METHOD: 405,
};
const JSON_TYPE = 'application/json; charset=utf-8';
const HTML_TYPE = 'text/html; charset=utf-8';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('./replies.mjs').Response} Response
 */

/** Addresses whose answers hang on the rules and the words alone: the same to everybody until the next release. */
const DECISIONS = ['/api/recommendation', '/api/vocabulary'];

/** @param {string} path @param {number} status @returns {import('./headers.mjs').ResponseClass} */
function classOf(path, status) {
  return status === 200 && DECISIONS.includes(path) ? 'decision' : 'live';
}

export class Site {
  #pack;
  #renderer;
  #log;
  #report;
  #reply;
  /** @type {'starting' | 'ready' | 'stopping'} */
  #state = 'starting';

  /**
   * @param {object} site
   * @param {import('./pack.mjs').Pack} site.pack
   * @param {import('./render.mjs').Renderer} site.renderer
   * @param {import('./log.mjs').Log} site.log
   * @param {(error: unknown, address: string) => void} site.report told of every fault that is ours
   * @param {Partial<typeof TIMES>} [site.times]
   */
  constructor({ pack, renderer, log, report, times }) {
    this.#pack = pack;
    this.#renderer = renderer;
    this.#log = log;
    this.#report = report;
    this.#reply = new Replies(pack);
    this.server = this.#listener({ ...TIMES, ...times });
  }

  /** From now on /readyz tells a balancer to send visitors. Pages that are made already were served before. */
  ready() {
    if (this.#state === 'starting') this.#state = 'ready';
  }

  /**
   * Finishes what is under way, takes nothing new, and resolves when all is done or the time is up.
   *
   * @param {number} patience in ms
   */
  async stop(patience) {
    this.#state = 'stopping';
    this.#reply.closeAfterEach();
    const closed = new Promise((resolve) => this.server.close(resolve));
    const idle = setInterval(() => this.server.closeIdleConnections(), 50);
    const late = setTimeout(() => this.server.closeAllConnections(), patience);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
    this.#log.flush();
  }

  /** @param {typeof TIMES} times */
  #listener(times) {
    const server = createServer(
      {
        maxHeaderSize: LARGEST_HEAD,
        headersTimeout: times.head,
        requestTimeout: times.request,
        keepAliveTimeout: times.betweenRequests,
        connectionsCheckingInterval: times.check,
        // Node's own refusal would go out without our headers.
        requireHostHeader: false,
      },
      (request, response) => this.#take(request, response),
    );
    server.maxConnections = MOST_CONNECTIONS;
    server.timeout = times.silence;
    server.on('clientError', (error, socket) =>
      this.#refuse(socket, PARSER_FAULTS['code' in error ? String(error.code) : ''] ?? 400),
    );
    server.on('connect', (_request, socket) => this.#refuse(socket, 405));
    // Nobody is asked to send a body: an expectation is answered like any other request.
    server.on('checkContinue', (request, response) => server.emit('request', request, response));
    server.on('checkExpectation', (request, response) => server.emit('request', request, response));
    return server;
  }

  /** @param {Request} request @param {Response} response */
  #take(request, response) {
    const started = performance.now();
    let address = '(failed)';
    response.once('close', () =>
      this.#log.request(
        request.method ?? '-',
        address,
        response.statusCode,
        performance.now() - started,
      ),
    );
    try {
      address = this.#answer(request, response);
    } catch (error) {
      this.#fail(response, address, error);
    }
  }

  /**
   * Answers one request, or starts to; what the log calls its address is the result.
   *
   * @param {Request} request @param {Response} response @returns {string}
   */
  #answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      this.#reply.text(response, 'refused', 405, 'This address can only be read (GET or HEAD).\n');
      return '(method)';
    }
    const target = readTarget(request.url ?? '');
    const nameless = request.headers.host === undefined && request.httpVersion === '1.1';
    if ('fault' in target || nameless) {
      const status = 'fault' in target ? target.fault : 400;
      this.#reply.entry(response, 'fault', status, this.#pack.index.documents.notFound);
      return '(bad address)';
    }
    const { path, query } = target;
    const entry = this.#pack.entries.get(path);
    if (entry) {
      this.#reply.entry(response, entry.kind, 200, entry);
      return entry.template;
    }
    if (this.#renderer.has(path)) {
      this.#answerLive(response, path, query).catch((error) => this.#fail(response, path, error));
      return path;
    }
    return this.#answerOther(response, path, query);
  }

  /** @param {Response} response @param {string} path @param {string} query */
  async #answerLive(response, path, query) {
    const { entries, index } = this.#pack;
    const { notFound } = index.documents;
    const answer = await this.#renderer.answer(path, query);
    if (response.destroyed) return;
    if (answer.kind === 'redirect')
      this.#reply.elsewhere(response, 'seeOther', 303, answer.location);
    else if (answer.kind === 'document')
      await this.#reply.live(response, answer.status, {
        type: HTML_TYPE,
        body: Buffer.from(answer.html),
      });
    else if (answer.kind === 'body')
      await this.#reply.live(response, answer.status, answer, classOf(path, answer.status));
    else if (answer.kind === 'packed')
      this.#reply.entry(response, 'fault', answer.status, entries.get(answer.address) ?? notFound);
    else this.#reply.entry(response, 'fault', 404, notFound);
  }

  /** Health, an untidy address, or none. @param {Response} response @param {string} path @param {string} query */
  #answerOther(response, path, query) {
    const { entries, index } = this.#pack;
    if (path === '/healthz') {
      this.#reply.text(response, 'health', 200, '{"alive":true}', JSON_TYPE);
      return path;
    }
    if (path === '/readyz') {
      const ready = this.#state === 'ready';
      const words = JSON.stringify({ ready, build: index.build, content: index.content });
      this.#reply.text(response, 'health', ready ? 200 : 503, words, JSON_TYPE);
      return path;
    }
    const tidy = tidyPath(path);
    if (tidy !== path && (entries.has(tidy) || this.#renderer.has(tidy))) {
      this.#reply.elsewhere(response, 'moved', 308, tidy + query);
      return '(untidy address)';
    }
    const elsewhere = movedTo(path, index.moved);
    if (elsewhere !== undefined) {
      this.#reply.elsewhere(response, 'moved', 308, elsewhere);
      return '(moved address)';
    }
    this.#reply.entry(response, 'fault', 404, index.documents.notFound);
    return '(not found)';
  }

  /** @param {Response} response @param {string} address @param {unknown} error */
  #fail(response, address, error) {
    const { trouble } = this.#pack.index.documents;
    const busy = error instanceof Overloaded;
    if (!busy) this.#report(error, address);
    if (response.headersSent || response.destroyed) response.destroy();
    else if (busy) this.#reply.entry(response, 'busy', 503, trouble);
    else this.#reply.entry(response, 'fault', 500, trouble);
  }

  /** @param {import('node:stream').Duplex} socket @param {number} status */
  #refuse(socket, status) {
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    this.#log.request('-', '(no request)', status, 0);
    const kind = status === 405 ? 'refused' : 'fault';
    this.#reply.withoutRequest(socket, kind, status, 'This request could not be read.\n');
  }
}
