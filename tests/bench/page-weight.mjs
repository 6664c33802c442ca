/** What a browser takes to show a page: the document, and every style and script the document asks for. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { exchange } from './exchange.mjs';

/**
 * @typedef {object} Weight
 * @property {string} encoding
 * @property {number} document bytes of the body as sent
 * @property {number} everything bytes of all bodies as sent
 * @property {number} heads bytes of all heads as sent
 * @property {number} requests
 */

/**
 * @param {number} port
 * @param {string} address
 * @returns {Promise<Weight>}
 */
export async function weigh(port, address) {
  const page = await exchange(port, address);
  const encoding = page.headers['content-encoding'] ?? 'identity';
  const parts = await Promise.all(
    partsOf(plain(page.body, encoding)).map((part) => exchange(port, part)),
  );
  const all = [page, ...parts];
  return {
    encoding,
    document: page.body.byteLength,
    everything: all.reduce((sum, { body }) => sum + body.byteLength, 0),
    heads: all.reduce((sum, { headBytes }) => sum + headBytes, 0),
    requests: all.length,
  };
}

/** @param {Buffer} body @param {string} encoding */
function plain(body, encoding) {
  if (encoding === 'br') return brotliDecompressSync(body).toString();
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString();
}

/**
 * Scripts and stylesheets, each once; not the scripts for browsers that know no modules, which others do not fetch.
 *
 * @param {string} html
 * @returns {string[]}
 */
function partsOf(html) {
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].flatMap(([, attributes = '']) =>
    /\bnomodule\b/i.test(attributes) ? [] : (/\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? []),
  );
  const styles = [...html.matchAll(/<link\b([^>]*)>/g)].flatMap(([, attributes = '']) =>
    /\brel="stylesheet"/.test(attributes) ? (/\bhref="([^"]+)"/.exec(attributes)?.[1] ?? []) : [],
  );
  return [...new Set([...styles, ...scripts])].filter((part) => part.startsWith('/'));
}
