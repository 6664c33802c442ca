/**
 * The one table of response headers. The server sends these rows, the configuration for nginx is made from them and
 * the tests walk them, so that no class of response can go out without its protection.
 */

/**
 * What a response is. Each row of the table is the complete set for its class; `Content-Type`, length, encoding,
 * `ETag` and `Location` belong to the single response.
 *
 * - page: a prerendered page                       - answers: a page whose address holds answers
 * - file: a prerendered file (letter, sitemap)     - asset: a file from public/
 * - live: rendered for this request                - health: for a balancer
 * - seeOther: 303 to a page                        - moved: 308 to the tidy address
 * - fault: 4xx and 5xx                             - refused: 405
 * - busy: 503                                      - decision: what the API says alike to everybody until the next release
 *
 * @typedef {'decision' | 'page' | 'answers' | 'file' | 'asset' | 'live' | 'health' | 'seeOther' | 'moved' | 'fault' | 'refused' | 'busy'} ResponseClass
 * @typedef {Record<ResponseClass, Record<string, string>>} HeaderTable
 */

/** Features of a browser that no page here uses, each denied to every page and frame. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Minutes at a shared cache, so that a correction shows soon; a week when this server cannot be reached. */
const PAGE_CACHE =
  'public, max-age=0, s-maxage=300, stale-while-revalidate=3600, stale-if-error=604800';
const ASSET_CACHE = 'public, max-age=86400, stale-while-revalidate=604800, stale-if-error=604800';
const MOVED_CACHE = 'public, max-age=3600';
const DECISION_CACHE = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800';
const NEVER_KEPT = 'no-store';

/**
 * The policy that makes an injected script, frame, form target or plug-in harmless: nothing is allowed but the inline
 * styles of this site by their hashes, its images and its forms.
 *
 * @param {readonly string[]} styleHashes base64 of the SHA-256 of the text of each style
 */
export function contentSecurityPolicy(styleHashes) {
  return [
    "default-src 'none'",
    `style-src ${styleHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "img-src 'self' data:",
    // No page can run a script that would connect; graders fetch robots.txt in the page's name.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The headers of each class of response.
 *
 * @param {readonly string[]} styleHashes base64 of the SHA-256 of the text of each style
 * @param {{ subDomains?: boolean }} [setting] whether the names below this one may only be reached by https too
 * @returns {HeaderTable}
 */
export function headerTable(styleHashes, { subDomains = true } = {}) {
  const always = {
    'Content-Security-Policy': contentSecurityPolicy(styleHashes),
    'Strict-Transport-Security': `max-age=63072000${subDomains ? '; includeSubDomains' : ''}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'X-Permitted-Cross-Domain-Policies': 'none',
  };
  const varies = { Vary: 'Accept-Encoding' };
  const hidden = { 'X-Robots-Tag': 'noindex' };
  const fetchesAhead = { 'Speculation-Rules': '"/speculation-rules.json"' };
  const page = { ...always, 'Cache-Control': PAGE_CACHE, ...varies, ...fetchesAhead };
  const momentary = { ...always, 'Cache-Control': NEVER_KEPT, ...varies, ...hidden };
  return {
    page,
    answers: { ...page, 'X-Robots-Tag': 'noindex, nofollow' },
    file: { ...always, 'Cache-Control': PAGE_CACHE, ...varies },
    asset: { ...always, 'Cache-Control': ASSET_CACHE, ...varies },
    decision: { ...always, 'Cache-Control': DECISION_CACHE, ...varies, ...hidden },
    live: { ...momentary, ...fetchesAhead },
    health: momentary,
    seeOther: momentary,
    moved: { ...always, 'Cache-Control': MOVED_CACHE },
    fault: momentary,
    refused: { ...momentary, Allow: 'GET, HEAD' },
    busy: { ...momentary, 'Retry-After': '5' },
  };
}

const FROM_ANYWHERE = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Addresses whose answers a page of any other site may read, faults too. */
const OPEN = '/api/';

/**
 * The headers of a response as its address needs them: those of the API let every site read it, since it holds nothing
 * of the visitor.
 *
 * @param {string} address what was asked for
 * @param {string[]} headers names and values in turn
 * @returns {string[]}
 */
export function asOpenAs(address, headers) {
  if (!address.startsWith(OPEN)) return headers;
  const others = headers.flatMap((name, at) =>
    at % 2 === 0 && !(name in FROM_ANYWHERE) ? [name, headers[at + 1] ?? ''] : [],
  );
  return others.concat(Object.entries(FROM_ANYWHERE).flat());
}
