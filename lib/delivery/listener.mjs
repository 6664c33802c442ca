/** The part of the server that knows connections: its limits, what the parser refuses, and how its door is shut. */
import { createServer } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';

/** Room for the longest target and a browser's headers; a longer head is 431. */
const LARGEST_HEAD = 24 * 1024;
/** In ms. Slow on purpose is not slow by nature: a phone sends a request's head in one packet. */
const TIMES = {
  head: 10_000,
  request: 15_000,
  silence: 30_000,
  betweenRequests: 65_000,
  check: 2_000,
};
const MOST_CONNECTIONS = 2_000;
/** Turns of the loop without a newcomer before the door is shut, and turns at all. */
const QUIET_TURNS = 3;
const MOST_TURNS = 10_000;
/** What the parser refuses, by its code; anything else is a bad request. @type {Record<string, number>} */
const PARSER_FAULTS = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_INVALID_METHOD: 405,
};

/** @typedef {typeof TIMES} Times */

/**
 * @param {object} site
 * @param {Partial<Times> | undefined} site.times
 * @param {import('node:http').RequestListener} site.take
 * @param {(socket: import('node:stream').Duplex, status: number) => void} site.refuse what is no request
 */
export function createListener({ times: given, take, refuse }) {
  const times = { ...TIMES, ...given };
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
    take,
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = times.silence;
  server.on('clientError', (error, socket) =>
    refuse(socket, PARSER_FAULTS['code' in error ? String(error.code) : ''] ?? 400),
  );
  server.on('connect', (_request, socket) => refuse(socket, 405));
  // Nobody is asked to send a body: an expectation is answered like any other request.
  server.on('checkContinue', take);
  server.on('checkExpectation', take);
  return server;
}

/**
 * Takes nobody new, and resolves when everybody who came has been answered, or the time is up.
 *
 * @param {import('node:http').Server} server
 * @param {number} patience in ms
 */
export async function shut(server, patience) {
  await letIn(server);
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

/** Who has knocked is let in before the door is shut: Node.js opens to one at a turn. @param {import('node:http').Server} server */
async function letIn(server) {
  let quiet = 0;
  const knocked = () => {
    quiet = 0;
  };
  server.on('connection', knocked);
  for (let turns = 0; quiet < QUIET_TURNS && turns < MOST_TURNS; turns += 1) {
    quiet += 1;
    await turn();
  }
  server.off('connection', knocked);
}
