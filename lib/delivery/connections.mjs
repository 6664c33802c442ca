/**
 * One request of a connection at a time. Node.js reads whatever a visitor sends ahead, and would have every answer made
 * and kept until it is read; here the next answer is only made when the one before has been taken.
 */

/** Requests that may wait on one connection. No browser sends a second one ahead; who sends more than this is cut off. */
const MOST_WAITING = 100;

/**
 * @typedef {import('node:net').Socket} Socket
 * @typedef {import('./replies.mjs').Response} Response
 *
 * @typedef {object} Line what one connection has asked for
 * @property {boolean} busy an answer is on its way
 * @property {(() => void)[]} waiting starts of the answers to be made
 * @property {(() => void) | undefined} last what is to be done when all is answered
 */

export class Connections {
  /** @type {WeakMap<object, Line>} */
  #lines = new WeakMap();

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
    if (line.waiting.length >= MOST_WAITING) {
      line.waiting = [];
      line.last = () => {};
      socket.destroy();
      return false;
    }
    const begin = () => {
      line.busy = true;
      const done = start();
      response.on('close', () => {
        done();
        this.#after(line);
      });
    };
    if (line.busy) line.waiting.push(begin);
    else begin();
    return true;
  }

  /**
   * Does something when every request of the connection before now is answered; what comes after is not answered.
   *
   * @param {object} socket
   * @param {() => void} end
   */
  finish(socket, end) {
    const line = this.#lineOf(socket);
    if (line.last !== undefined) return;
    line.last = end;
    if (!line.busy) end();
  }

  /** @param {Line} line */
  #after(line) {
    line.busy = false;
    const next = line.waiting.shift();
    if (next) next();
    else line.last?.();
  }

  /** @param {object} socket @returns {Line} */
  #lineOf(socket) {
    const known = this.#lines.get(socket);
    if (known) return known;
    /** @type {Line} */
    const line = { busy: false, waiting: [], last: undefined };
    this.#lines.set(socket, line);
    return line;
  }
}
