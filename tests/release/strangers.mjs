/**
 * Strangers who ask for too much, or for what they do not read, and a family that wants a page meanwhile. Each crowd is a
 * thread, so that none is slow for another's sake, and goes on until it is told to stop.
 */
import { setMaxListeners } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Words that are found, and pairs that are right, wrong, or too many. */
const QUERIES = [
  ...['mediation', 'school+will+not+pay', 'a', '', 'x'.repeat(300), 'plan+'.repeat(60)].map(
    (words) => `/search?q=${words}`,
  ),
  '/deadlines?kind=appeal&start-day=2&start-month=11&start-year=2026',
  '/deadlines?kind=appeal&start-day=x',
  '/deadlines/calendar.ics?kind=appeal&letterDate=2026-11-02',
  '/api/recommendation?who=parent&about=council-decision',
  `/api/recommendation?${'who=parent&'.repeat(60)}`,
  `/unfit?${'a=%3Cb%3E&'.repeat(39)}`,
  '/check/next?who=nobody&about=',
];
/** A visitor who has waited so long has been kept out. */
const LONGEST_MS = 60_000;

/**
 * @typedef {Record<string, number>} Counts how often each status came; 0 for none
 * @typedef {{ p50: number, p99: number, most: number, asked: number, unanswered: number }} Wait in ms
 *
 * @typedef {{ name: 'family', path: string }} Family
 * @typedef {{ name: 'live', perSecond: number }} Live
 * @typedef {{ name: 'ahead', connections: number, requests: number, path: string }} Ahead
 * @typedef {{ name: 'slow', connections: number }} Slow
 * @typedef {{ name: 'plain', visitors: number, paths: readonly string[] }} Plain
 * @typedef {Family | Live | Ahead | Slow | Plain} Crowd
 */

/**
 * One request on a connection of its own.
 *
 * @param {number} port
 * @param {string} path
 * @returns {Promise<{ status: number, ms: number }>} 0 when no answer came
 */
export function visit(port, path) {
  const started = performance.now();
  return new Promise((resolve) => {
    const done = (/** @type {number} */ status) =>
      resolve({ status, ms: performance.now() - started });
    const options = { host: '127.0.0.1', port, path, agent: false, timeout: LONGEST_MS };
    const request = get(options, (response) => {
      response.resume();
      response.once('close', () => done(response.complete ? (response.statusCode ?? 0) : 0));
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => done(0));
  });
}

/**
 * Asks for live pages, as many a second as given, whatever becomes of them.
 *
 * @param {number} port @param {number} perSecond @param {AbortSignal} until
 * @returns {Promise<Counts>}
 */
async function askForLivePages(port, perSecond, until) {
  /** @type {Counts} */
  const counts = {};
  const underWay = new Set();
  const started = performance.now();
  for (let sent = 0; !until.aborted; ) {
    const due = ((performance.now() - started) / 1000) * perSecond;
    for (; sent < due; sent += 1) {
      const one = visit(port, QUERIES[sent % QUERIES.length] ?? '').then(({ status }) => {
        counts[status] = (counts[status] ?? 0) + 1;
        underWay.delete(one);
      });
      underWay.add(one);
    }
    await delay(5);
  }
  await Promise.all(underWay);
  return counts;
}

/**
 * Connections that send and read nothing. Each is opened again when the server ends it.
 *
 * @param {number} port @param {number} connections @param {string} text @param {AbortSignal} until
 */
async function sendAndNotRead(port, connections, text, until) {
  setMaxListeners(connections, until);
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (!until.aborted) {
        await new Promise((resolve) => {
          const socket = connect(port, '127.0.0.1', () => socket.write(text));
          // Only what is read tells that the other side has ended.
          const look = setInterval(() => socket.read(1), 1000);
          const end = () => socket.destroy();
          until.addEventListener('abort', end, { once: true });
          socket.on('error', end);
          socket.once('close', () => {
            clearInterval(look);
            until.removeEventListener('abort', end);
            resolve(undefined);
          });
        });
        await delay(20);
      }
    }),
  );
}

/**
 * Visitors who take no compression, one page after another.
 *
 * @param {number} port @param {Plain} plain @param {AbortSignal} until
 */
async function readPlain(port, { paths, visitors }, until) {
  await Promise.all(
    Array.from({ length: visitors }, async (_, first) => {
      for (let at = first * 97; !until.aborted; at += 1)
        await visit(port, paths[at % paths.length] ?? '/');
    }),
  );
}

/**
 * Somebody who wants a page, many times, and how long it took.
 *
 * @param {number} port @param {string} path @param {AbortSignal} until
 * @returns {Promise<Wait>}
 */
async function wantAPage(port, path, until) {
  /** @type {number[]} */
  const times = [];
  let unanswered = 0;
  while (!until.aborted) {
    const { status, ms } = await visit(port, path);
    times.push(ms);
    if (status !== 200) unanswered += 1;
    await delay(20);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), most: at(1), asked: times.length, unanswered };
}

/** @param {number} port @param {Crowd} crowd @param {AbortSignal} until */
function come(port, crowd, until) {
  switch (crowd.name) {
    case 'family':
      return wantAPage(port, crowd.path, until);
    case 'live':
      return askForLivePages(port, crowd.perSecond, until);
    case 'ahead': {
      const text = `GET ${crowd.path} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(crowd.requests);
      return sendAndNotRead(port, crowd.connections, text, until);
    }
    case 'slow':
      return sendAndNotRead(port, crowd.connections, 'GET /che HTTP/1.1\r\nX-Slow:', until);
    case 'plain':
      return readPlain(port, crowd, until);
  }
}

/**
 * Lets a crowd come.
 *
 * @param {number} port
 * @param {Crowd} crowd
 * @returns {() => Promise<any>} sends it away; what it was answered, as the crowd's own function says
 */
export function start(port, crowd) {
  const thread = new Worker(new URL(import.meta.url), { workerData: { port, crowd } });
  const said = new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  return () => {
    thread.postMessage('stop');
    return said;
  };
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const stop = new AbortController();
  port.once('message', () => stop.abort());
  port.postMessage(await come(workerData.port, workerData.crowd, stop.signal));
  port.close();
}
