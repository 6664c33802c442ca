/**
 * The production server: prerendered documents from memory, live addresses from threads of their own, and on every
 * response, whatever went wrong, the headers of its class. It answers GET and HEAD, writes nothing and keeps nothing.
 */
import { createServer } from 'node:http';
import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import { readTarget, tidyPath } from './address.mjs';
import { clientOf } from './client.mjs';
import { Connections } from './connections.mjs';
import { Overloaded } from './fair-queue.mjs';
import { hasGoodHost } from './host.mjs';
import { SiteFault } from './log.mjs';
import { Replies, wantedBy } from './replies.mjs';

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
const MOST_CONNECTIONS = 5_000;
/** Turns of the loop without a newcomer before the door is shut, and turns at all. */
const QUIET_TURNS = 3;
const MOST_TURNS = 10_000;
/** How long before their end bank holidays are spoken of. */
const WARNING_MS = 365 * 24 * 3600 * 1000;

/** What the parser refuses, by its code; anything else is a bad request. @type {Record<string, number>} */
const PARSER_FAULTS = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_INVALID_METHOD: 405,
};
const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('./replies.mjs').Response} Response
 */

export class Site {
  #pack;
  #renderer;
  #log;
  #report;
  #reply;
  #proxies;
  #connections = new Connections();
  /** @type {'starting' | 'ready' | 'stopping'} */
  #state = 'starting';

  /**
   * @param {object} site
   * @param {import('./pack.mjs').Pack} site.pack
   * @param {import('./renderer.mjs').Renderer} site.renderer
   * @param {import('./log.mjs').Log} site.log
   * @param {(error: unknown, address: string) => void} site.report told of every fault that is ours
   * @param {{ proxies: import('node:net').BlockList, subDomains: boolean }} site.setting
   * @param {Partial<typeof TIMES>} [site.times]
   */
  constructor({ pack, renderer, log, report, setting, times }) {
    this.#pack = pack;
    this.#renderer = renderer;
    this.#log = log;
    this.#report = report;
    this.#reply = new Replies(pack, setting);
    this.#proxies = setting.proxies;
    this.server = this.#listener({ ...TIMES, ...times });
  }

  /** From now on /readyz tells a balancer to send visitors. Pages that are made already were served before. */
  ready() {
    if (this.#state === 'starting') this.#state = 'ready';
  }

  /**
   * Says to the balancer that it leaves, goes on taking visitors for a while, then finishes what is under way and
   * resolves when all is done or the time is up. Every answer from the beginning of this is the last on its connection.
   *
   * @param {object} time in ms
   * @param {number} time.drain for the balancer to see it
   * @param {number} time.patience for what is under way after that
   */
  async stop({ drain, patience }) {
    this.#state = 'stopping';
    this.#reply.closeAfterEach();
    await delay(drain);
    await this.#letIn();
    const closed = new Promise((resolve) => this.server.close(resolve));
    const idle = setInterval(() => this.server.closeIdleConnections(), 50);
    const late = setTimeout(() => this.server.closeAllConnections(), patience);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
    this.#log.flush();
  }

  /** Who has knocked is let in before the door is shut: Node.js opens to one at a turn. */
  async #letIn() {
    let quiet = 0;
    const knocked = () => {
      quiet = 0;
    };
    this.server.on('connection', knocked);
    for (let turns = 0; quiet < QUIET_TURNS && turns < MOST_TURNS; turns += 1) {
      quiet += 1;
      await turn();
    }
    this.server.off('connection', knocked);
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
    const taken = this.#connections.take(request.socket, response, () =>
      this.#begin(request, response),
    );
    if (!taken) this.#log.request('-', '(too many ahead)', 0, 0);
  }

  /** @param {Request} request @param {Response} response @returns {() => void} to be called when it is answered */
  #begin(request, response) {
    const started = performance.now();
    let address = '(failed)';
    try {
      address = this.#answer(request, response);
    } catch (error) {
      this.#fail(response, address, error);
    }
    return () =>
      this.#log.request(
        request.method ?? '-',
        address,
        response.statusCode,
        performance.now() - started,
      );
  }

  /**
   * Answers one request, or starts to; what the log calls its address is the result.
   *
   * @param {Request} request @param {Response} response @returns {string}
   */
  #answer(request, response) {
    const target = readTarget(request.url ?? '');
    const { path } = target;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const words = 'This address can only be read (GET or HEAD).\n';
      if (isForPrograms(path)) this.#reply.problem(response, 'refused', 405);
      else this.#reply.text(response, 'refused', 405, words);
      return '(method)';
    }
    if ('fault' in target || !hasGoodHost(request)) {
      this.#fault(response, path, 'fault' in target ? target.fault : 400);
      return '(bad address)';
    }
    const entry = this.#pack.entries.get(path);
    if (entry) {
      this.#reply.entry(response, entry.kind, 200, entry);
      return entry.template;
    }
    if (this.#renderer.has(path)) {
      const location = this.#renderer.leads(path, target.query);
      if (location !== undefined) {
        this.#reply.elsewhere(response, 'seeOther', 303, location);
        return path;
      }
      this.#answerLive(response, path, target.query).catch((error) =>
        this.#fail(response, path, error),
      );
      return path;
    }
    return this.#answerOther(response, path, target.query);
  }

  /** @param {Response} response @param {string} path @param {string} query */
  async #answerLive(response, path, query) {
    const answer = await this.#renderer.answer({
      path,
      query,
      client: clientOf(response.req, this.#proxies),
      encoding: wantedBy(response),
      whenLeft: (then) => void response.on('close', then),
    });
    if (response.destroyed) return;
    switch (answer.kind) {
      case 'body':
        return this.#reply.live(response, answer);
      case 'redirect':
        return this.#reply.elsewhere(response, 'seeOther', 303, answer.location);
      case 'instead': {
        const page = this.#pack.entries.get(answer.path);
        if (page === undefined) throw new SiteFault('A handler named an address that is no page.');
        return this.#reply.entry(response, 'fault', answer.status, page);
      }
      case 'notFound':
        return this.#fault(response, path, 404);
    }
  }

  /** Health, an untidy address, or none. @param {Response} response @param {string} path @param {string} query */
  #answerOther(response, path, query) {
    if (path === '/healthz') {
      this.#reply.text(response, 'health', 200, '{"alive":true}', JSON_TYPE);
      return path;
    }
    if (path === '/readyz') {
      const words = JSON.stringify(this.#readiness());
      const status = this.#state === 'ready' ? 200 : 503;
      this.#reply.text(response, 'health', status, words, JSON_TYPE);
      return path;
    }
    const tidy = tidyPath(path);
    if (tidy !== path && (this.#pack.entries.has(tidy) || this.#renderer.has(tidy))) {
      this.#reply.elsewhere(response, 'moved', 308, tidy + query);
      return '(untidy address)';
    }
    this.#fault(response, path, 404);
    return '(not found)';
  }

  #readiness() {
    const { build, content, knownUntil } = this.#pack.index;
    return {
      ready: this.#state === 'ready',
      build,
      content,
      ...(endsSoon(knownUntil) && { bankHolidaysEnd: knownUntil }),
    };
  }

  /** @param {Response} response @param {string} path @param {number} status */
  #fault(response, path, status) {
    if (isForPrograms(path)) this.#reply.problem(response, 'fault', status);
    else this.#reply.entry(response, 'fault', status, this.#pack.index.documents.notFound);
  }

  /** @param {Response} response @param {string} address @param {unknown} error */
  #fail(response, address, error) {
    const busy = error instanceof Overloaded;
    if (!busy) this.#report(error, address);
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    const [kind, status] = busy
      ? /** @type {const} */ (['busy', 503])
      : /** @type {const} */ (['fault', 500]);
    if (isForPrograms(address)) this.#reply.problem(response, kind, status);
    else this.#reply.entry(response, kind, status, this.#pack.index.documents.trouble);
  }

  /**
   * What is no request is answered when the requests before it on the connection have been.
   *
   * @param {import('node:stream').Duplex} socket @param {number} status
   */
  #refuse(socket, status) {
    this.#connections.finish(socket, () => {
      if (!socket.writable) {
        socket.destroy();
        return;
      }
      this.#log.request('-', '(no request)', status, 0);
      const kind = status === 405 ? 'refused' : 'fault';
      this.#reply.withoutRequest(socket, kind, status, 'This request could not be read.\n');
    });
  }
}

/** Whether programs ask this address, and want faults in their own form. @param {string} path */
function isForPrograms(path) {
  return path.startsWith('/api/');
}

/** @param {string} day YYYY-MM-DD */
export function endsSoon(day) {
  return Date.parse(day) - Date.now() < WARNING_MS;
}
