/**
 * Writes lines to standard output or standard error without ever waiting for whoever reads them. What a stalled reader
 * leaves unread beyond a limit is dropped, and counted.
 */
import { fstatSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Bytes that may wait for a reader. */
const MOST_UNREAD = 1024 * 1024;
/** For a reader, at the end. */
const LAST_MS = 500;

/**
 * @typedef {object} Output
 * @property {(lines: readonly string[]) => void} write
 * @property {() => Promise<void>} end what waits is written, if somebody reads
 */

/**
 * @param {1 | 2} descriptor
 * @param {(dropped: number) => string} missing the line that says how many lines are not there
 * @returns {Output}
 */
export function createOutput(descriptor, missing) {
  const found = fstatSync(descriptor);
  // A file or a terminal takes what it is given.
  if (!found.isFIFO() && !found.isSocket()) {
    return {
      write: (lines) => void writeSync(descriptor, text(lines)),
      end: async () => {},
    };
  }
  return createPipe(new Socket({ fd: descriptor, readable: false, writable: true }), missing);
}

/**
 * @param {import('node:stream').Writable} pipe
 * @param {(dropped: number) => string} missing
 * @returns {Output}
 */
export function createPipe(pipe, missing) {
  let dropped = 0;
  let gone = false;
  // Nobody reads any more: the site goes on without.
  pipe.on('error', () => {
    gone = true;
  });
  return {
    write(lines) {
      if (gone) return;
      const room = MOST_UNREAD - pipe.writableLength;
      const said = text(dropped > 0 ? [missing(dropped), ...lines] : lines);
      if (Buffer.byteLength(said) > room) {
        dropped += lines.length;
        return;
      }
      dropped = 0;
      pipe.write(said);
    },
    async end() {
      if (gone) return;
      const written = new Promise((resolve) => pipe.write('', resolve));
      await Promise.race([written, delay(LAST_MS)]);
    },
  };
}

/** @param {readonly string[]} lines */
function text(lines) {
  return lines.map((line) => `${line}\n`).join('');
}
