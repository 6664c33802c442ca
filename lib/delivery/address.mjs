/** A request's target, read with suspicion: bounded, decoded once, and never a way to another host. */

/** Longer than any address of the site; `/search` and prefilled links need the room for their query. */
export const LONGEST = { path: 2048, query: 4096 };

/**
 * @typedef {{ path: string, query: string }} Target `query` starts with `?` or is empty
 * @typedef {{ fault: 400 | 414, path: string }} BadTarget `path` as far as it was read
 */

/**
 * The path and query of a request's target.
 *
 * @param {string} target the request line's second word: a path, or a whole address as a proxy may send
 * @returns {Target | BadTarget} 414 for one that is too long, 400 for one that is no path or is wrongly encoded
 */
export function readTarget(target) {
  const local = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '');
  const mark = local.indexOf('?');
  const path = mark === -1 ? local : local.slice(0, mark);
  const query = mark === -1 ? '' : local.slice(mark);
  if (path.length > LONGEST.path || query.length > LONGEST.query) return { fault: 414, path };
  if (!path.startsWith('/') && !(path === '' && local !== target)) return { fault: 400, path };
  if (path.includes('%') && decoded(path) === undefined) return { fault: 400, path };
  return { path: path === '' ? '/' : path, query };
}

/**
 * The tidy form of a path: one slash between segments, none at the end, letters and digits not percent-encoded.
 * What is tidy is looked up by its exact spelling; this is only tried when that found nothing.
 *
 * @param {string} path
 * @returns {string} always starts with exactly one slash
 */
export function tidyPath(path) {
  // An encoded slash, backslash or dot segment is never made into a real one.
  const plain = /%(?:2f|5c|2e)/i.test(path) ? path : (decoded(path) ?? path);
  return `/${plain
    .split('/')
    .filter((segment) => segment !== '')
    .join('/')}`;
}

/**
 * Where a path stands now that the start of it has moved.
 *
 * @param {string} path
 * @param {readonly import('./closed-lists.mjs').Moved[]} moved
 * @returns {string | undefined} undefined where it has not moved, or holds more than plain segments
 */
export function movedTo(path, moved) {
  if (!/^(?:\/[a-z0-9-]+)+(?:\.[a-z]+)?$/.test(path)) return undefined;
  const found = moved.find(({ from }) => path === from || path.startsWith(`${from}/`));
  if (found === undefined) return undefined;
  const now = found.to + path.slice(found.from.length);
  return movedTo(now, moved) ?? now + found.note;
}

/**
 * @param {string} path
 * @returns {string | undefined} undefined where the percent-encoding is malformed
 */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
