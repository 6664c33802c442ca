/** The ways a response goes out. Each takes its headers from the row of its class, so none can forget them. */
import { STATUS_CODES } from 'node:http';
import { FarBodies } from './far-bodies.mjs';
import { asOpenAs, headerTable } from './headers.mjs';
import { alreadyHas, encodingFor } from './negotiation.mjs';
import { Prepared } from './prepared.mjs';

const PLAIN_TEXT = 'text/plain; charset=utf-8';

/**
 * @typedef {import('node:http').ServerResponse<import('node:http').IncomingMessage>} Response
 * @typedef {import('./headers.mjs').ResponseClass} ResponseClass
 * @typedef {import('./pack.mjs').Entry} Entry
 * @typedef {import('./negotiation.mjs').Encoding} Encoding
 */

export class Replies {
  #bytes;
  #table;
  #rows;
  #far;
  #prepared = new Prepared();
  #release;
  #lastOnes = false;

  /** @param {import('./pack.mjs').Pack} pack @param {{ subDomains: boolean }} setting */
  constructor({ index, bytes, read }, setting) {
    this.#bytes = bytes;
    this.#release = index.build;
    this.#far = new FarBodies(read);
    this.#table = headerTable(index.style.hashes, setting);
    this.#rows = new Map(
      Object.entries(this.#table).map(([kind, row]) => [kind, Object.entries(row).flat()]),
    );
  }

  /** From now on every response is the last on its connection. */
  closeAfterEach() {
    this.#lastOnes = true;
  }

  /**
   * A packed body, or 304 to a visitor who has it.
   *
   * @param {Response} response @param {ResponseClass} kind @param {number} status @param {Entry} entry
   */
  entry(response, kind, status, entry) {
    const encoding = entry.identity ? 'identity' : wantedBy(response);
    const { headers, body } = this.#prepared.of(
      `${kind} ${status} ${encoding} ${entry.address}`,
      () => this.#prepare(kind, status, entry, encoding),
    );
    if (status === 200) {
      const etag = etagOf(entry, encoding);
      if (alreadyHas(response.req.headers, etag))
        return this.#send(response, kind, 304, ['ETag', etag], '');
    }
    if (body !== undefined) this.#write(response, status, headers, body);
    else if (encoding !== 'br')
      this.#fetched(response, status, headers, this.#far.of(entry, encoding));
  }

  /**
   * @param {ResponseClass} kind @param {number} status @param {Entry} entry @param {Encoding} encoding
   * @returns {import('./prepared.mjs').PreparedAnswer}
   */
  #prepare(kind, status, entry, encoding) {
    const own = ['Content-Type', entry.type];
    if (entry.disposition) own.push('Content-Disposition', entry.disposition);
    if (encoding !== 'identity') own.push('Content-Encoding', encoding);
    if (status === 200) own.push('ETag', etagOf(entry, encoding));
    const headers = (this.#rows.get(kind) ?? []).concat(own);
    const place = encoding === 'gzip' ? undefined : entry[encoding];
    if (place === undefined) return { headers, body: undefined };
    headers.push('Content-Length', String(place[1] - place[0]));
    return { headers, body: this.#bytes.toString('latin1', ...place) };
  }

  /** @param {Response} response @param {number} status @param {string[]} headers but for the length @param {Promise<Buffer>} coming */
  #fetched(response, status, headers, coming) {
    coming.then(
      (body) => {
        if (response.destroyed) return;
        this.#write(response, status, [...headers, 'Content-Length', String(body.length)], body);
      },
      () => response.destroy(),
    );
  }

  /**
   * A body made for this request.
   *
   * @param {Response} response
   * @param {{ status: number, type: string, disposition?: string | undefined, encoding: string, body: string | Uint8Array }} made
   * @param {ResponseClass} [kind] a decision is the same until the next release, and is named by it
   */
  live(response, { status, type, disposition, encoding, body }, kind = 'live') {
    const own = ['Content-Type', type];
    if (kind === 'decision') {
      const etag = `"${this.#release}-${encoding}"`;
      own.push('ETag', etag);
      if (alreadyHas(response.req.headers, etag)) return this.#send(response, kind, 304, own, '');
    }
    if (encoding !== 'identity') own.push('Content-Encoding', encoding);
    if (disposition) own.push('Content-Disposition', disposition);
    this.#sized(response, kind, status, own, body);
  }

  /**
   * A fault of an address that programs ask, as RFC 9457 writes them.
   *
   * @param {Response} response @param {ResponseClass} kind @param {number} status
   */
  problem(response, kind, status) {
    const words = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status });
    this.text(response, kind, status, words, 'application/problem+json');
  }

  /** @param {Response} response @param {ResponseClass} kind @param {number} status @param {string} words @param {string} [type] */
  text(response, kind, status, words, type = PLAIN_TEXT) {
    this.#sized(response, kind, status, ['Content-Type', type], Buffer.from(words));
  }

  /** @param {Response} response @param {ResponseClass} kind @param {number} status @param {string} location */
  elsewhere(response, kind, status, location) {
    const { headers } = this.#prepared.of(`${kind} ${status} to ${location}`, () => {
      const row = this.#rows.get(kind) ?? [];
      return { headers: row.concat('Location', location, 'Content-Length', '0'), body: '' };
    });
    this.#write(response, status, headers, '');
  }

  /**
   * An answer to what is no request, so that there is no response to write it with.
   *
   * @param {import('node:stream').Duplex} socket @param {ResponseClass} kind @param {number} status @param {string} words
   */
  withoutRequest(socket, kind, status, words) {
    const own = {
      'Content-Type': PLAIN_TEXT,
      'Content-Length': Buffer.byteLength(words),
      Date: new Date().toUTCString(),
      Connection: 'close',
    };
    const lines = Object.entries({ ...this.#table[kind], ...own }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${words}`, () =>
      socket.destroy(),
    );
  }

  /** @param {Response} response @param {ResponseClass} kind @param {number} status @param {string[]} own @param {string | Uint8Array} body */
  #sized(response, kind, status, own, body) {
    own.push('Content-Length', String(body.length));
    this.#send(response, kind, status, own, body);
  }

  /**
   * @param {Response} response
   * @param {ResponseClass} kind
   * @param {number} status
   * @param {string[]} own headers of this response only
   * @param {string | Uint8Array} body a string holds bytes, as latin1
   */
  #send(response, kind, status, own, body) {
    this.#write(response, status, (this.#rows.get(kind) ?? []).concat(own), body);
  }

  /** @param {Response} response @param {number} status @param {string[]} headers @param {string | Uint8Array} body */
  #write(response, status, headers, body) {
    const last = this.#lastOnes || announcesBody(response.req);
    const own = last ? headers.concat('Connection', 'close') : headers;
    response.writeHead(status, asOpenAs(response.req.url ?? '', own));
    if (response.req.method === 'HEAD' || status === 304) response.end();
    // Node joins the head and a latin1 string in one write; a Buffer would take two.
    else if (typeof body === 'string') response.end(body, 'latin1');
    else response.end(body);
  }
}

/**
 * Nobody is asked to send a body. What comes after one is read as a request only by who knows where it ends.
 *
 * @param {import('node:http').IncomingMessage} request
 */
function announcesBody({ headers }) {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

/** @param {Entry} entry @param {Encoding} encoding */
function etagOf({ hash }, encoding) {
  return `"${hash}-${encoding}"`;
}

/** @param {Response} response */
export function wantedBy(response) {
  return encodingFor(response.req.headers['accept-encoding']?.toString());
}
