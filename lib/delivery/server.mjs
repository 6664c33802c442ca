/**
 * The production server: prerendered documents from memory, live addresses through Next.js in process, and on every
 * response, whatever went wrong, the headers of its class. It answers GET and HEAD, writes nothing and keeps nothing.
 */
import { createServer, STATUS_CODES } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { readTarget, tidyPath } from './address.mjs';
import { headerTable } from './headers.mjs';
import { isCompressible } from './media-types.mjs';
import { alreadyHas, encodingFor } from './negotiation.mjs';
import { Overloaded } from './turnstile.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Room for the longest target and a browser's headers; a longer head is 431. */
const LARGEST_HEAD = 32 * 1024;
/** Slow on purpose is not slow by nature: a phone sends a request's head in one packet. */
const TIMES = {
  head: 10_000,
  request: 15_000,
  silence: 30_000,
  betweenRequests: 65_000,
  check: 2_000,
};
const MOST_CONNECTIONS = 10_000;

/** What the parser refused, by its code; everything else is a bad request. @type {Record<string, number>} */
const PARSER_FAULTS = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_INVALID_METHOD: 405,
};

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./headers.mjs').ResponseClass} ResponseClass
 * @typedef {import('./pack.mjs').Entry} Entry
 * @typedef {ReturnType<typeof import('./render.mjs').createRenderer>} Renderer
 */

/**
 * @param {object} site
 * @param {import('./pack.mjs').Pack} site.pack
 * @param {Renderer} site.renderer
 * @param {import('./log.mjs').Log} site.log
 * @param {(error: unknown, address: string) => void} site.report told of every fault that is ours
 * @param {Partial<typeof TIMES>} [site.times]
 */
export function createSite({ pack, renderer, log, report, times: given }) {
  const times = { ...TIMES, ...given };
  const { index, entries, bytes } = pack;
  const { notFound, trouble } = index.documents;
  const table = headerTable(index.style.hash);
  const rows = /** @type {Record<ResponseClass, string[]>} */ (
    Object.fromEntries(
      Object.entries(table).map(([kind, headers]) => [kind, Object.entries(headers).flat()]),
    )
  );
  let stopping = false;

  /**
   * Every response with a body or a length leaves through here.
   *
   * @param {Request} request @param {Response} response @param {number} status @param {ResponseClass} kind
   * @param {string[]} own headers of this response @param {string | Buffer} body a string holds bytes, as latin1
   */
  const send = (request, response, status, kind, own, body) => {
    const headers = rows[kind].concat(own);
    if (stopping) headers.push('Connection', 'close');
    response.writeHead(status, headers);
    // Node joins the head and a latin1 string in one write; a Buffer would take two.
    if (request.method === 'HEAD' || status === 304) response.end();
    else if (typeof body === 'string') response.end(body, 'latin1');
    else response.end(body);
  };

  /** @param {Request} request @param {Response} response @param {Entry} entry @param {number} status @param {ResponseClass} kind */
  const sendEntry = (request, response, entry, status, kind) => {
    const encoding = entry.identity
      ? 'identity'
      : encodingFor(text(request.headers['accept-encoding']));
    const etag = `"${entry.hash}-${encoding}"`;
    const own = ['Content-Type', entry.type];
    if (entry.disposition) own.push('Content-Disposition', entry.disposition);
    if (encoding !== 'identity') own.push('Content-Encoding', encoding);
    if (status === 200) {
      own.push('ETag', etag);
      if (alreadyHas(request.headers['if-none-match'], etag))
        return send(request, response, 304, kind, ['ETag', etag], '');
    }
    const place = entry[encoding];
    // Hardly anybody asks for plain bytes, so they are not kept.
    const body = place
      ? bytes.toString('latin1', ...place)
      : gunzipSync(bytes.subarray(...(entry.gzip ?? [0, 0])));
    own.push('Content-Length', String(body.length));
    send(request, response, status, kind, own, body);
  };

  /** @param {Request} request @param {Response} response @param {number} status @param {ResponseClass} kind @param {string} type @param {string} words */
  const sendText = (request, response, status, kind, type, words) =>
    send(
      request,
      response,
      status,
      kind,
      ['Content-Type', type, 'Content-Length', String(Buffer.byteLength(words))],
      Buffer.from(words),
    );

  /** @param {Request} request @param {Response} response @param {number} status @param {string} type @param {string | undefined} disposition @param {Buffer} body */
  const sendLive = async (request, response, status, type, disposition, body) => {
    const wanted = isCompressible(type)
      ? encodingFor(text(request.headers['accept-encoding']))
      : 'identity';
    const encoded =
      wanted === 'br'
        ? await brotli(body, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: 4,
              [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
            },
          })
        : wanted === 'gzip'
          ? await zip(body)
          : body;
    const own = ['Content-Type', type, 'Content-Length', String(encoded.length)];
    if (wanted !== 'identity') own.push('Content-Encoding', wanted);
    if (disposition) own.push('Content-Disposition', disposition);
    send(request, response, status, 'live', own, encoded);
  };

  /** @param {Request} request @param {Response} response @param {string} path @param {string} query */
  const answerLive = async (request, response, path, query) => {
    const answer = await renderer.answer(path, query);
    if (response.destroyed) return;
    switch (answer.kind) {
      case 'redirect':
        return send(
          request,
          response,
          303,
          'seeOther',
          ['Location', answer.location, 'Content-Length', '0'],
          '',
        );
      case 'document':
        return sendLive(
          request,
          response,
          answer.status,
          'text/html; charset=utf-8',
          undefined,
          Buffer.from(answer.html),
        );
      case 'body':
        return sendLive(
          request,
          response,
          answer.status,
          answer.type,
          answer.disposition,
          answer.body,
        );
      case 'packed':
        return sendEntry(
          request,
          response,
          entries.get(answer.address) ?? notFound,
          answer.status,
          'fault',
        );
      case 'notFound':
        return sendEntry(request, response, notFound, 404, 'fault');
    }
  };

  /** @param {Request} request @param {Response} response @param {string} address @param {unknown} error */
  const fail = (request, response, address, error) => {
    const busy = error instanceof Overloaded;
    if (!busy) report(error, address);
    if (response.headersSent || response.destroyed) response.destroy();
    else sendEntry(request, response, trouble, busy ? 503 : 500, busy ? 'busy' : 'fault');
  };

  /**
   * Answers one request; what the log calls its address is the result.
   *
   * @param {Request} request @param {Response} response
   * @returns {string}
   */
  const answer = (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(
        request,
        response,
        405,
        'refused',
        'text/plain; charset=utf-8',
        'This address can only be read (GET or HEAD).\n',
      );
      return '(method)';
    }
    const target = readTarget(request.url ?? '');
    if (
      'fault' in target ||
      (request.headers.host === undefined && request.httpVersion === '1.1')
    ) {
      sendEntry(request, response, notFound, 'fault' in target ? target.fault : 400, 'fault');
      return '(bad address)';
    }
    const { path, query } = target;
    const entry = entries.get(path);
    if (entry) {
      sendEntry(request, response, entry, 200, entry.kind);
      return entry.template;
    }
    if (renderer.has(path)) {
      answerLive(request, response, path, query).catch((error) =>
        fail(request, response, path, error),
      );
      return path;
    }
    if (path === '/healthz') {
      sendText(
        request,
        response,
        200,
        'health',
        'application/json; charset=utf-8',
        '{"alive":true}',
      );
      return path;
    }
    if (path === '/readyz') {
      const words = JSON.stringify({
        ready: !stopping,
        build: index.build,
        content: index.content,
      });
      sendText(
        request,
        response,
        stopping ? 503 : 200,
        'health',
        'application/json; charset=utf-8',
        words,
      );
      return path;
    }
    const tidy = tidyPath(path);
    if (tidy !== path && (entries.has(tidy) || renderer.has(tidy))) {
      send(request, response, 308, 'moved', ['Location', tidy + query, 'Content-Length', '0'], '');
      return '(untidy address)';
    }
    sendEntry(request, response, notFound, 404, 'fault');
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
      noDelay: true,
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
        fail(request, response, address, error);
      }
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = times.silence;

  /** @param {import('node:stream').Duplex} socket @param {number} status */
  const refuse = (socket, status) => {
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    log.request('-', '(no request)', status, 0);
    const words = 'This request could not be read.\n';
    const kind = status === 405 ? 'refused' : 'fault';
    const head = Object.entries({
      ...table[kind],
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': words.length,
      Date: new Date().toUTCString(),
      Connection: 'close',
    });
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${words}`,
      () => socket.destroy(),
    );
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

    /**
     * Finishes what is under way, takes nothing new, and resolves when all is done or the time is up.
     *
     * @param {number} patience in ms
     */
    async stop(patience) {
      stopping = true;
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

/** @param {string | string[] | undefined} value */
function text(value) {
  return Array.isArray(value) ? value.join(',') : value;
}
