/**
 * Asks a page or a handler of Next.js, in process, as its own server would. Used by the build alone: to take the head of
 * a live page from Next.js, and to prove that what we make of an address is what Next.js makes of it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';

/** Next.js takes an empty agent for a browser that can wait for late metadata; this one never is. */
const AGENT = 'plain-documents';
const HOST = 'site.invalid';

/** Keeps what Next.js writes, in place of sending it. */
class KeptResponse extends ServerResponse {
  /** @type {Buffer[]} */
  #chunks = [];

  /** @override @param {...unknown} args @returns {boolean} */
  write(...args) {
    this.#keep(args);
    return true;
  }

  /** @override @param {...unknown} args */
  end(...args) {
    this.#keep(args);
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
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
    const done = [chunk, encoding, callback].find((arg) => typeof arg === 'function');
    if (typeof done === 'function') done();
  }
}

/**
 * One answer. The request is made from nothing, and its metadata object is written to by Next.js, so neither
 * is ever shared.
 *
 * @param {string} root the project's folder, which must be the process's own too
 * @param {string} file the built entry, relative to it
 * @param {string} url
 * @returns {Promise<{ status: number, header: (name: string) => string | undefined, body: Buffer }>}
 */
export async function askNext(root, file, url) {
  // Built code looks for it there, as in any runtime of Next.js; its own server would have put it there.
  Object.assign(globalThis, { AsyncLocalStorage });
  const { handler } = createRequire(join(root, 'package.json'))(join(root, file));
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
  return {
    status: response.statusCode,
    header: (name) => response.getHeader(name)?.toString(),
    body: response.body,
  };
}
