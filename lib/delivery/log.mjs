/**
 * One line of JSON for each request, with only what cannot say anything about a person: method, address template,
 * status and time. Never a query, an answer, an IP address or a browser.
 */

/** Lines are written together: one write a request would cost more than the request. */
const FLUSH_AFTER_MS = 200;
const FLUSH_AT = 256;

/**
 * @typedef {object} Log
 * @property {(method: string, address: string, status: number, ms: number) => void} request
 * @property {() => void} flush
 */

/** @type {Log} */
export const silentLog = { request() {}, flush() {} };

/**
 * @param {(lines: readonly string[]) => void} write must not keep the list
 * @returns {Log}
 */
export function createLog(write) {
  /** @type {string[]} */
  let lines = [];
  // The same for all requests of a millisecond.
  let now = 0;
  let time = '';
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length === 0) return;
    write(lines);
    lines = [];
  };
  return {
    request(method, address, status, ms) {
      const then = Date.now();
      if (then !== now) {
        now = then;
        time = new Date(then).toISOString();
      }
      lines.push(
        `{"time":"${time}","method":"${method}","address":"${address}","status":${status},"ms":${Math.round(ms * 10) / 10}}`,
      );
      if (lines.length >= FLUSH_AT) flush();
      else timer ??= setTimeout(flush, FLUSH_AFTER_MS).unref();
    },
    flush,
  };
}

/** The line that stands for those that a stalled reader did not take. @param {number} dropped */
export function missingLines(dropped) {
  return `{"time":"${new Date().toISOString()}","dropped":${dropped}}`;
}

/**
 * What the log calls an address: the shape of the route, without the answers in it.
 *
 * @param {string} route as in the folders of app/, such as `/check/[[...answers]]`
 */
export function addressTemplate(route) {
  return route.replace(/\[[^/]*\]/g, '*');
}

/** Between the shape of a route and the step of a result. */
const STEP = ' → ';

/**
 * What the log calls a result: the shape of its route, and the step alone of what it says. Never an answer.
 *
 * @param {string} template
 * @param {string} step
 */
export function resultTemplate(template, step) {
  return `${template}${STEP}${step}`;
}

/** The step of a result by what the log calls it; undefined for any other address. @param {string} template */
export function stepOf(template) {
  const [, step] = template.split(STEP);
  return step;
}

/** A fault in words of ours, which hold nothing a visitor typed: only its message may be logged. */
export class SiteFault extends Error {
  /** @override */
  name = 'SiteFault';
}

/** A page that failed in another thread, with what may be said of it. */
export class PageFault extends Error {
  /** @override */
  name = 'PageFault';

  /** @param {string} trace as `traceOf` wrote it there */
  constructor(trace) {
    super('A page failed.');
    this.trace = trace;
  }
}

/**
 * What may be said of an error: its name, our own words, and where it was thrown. The message of any other error might
 * repeat what a visitor typed.
 *
 * @param {unknown} error
 */
export function traceOf(error) {
  if (!(error instanceof Error)) return 'something that is no error';
  if (error instanceof PageFault) return error.trace;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [
    error instanceof SiteFault ? `${error.name}: ${error.message}` : error.name,
    ...places,
  ].join('\n');
}
