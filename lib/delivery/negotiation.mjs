/** What a request's conditional headers ask for: which encoding, and whether the visitor already has the body. */
import fresh from 'fresh';
import { Negotiator } from 'negotiator';

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** Best first: of two a visitor likes equally, the smaller is sent. */
const ENCODINGS = /** @type {const} */ (['br', 'gzip', 'identity']);

/** Longer than any browser's; what is longer is not read. */
const LONGEST_ACCEPTED = 1000;
/** Browsers send a handful of values; anything beyond is somebody playing. */
const REMEMBERED = 64;
/** @type {Map<string, Encoding>} */
const remembered = new Map();

/**
 * The encoding to answer in (RFC 9110, 12.5.3).
 *
 * @param {string | undefined} accept the value of `Accept-Encoding`
 * @returns {Encoding} `identity` for a visitor who refuses everything
 */
export function encodingFor(accept) {
  if (accept === undefined || accept.length > LONGEST_ACCEPTED) return 'identity';
  const known = remembered.get(accept);
  if (known) return known;
  const visitor = new Negotiator({ headers: { 'accept-encoding': accept } });
  const chosen = visitor.encoding(ENCODINGS, { preferred: ENCODINGS }) ?? 'identity';
  if (remembered.size < REMEMBERED && accept.length < 200) remembered.set(accept, chosen);
  return chosen;
}

/**
 * Whether the visitor has this body (RFC 9110, 13.1.2: weak comparison, a list, or `*`). Somebody who reloads with
 * force (`no-cache`) gets it again.
 *
 * @param {{ 'if-none-match'?: string | undefined, 'cache-control'?: string | undefined }} headers of the request
 * @param {string} etag
 */
export function alreadyHas(headers, etag) {
  return headers['if-none-match'] !== undefined && fresh(headers, { etag });
}
