/** Whether a request says to whom it speaks (RFC 9112, 3.2): once, and as an address can be written. */

const NAME = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._~!$&'()*+,;=%-]+)(?::\d{0,5})?$/i;

/** The last good one: nearly every request names the same. */
let known = '';

/** @param {import('node:http').IncomingMessage} request */
export function hasGoodHost({ rawHeaders, httpVersion, headers }) {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  // The old version knew no such header.
  if (count === 0) return httpVersion === '1.0';
  const { host = '' } = headers;
  if (count > 1 || (host !== known && !NAME.test(host))) return false;
  known = host;
  return true;
}
