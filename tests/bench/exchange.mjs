/** One request and what came back, byte for byte: nothing is decompressed and no redirect is followed. */
import { get } from 'node:http';

/** What every phone sends. */
export const ACCEPTED = 'gzip, deflate, br';

/**
 * @typedef {object} Exchange
 * @property {number} status
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} headBytes
 * @property {Buffer} body
 */

/**
 * @param {number} port
 * @param {string} target
 * @returns {Promise<Exchange>} rejects when nobody listens, or nothing comes for 60 s
 */
export function exchange(port, target) {
  return new Promise((resolve, reject) => {
    const request = get(
      {
        host: '127.0.0.1',
        port,
        path: target,
        agent: false,
        timeout: 60_000,
        headers: { 'Accept-Encoding': ACCEPTED },
      },
      (response) => {
        /** @type {Buffer[]} */
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            headBytes: headBytesOf(response),
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    request.once('timeout', () => request.destroy(new Error(`No answer from ${target} in 60 s.`)));
    request.once('error', reject);
  });
}

/** @param {import('node:http').IncomingMessage} response */
function headBytesOf({ httpVersion, statusCode, statusMessage, rawHeaders }) {
  // "HTTP/", two spaces and a line's end; ": " and a line's end for each header, two bytes for each of its two strings.
  const line = `HTTP/${httpVersion} ${statusCode} ${statusMessage}\r\n`.length;
  return rawHeaders.reduce((sum, text) => sum + text.length + 2, line) + 2;
}
