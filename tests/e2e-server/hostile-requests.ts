/** A seeded maker of hostile requests: the same seed makes the same requests, so that what fails can be asked again. */

/** What no answer may hold as it was sent: the markup of whoever tries to put some of his own into a page. */
export const MARK = '<m4rk "\'>';

export type HostileRequest = {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
};

/** A source of numbers from 0 to below 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const METHODS = [
  'GET',
  'GET',
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
];

const STRANGE_SEGMENTS = [
  '..',
  '.',
  '%2e%2e',
  '%2E%2e%2f',
  '..%2f..%2fetc%2fpasswd',
  '%5c',
  '\\',
  '%00',
  '%0d%0aX-Bad:%201',
  '%',
  '%zz',
  '%E0%A4%A',
  '%ff',
  '__proto__',
  'constructor',
  'toString',
  '.git',
  '.env',
  'pack.json',
  '_next',
  '%3Cm4rk%20%22',
  ';x=1',
  '~',
  '*',
  '$(id)',
  '{{7*7}}',
  '%252e%252e',
  'index.html',
  '404',
  'trouble',
  'a.br',
  '%F0%9F%92%A9',
  '',
];

const STRANGE_VALUES = [
  '',
  '0',
  '-1',
  '1e9',
  'NaN',
  '__proto__',
  'null',
  '%00',
  '%0d%0a',
  '%E0%A4%A',
  '%ff%fe',
  "'--",
  '../../x',
  '31',
  '2026',
  encodeURIComponent(MARK),
  encodeURIComponent(`${MARK}<script>1</script>`),
  'a'.repeat(300),
  '%F0%9F%92%A9',
  '1/1',
  'javascript:1',
  '//evil.example',
  'a+b',
  '&',
  '=',
  '?',
  '#',
  ',',
  ';',
];

const STRANGE_KEYS = [
  'q',
  'ask',
  'kind',
  'answers',
  'letterDate',
  'start-day',
  '__proto__',
  'constructor',
  'x',
  '',
  '%00',
  encodeURIComponent(MARK),
];

const HEADERS: readonly (readonly [string, string])[] = [
  ['Accept-Encoding', 'gzip'],
  ['Accept-Encoding', 'br'],
  ['Accept-Encoding', 'identity;q=0, *;q=0'],
  ['Accept-Encoding', `${'a,'.repeat(400)}br`],
  ['If-None-Match', '*'],
  ['If-None-Match', '"x", W/"y"'],
  ['If-None-Match', '"'.repeat(50)],
  ['If-Modified-Since', 'yesterday'],
  ['Range', 'bytes=0-0,-1'],
  ['Range', 'bytes=9-1'],
  ['Cookie', MARK],
  ['User-Agent', MARK],
  ['User-Agent', ''],
  ['Referer', `http://${MARK}`],
  ['Origin', 'null'],
  ['X-Forwarded-For', '1.2.3.4, 5.6.7.8'],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-Proto', 'gopher'],
  ['Forwarded', 'host=evil.example'],
  ['RSC', '1'],
  ['Next-Router-Prefetch', '1'],
  ['Next-Action', 'x'],
  ['X-Middleware-Subrequest', 'x'],
  ['Content-Type', 'application/json'],
  ['Content-Length', '0'],
  ['Upgrade', 'h2c'],
  ['Connection', 'close, X'],
  ['TE', 'trailers'],
  ['X-Long', 'a'.repeat(5000)],
  ['Accept', '*/*;q=nonsense'],
  ['Sec-Purpose', 'prefetch'],
  ['Expect', '100-continue'],
];

/**
 * @param addresses of the site that exist, to be asked as they are and spoilt
 * @param keys that mean something in a query
 */
export function hostileRequests(
  seed: number,
  count: number,
  addresses: readonly string[],
  keys: readonly string[],
): HostileRequest[] {
  const next = numbers(seed);
  const below = (most: number) => Math.floor(next() * most);
  const one = <T>(from: readonly T[], otherwise: T): T => from[below(from.length)] ?? otherwise;
  const some = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: below(most + 1) }, make);

  const spoilt = (path: string): string => {
    const segments = path.split('/').slice(1);
    const at = below(segments.length + 1);
    segments.splice(at, below(2), one(STRANGE_SEGMENTS, ''));
    return `${one(['/', '/', '/', '//', '/./'], '/')}${segments.join('/')}${one(['', '', '/', '//', '?'], '')}`;
  };
  const query = (): string => {
    const many = next() < 0.05 ? 80 : 6;
    const pairs = some(
      many,
      () => `${one([...keys, ...STRANGE_KEYS], 'x')}=${one(STRANGE_VALUES, '')}`,
    );
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  };
  return Array.from({ length: count }, () => {
    const address = one(addresses, '/');
    const path = next() < 0.5 ? address : spoilt(address);
    const asked = path + (next() < 0.6 ? query() : '');
    return {
      method: one(METHODS, 'GET'),
      target: next() < 0.02 ? `http://${one(['evil.example', 'a', '[::1]'], 'a')}${asked}` : asked,
      headers: some(4, () => one(HEADERS, ['X', 'y'])),
    };
  });
}
