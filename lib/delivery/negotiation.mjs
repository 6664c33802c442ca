/** What a request's conditional headers ask for: which encoding, and whether the visitor already has the body. */

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** Best first: of two a visitor likes equally, the smaller is sent. */
const ENCODINGS = /** @type {const} */ (['br', 'gzip', 'identity']);

/** Browsers send a handful of values; anything beyond is somebody playing. */
const REMEMBERED = 64;
/** @type {Map<string, Encoding>} */
const remembered = new Map();

/**
 * The encoding to answer in (RFC 9110, 12.5.3).
 *
 * @param {string | undefined} accept the value of `Accept-Encoding`
 * @returns {Encoding}
 */
export function encodingFor(accept) {
  if (accept === undefined) return 'identity';
  const known = remembered.get(accept);
  if (known) return known;
  const chosen = choose(accept);
  if (remembered.size < REMEMBERED && accept.length < 200) remembered.set(accept, chosen);
  return chosen;
}

/** @param {string} accept */
function choose(accept) {
  /** @type {Map<string, number>} */
  const likes = new Map();
  for (const item of accept.slice(0, 1000).toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    likes.set(name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const anyOther = likes.get('*');
  /** @type {Encoding} */
  let best = 'identity';
  let most = 0;
  for (const encoding of ENCODINGS) {
    // Plain bytes are welcome unless refused, but liked less than anything that was named.
    const like = likes.get(encoding) ?? anyOther ?? (encoding === 'identity' ? 0.0001 : 0);
    if (like > most) [best, most] = [encoding, like];
  }
  return best;
}

/**
 * Whether `If-None-Match` names this body (RFC 9110, 13.1.2: weak comparison, a list, or `*`).
 *
 * @param {string | undefined} ifNoneMatch
 * @param {string} etag
 */
export function alreadyHas(ifNoneMatch, etag) {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
