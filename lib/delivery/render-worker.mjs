/**
 * The thread that makes live pages, one after another. It is told a path and a query, and gives back an answer that is
 * ready to be sent; it can be ended at any time.
 */
import { readlinkSync } from 'node:fs';
import { setPriority, constants as system } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { Pages } from './live.mjs';
import { traceOf } from './log.mjs';
import { isCompressible } from './media-types.mjs';

/**
 * @typedef {import('./negotiation.mjs').Encoding} Encoding
 * @typedef {{ id: number, path: string, query: string, encoding: Encoding }} Job
 * @typedef {Exclude<import('./live.mjs').Answer, { kind: 'body' }>} Short
 * @typedef {{ kind: 'body', status: number, type: string, disposition?: string | undefined, encoding: Encoding, body: string }} Made the body holds bytes, as latin1
 * @typedef {{ ready: true } | { id: number, answer: Made | Short } | { id: number, fault: string }} Report
 */

/** A live page is compressed once, for one visitor: quickly. */
const LIVE_QUALITY = 4;
/** Smaller bodies go out as they are: with the head they fill two packets, compressed or not. */
const WORTH_COMPRESSING = 2048;
/** Asked of every page before any visitor: what is loaded, read and worked out once is so by then. */
const FIRST_QUERIES = ['', '?q=a'];

/** @param {Buffer} body @param {Encoding} encoding */
function compressed(body, encoding) {
  switch (encoding) {
    case 'br':
      return brotliCompressSync(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: LIVE_QUALITY },
      });
    case 'gzip':
      return gzipSync(body);
    case 'identity':
      return body;
  }
}

/** From now on: where the processor is scarce, the thread that accepts visitors goes first. Only Linux has priorities of threads. */
function giveWay() {
  if (process.platform !== 'linux') return;
  const [, thread] = /task\/(\d+)$/.exec(readlinkSync('/proc/thread-self')) ?? [];
  if (thread !== undefined) setPriority(Number(thread), system.priority.PRIORITY_BELOW_NORMAL);
}

const port = parentPort;
if (port === null) throw new Error('This file is a thread of the server, not a program.');
/** @param {Report} report */
const say = (report) => port.postMessage(report);

const { bundle, live } = workerData;
const pages = new Pages(await import(bundle), live);
for (const { address } of live)
  for (const query of FIRST_QUERIES) await pages.answer(address, query);

port.on('message', async (/** @type {Job} */ { id, path, query, encoding: wanted }) => {
  try {
    const answer = await pages.answer(path, query);
    if (answer.kind !== 'body') return say({ id, answer });
    const small = answer.body.length < WORTH_COMPRESSING;
    const encoding = small || !isCompressible(answer.type) ? 'identity' : wanted;
    const body = compressed(answer.body, encoding).toString('latin1');
    say({ id, answer: { ...answer, encoding, body } });
  } catch (error) {
    say({ id, fault: traceOf(error) });
  }
});
giveWay();
say({ ready: true });
