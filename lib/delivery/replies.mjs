/** The ways a response goes out. Each takes its headers from the row of its class, so none can forget them. */
import { STATUS_CODES } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { asOpenAs, headerTable } from './headers.mjs';
import { isCompressible } from './media-types.mjs';
import { alreadyHas, encodingFor } from './negotiation.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A live page is compressed once, for one visitor: quickly. */
const LIVE_QUALITY = 4;
const PLAIN_TEXT = 'text/plain; charset=utf-8';

/**
 * @typedef {import('node:http').ServerResponse<import('node:http').IncomingMessage>} Response
 * @typedef {import('./headers.mjs').ResponseClass} ResponseClass
 * @typedef {import('./pack.mjs').Entry} Entry
 */

export class Replies {
  #bytes;
  #table;
  #rows;
  #release;
  #lastOnes = false;

  /** @param {import('./pack.mjs').Pack} pack */
  constructor({ index, bytes }) {
    this.#bytes = bytes;
    this.#release = index.build;
    this.#table = headerTable(index.style.hash);
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
    const own = ['Content-Type', entry.type];
    if (entry.disposition) own.push('Content-Disposition', entry.disposition);
    if (encoding !== 'identity') own.push('Content-Encoding', encoding);
    if (status === 200) {
      const etag = `"${entry.hash}-${encoding}"`;
      if (alreadyHas(response.req.headers, etag))
        return this.#send(response, kind, 304, ['ETag', etag], '');
      own.push('ETag', etag);
    }
    const place = entry[encoding];
    // Hardly anybody asks for plain bytes, so they are not kept.
    const body = place
      ? this.#bytes.toString('latin1', ...place)
      : gunzipSync(this.#bytes.subarray(...(entry.gzip ?? [0, 0])));
    own.push('Content-Length', String(body.length));
    this.#send(response, kind, status, own, body);
  }

  /**
   * A body made for this request, compressed if the visitor takes it so.
   *
   * @param {Response} response @param {number} status
   * @param {{ type: string, disposition?: string | undefined, body: Buffer }} made
   * @param {ResponseClass} [kind] a decision is the same until the next release, and is named by it
   */
  async live(response, status, { type, disposition, body }, kind = 'live') {
    const encoding = isCompressible(type) ? wantedBy(response) : 'identity';
    const etag = kind === 'decision' ? ['ETag', `"${this.#release}-${encoding}"`] : [];
    if (etag[1] !== undefined && alreadyHas(response.req.headers, etag[1]))
      return this.#send(response, kind, 304, etag, '');
    let encoded = body;
    if (encoding === 'br')
      encoded = await brotli(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: LIVE_QUALITY },
      });
    if (encoding === 'gzip') encoded = await zip(body);
    const own = ['Content-Type', type, 'Content-Length', String(encoded.length), ...etag];
    if (encoding !== 'identity') own.push('Content-Encoding', encoding);
    if (disposition) own.push('Content-Disposition', disposition);
    this.#send(response, kind, status, own, encoded);
  }

  /** @param {Response} response @param {ResponseClass} kind @param {number} status @param {string} words @param {string} [type] */
  text(response, kind, status, words, type = PLAIN_TEXT) {
    const body = Buffer.from(words);
    const own = ['Content-Type', type, 'Content-Length', String(body.length)];
    this.#send(response, kind, status, own, body);
  }

  /** @param {Response} response @param {ResponseClass} kind @param {number} status @param {string} location */
  elsewhere(response, kind, status, location) {
    this.#send(response, kind, status, ['Location', location, 'Content-Length', '0'], '');
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

  /**
   * @param {Response} response
   * @param {ResponseClass} kind
   * @param {number} status
   * @param {string[]} own headers of this response only
   * @param {string | Buffer} body a string holds bytes, as latin1
   */
  #send(response, kind, status, own, body) {
    const headers = (this.#rows.get(kind) ?? []).concat(own);
    if (this.#lastOnes) headers.push('Connection', 'close');
    response.writeHead(status, asOpenAs(response.req.url ?? '', headers));
    if (response.req.method === 'HEAD' || status === 304) response.end();
    // Node joins the head and a latin1 string in one write; a Buffer would take two.
    else if (typeof body === 'string') response.end(body, 'latin1');
    else response.end(body);
  }
}

/** @param {Response} response */
function wantedBy(response) {
  return encodingFor(response.req.headers['accept-encoding']?.toString());
}
