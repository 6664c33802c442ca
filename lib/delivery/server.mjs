/**
 * The production server: prerendered documents from memory, live addresses through Next.js in process, and on every
 * response, whatever went wrong, the headers of its class. It answers GET and HEAD, writes nothing and keeps nothing.
 */
import { createServer } from 'node:http';
import { readTarget, tidyPath } from './address.mjs';
import { createReplies } from './replies.mjs';
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

/**
 * @param {object} site
 * @param {import('./pack.mjs').Pack} site.pack
 * @param {ReturnType<typeof import('./render.mjs').createRenderer>} site.renderer
 * @param {import('./log.mjs').Log} site.log
 * @param {(error: unknown, address: string) => void} site.report told of every fault that is ours
 * @param {Partial<typeof TIMES>} [site.times]
 */
export function createSite({ pack, renderer, log, report, times: given }) {
  const times = { ...TIMES, ...given };
  const { index, entries } = pack;
  const { notFound, trouble } = index.documents;
  const reply = createReplies(pack);
  /** @type {'starting' | 'ready' | 'stopping'} */
  let state = 'starting';

  /** @param {Response} response @param {string} path @param {string} query */
  const answerLive = async (response, path, query) => {
    const answer = await renderer.answer(path, query);
    if (response.destroyed) return;
    if (answer.kind === 'redirect') reply.elsewhere(response, 'seeOther', 303, answer.location);
    else if (answer.kind === 'document')
      await reply.live(response, answer.status, {
        type: HTML_TYPE,
        body: Buffer.from(answer.html),
      });
    else if (answer.kind === 'body') await reply.live(response, answer.status, answer);
    else if (answer.kind === 'packed')
      reply.entry(response, 'fault', answer.status, entries.get(answer.address) ?? notFound);
    else reply.entry(response, 'fault', 404, notFound);
  };

  /** @param {Response} response @param {string} address @param {unknown} error */
  const fail = (response, address, error) => {
    const busy = error instanceof Overloaded;
    if (!busy) report(error, address);
    if (response.headersSent || response.destroyed) response.destroy();
    else if (busy) reply.entry(response, 'busy', 503, trouble);
    else reply.entry(response, 'fault', 500, trouble);
  };

  /**
   * Answers one request, or starts to; what the log calls its address is the result.
   *
   * @param {Request} request @param {Response} response @returns {string}
   */
  const answer = (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      reply.text(response, 'refused', 405, 'This address can only be read (GET or HEAD).\n');
      return '(method)';
    }
    const target = readTarget(request.url ?? '');
    if (
      'fault' in target ||
      (request.headers.host === undefined && request.httpVersion === '1.1')
    ) {
      reply.entry(response, 'fault', 'fault' in target ? target.fault : 400, notFound);
      return '(bad address)';
    }
    const { path, query } = target;
    const entry = entries.get(path);
    if (entry) {
      reply.entry(response, entry.kind, 200, entry);
      return entry.template;
    }
    if (renderer.has(path)) {
      answerLive(response, path, query).catch((error) => fail(response, path, error));
      return path;
    }
    if (path === '/healthz') {
      reply.text(response, 'health', 200, '{"alive":true}', JSON_TYPE);
      return path;
    }
    if (path === '/readyz') {
      const ready = state === 'ready';
      const words = JSON.stringify({ ready, build: index.build, content: index.content });
      reply.text(response, 'health', ready ? 200 : 503, words, JSON_TYPE);
      return path;
    }
    const tidy = tidyPath(path);
    if (tidy !== path && (entries.has(tidy) || renderer.has(tidy))) {
      reply.elsewhere(response, 'moved', 308, tidy + query);
      return '(untidy address)';
    }
    reply.entry(response, 'fault', 404, notFound);
    return '(not found)';
  };

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
    (request, response) => {
      const started = performance.now();
      let address = '(failed)';
      response.once('close', () =>
        log.request(
          request.method ?? '-',
          address,
          response.statusCode,
          performance.now() - started,
        ),
      );
      try {
        address = answer(request, response);
      } catch (error) {
        fail(response, address, error);
      }
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = times.silence;

  /** @param {import('node:stream').Duplex} socket @param {number} status */
  const refuse = (socket, status) => {
    if (socket.writable) {
      log.request('-', '(no request)', status, 0);
      reply.withoutRequest(
        socket,
        status === 405 ? 'refused' : 'fault',
        status,
        'This request could not be read.\n',
      );
    } else socket.destroy();
  };
  server.on('clientError', (error, socket) =>
    refuse(socket, PARSER_FAULTS['code' in error ? String(error.code) : ''] ?? 400),
  );
  server.on('connect', (_request, socket) => refuse(socket, 405));
  // Nobody is asked to send a body: an expectation is answered like any other request.
  server.on('checkContinue', (request, response) => server.emit('request', request, response));
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));

  return {
    server,

    /** From now on /readyz tells a balancer to send visitors. Pages that are made already were served before. */
    ready() {
      if (state === 'starting') state = 'ready';
    },

    /**
     * Finishes what is under way, takes nothing new, and resolves when all is done or the time is up.
     *
     * @param {number} patience in ms
     */
    async stop(patience) {
      state = 'stopping';
      reply.closeAfterEach();
      const closed = new Promise((resolve) => server.close(resolve));
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
      log.flush();
    },
  };
}
