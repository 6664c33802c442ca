/** Content types of the files the site serves, by the end of their name. */

/** @type {Record<string, string>} */
export const TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  json: 'application/json; charset=utf-8',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** Browsers refuse speculation rules under any other type. */
export const SPECULATION_RULES = {
  address: '/speculation-rules.json',
  type: 'application/speculationrules+json',
};

/**
 * The content type of an address that names a file.
 *
 * @param {string} address
 * @returns {string | undefined} undefined for an ending the table does not hold
 */
export function mediaTypeOf(address) {
  if (address === SPECULATION_RULES.address) return SPECULATION_RULES.type;
  const ending = /\.([a-z0-9]+)$/.exec(address)?.[1];
  return ending === undefined ? undefined : TYPES[ending];
}

/**
 * Whether compressing a body of this type makes it smaller.
 *
 * @param {string} type
 */
export function isCompressible(type) {
  return (
    /^text\/|json|xml|\+json|javascript|calendar/.test(type) && !type.includes('openxmlformats')
  );
}
