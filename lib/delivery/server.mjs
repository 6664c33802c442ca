/**
 * The production server: prerendered documents from memory, live addresses from threads of their own, and on every
 * response, whatever went wrong, the headers of its class. It answers GET and HEAD, writes nothing and keeps nothing.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { movedTo, readTarget, tidyPath } from './address.mjs';
import { clientOf } from './client.mjs';
import { Connections } from './connections.mjs';
import { Overloaded } from './fair-queue.mjs';
import { hasGoodHost } from './host.mjs';
import { createListener, shut } from './listener.mjs';
import { SiteFault } from './log.mjs';
import { Replies, wantedBy } from './replies.mjs';

/** How long before their end bank holidays are spoken of. */
const WARNING_MS = 365 * 24 * 3600 * 1000;
const JSON_TYPE = 'application/json; charset=utf-8';

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
   * @param {Partial<import('./listener.mjs').Times>} [site.times]
   */
  constructor({ pack, renderer, log, report, setting, times }) {
    this.#pack = pack;
    this.#renderer = renderer;
    this.#log = log;
    this.#report = report;
    this.#reply = new Replies(pack, setting);
    this.#proxies = setting.proxies;
    this.server = createListener({
      times,
      take: (request, response) => this.#take(request, response),
      refuse: (socket, status) => this.#refuse(socket, status),
    });
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
    await shut(this.server, patience);
    this.#log.flush();
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
      const known = this.#renderer.leads(path, target.query);
      if (known !== undefined) {
        this.#sendOn(response, known);
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
        return this.#reply.live(response, answer, classOf(path, answer.status));
      case 'redirect':
        return this.#sendOn(response, answer);
      case 'instead': {
        const page = this.#pack.entries.get(answer.path);
        if (page === undefined) throw new SiteFault('A handler named an address that is no page.');
        return this.#reply.entry(response, 'fault', answer.status, page);
      }
      case 'notFound':
        return this.#fault(response, path, 404);
    }
  }

  /** @param {Response} response @param {import('./live.mjs').RedirectAnswer} answer */
  #sendOn(response, { forGood, location }) {
    if (forGood) this.#reply.elsewhere(response, 'moved', 308, location);
    else this.#reply.elsewhere(response, 'seeOther', 303, location);
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
    const elsewhere = movedTo(path, this.#pack.index.moved);
    if (elsewhere !== undefined) {
      this.#reply.elsewhere(response, 'moved', 308, elsewhere);
      return '(moved address)';
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
