/**
 * One request of a connection at a time. Node.js reads whatever a visitor sends ahead, and would have every answer made
 * and kept until it is read; here the next answer is only made when the one before has been taken. What all connections
 * together leave unread or send ahead is bounded too, since a visitor may have many; and newcomers do not wait for more
 * than a few answers, however many are due.
 */

/**
 * Requests that may wait on one connection, and on all. No browser sends a second one ahead; who sends more than this is
 * cut off.
 */
const MOST_WAITING = { here: 20, inAll: 500 };
/** Bytes of answers that the system would not take, on all connections: who has left his unread longest is cut off. */
const MOST_UNREAD = 8 * 1024 * 1024;
/** Answers that are begun in one turn of the loop: Node.js lets in one newcomer at each. */
const MOST_AT_A_TURN = 32;

/**
 * @typedef {import('node:stream').Duplex} Socket
 * @typedef {import('./replies.mjs').Response} Response
 *
 * @typedef {object} Line what one connection has asked for
 * @property {boolean} busy an answer is on its way
 * @property {(() => void)[]} waiting starts of the answers to be made
 * @property {number} unread bytes of the answer that is on its way
 * @property {(() => void) | undefined} last what is to be done when all is answered
 */

export class Connections {
  /** @type {WeakMap<Socket, Line>} */
  #lines = new WeakMap();
  #waiting = 0;
  /** @type {Map<Socket, Line>} those with an unread answer, the oldest first */
  #unread = new Map();
  #unreadBytes = 0;
  #begun = 0;
  /** @type {(() => void)[]} answers for the next turns, in their order */
  #due = [];
  #nextTurn = () => {
    this.#begun = 0;
    for (const begin of this.#due.splice(0, MOST_AT_A_TURN)) this.#inTurn(begin);
  };

  /** How many requests wait behind another, and how many bytes wait to be read. */
  get load() {
    return { waiting: this.#waiting, unread: this.#unreadBytes };
  }

  /**
   * Starts an answer when those before it on the connection have been taken.
   *
   * @param {Socket} socket
   * @param {Response} response
   * @param {() => (() => void)} start must lead to an end of the response; what it returns is called then
   * @returns {boolean} false when this cut the connection off, because too much waited on it
   */
  take(socket, response, start) {
    const line = this.#lineOf(socket);
    if (line.last !== undefined) return true;
    const begin = () => {
      if (socket.destroyed) return;
      const done = start();
      if (response.writableEnded) this.#weigh(socket, line);
      else response.once('prefinish', () => this.#weigh(socket, line));
      response.on('close', () => {
        done();
        this.#after(socket, line);
      });
    };
    if (!line.busy) {
      line.busy = true;
      this.#inTurn(begin);
      return true;
    }
    if (line.waiting.length >= MOST_WAITING.here || this.#waiting >= MOST_WAITING.inAll) {
      this.#cutOff(socket, line);
      return false;
    }
    line.waiting.push(begin);
    this.#waiting += 1;
    return true;
  }

  /**
   * Does something when every request of the connection before now is answered; what comes after is not answered.
   *
   * @param {Socket} socket
   * @param {() => void} end
   */
  finish(socket, end) {
    const line = this.#lineOf(socket);
    if (line.last !== undefined) return;
    line.last = end;
    if (!line.busy) end();
  }

  /** Counts what the system did not take of an answer. @param {Socket} socket @param {Line} line */
  #weigh(socket, line) {
    if (socket.writableLength === 0) return;
    line.unread = socket.writableLength;
    this.#unread.set(socket, line);
    this.#unreadBytes += line.unread;
    for (const [oldest, its] of this.#unread) {
      if (this.#unreadBytes <= MOST_UNREAD) return;
      this.#cutOff(oldest, its);
    }
  }

  /** @param {Socket} socket @param {Line} line */
  #cutOff(socket, line) {
    this.#forget(socket, line);
    line.last = () => {};
    readNoMore(socket);
    socket.destroy();
  }

  /** @param {Socket} socket @param {Line} line */
  #after(socket, line) {
    line.busy = false;
    this.#read(socket, line);
    if (socket.destroyed) this.#forget(socket, line);
    const next = line.waiting.shift();
    if (next) {
      this.#waiting -= 1;
      line.busy = true;
      this.#inTurn(next);
    } else line.last?.();
  }

  /** @param {() => void} begin */
  #inTurn(begin) {
    if (this.#begun === 0) setImmediate(this.#nextTurn);
    if (this.#begun >= MOST_AT_A_TURN) {
      this.#due.push(begin);
      return;
    }
    this.#begun += 1;
    begin();
  }

  /** Nothing that waits on the connection is answered. @param {Socket} socket @param {Line} line */
  #forget(socket, line) {
    this.#waiting -= line.waiting.length;
    line.waiting = [];
    this.#read(socket, line);
  }

  /** @param {Socket} socket @param {Line} line */
  #read(socket, line) {
    if (this.#unread.delete(socket)) this.#unreadBytes -= line.unread;
  }

  /** @param {Socket} socket @returns {Line} */
  #lineOf(socket) {
    const known = this.#lines.get(socket);
    if (known) return known;
    /** @type {Line} */
    const line = { busy: false, waiting: [], unread: 0, last: undefined };
    this.#lines.set(socket, line);
    return line;
  }
}

/**
 * Node.js reads 64 KB at once, and makes and keeps a request and a response for each of the 2,500 requests that may be in
 * them, until the connections of this turn are closed. No public word stops it; this one is a fault to the parser. Were it
 * unknown to a later Node.js, all would only cost more: tests/server/hurting.test.ts would say so.
 *
 * @param {Socket & { parser?: { onIncoming: unknown } | null }} socket
 */
function readNoMore({ parser }) {
  if (parser) parser.onIncoming = () => -1;
}
