/** Compression, done once at build: small bodies for everybody, no work on a request. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Two of the thread pool's four threads would idle on a small machine; more would only queue. */
const AT_ONCE = 4;

/**
 * @param {Uint8Array} body
 * @param {number} quality 0 to 11
 * @returns {Promise<{ br: Buffer, gzip: Buffer }>}
 */
export async function compress(body, quality) {
  const [br, gz] = await Promise.all([
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
    zip(body, { level: 9 }),
  ]);
  return { br, gzip: gz };
}

/**
 * Runs a task for each item, a few at a time.
 *
 * @template T, R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} task
 * @returns {Promise<R[]>} in the order of the items; the first failure rejects
 */
export async function forEachOf(items, task) {
  /** @type {R[]} */
  const results = new Array(items.length);
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [index, item] of queue) results[index] = await task(item);
    }),
  );
  return results;
}
