/**
 * A page as Next.js prerenders it, made into a plain document: the same elements and words, with no script but
 * JSON-LD, no flight data, no hints for files that are never fetched, and the one stylesheet inline.
 *
 * React escapes `<`, `>` and quotes in text and attribute values, so a tag here is always `<` to the next `>`.
 * `residueOf` proves the result; nothing relies on these patterns alone.
 */

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const LINKED_DATA = /\btype="application\/ld\+json"/i;
const STYLE_ELEMENT = /<style\b[^>]*>[\s\S]*?<\/style>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
const LINK = /<link\b[^>]*>/gi;
const FETCHED_BY_SCRIPTS_ONLY =
  /\brel="(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch)"/i;
const NEXT_META = /<meta\b[^>]*\bname="next-[^"]*"[^>]*>/gi;
const VOID_ELEMENT =
  /<(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b([^>]*?)\s*\/>/gi;
// React spells these as in the DOM; HTML checkers, and people, expect the spelling of HTML.
const DOM_SPELLING =
  /\s(?:charSet|dateTime|autoComplete|inputMode|enterKeyHint|colSpan|rowSpan|hrefLang|maxLength|minLength|noValidate|readOnly|autoFocus|spellCheck|srcSet|crossOrigin|referrerPolicy)(?==")/g;
const TAG = /<[a-z][^<>]*>/gi;

/**
 * The plain document of a prerendered page.
 *
 * @param {string} html what Next.js rendered
 * @param {string} style the text of the site's one stylesheet, the same on every page so that one hash allows it
 * @returns {string}
 */
export function toPlainDocument(html, style) {
  /** @type {string[]} */
  const linkedData = [];
  // JSON-LD is set aside, so that no later pattern reads what is inside it.
  const withoutScripts = html.replace(SCRIPT, (element, attributes) => {
    if (!LINKED_DATA.test(attributes)) return '';
    linkedData.push(element);
    return `<ld-json-${linkedData.length - 1}>`;
  });
  const plain = withoutScripts
    .replace(STYLE_ELEMENT, '')
    .replace(COMMENT, '')
    .replace(LINK, (element) => (FETCHED_BY_SCRIPTS_ONLY.test(element) ? '' : element))
    .replace(NEXT_META, '')
    // Where Next.js would stream late metadata; empty, because metadata is never late here.
    .replaceAll('<div hidden=""></div>', '')
    .replace(VOID_ELEMENT, '<$1$2>')
    .replace(TAG, (tag) => tag.replace(DOM_SPELLING, (name) => name.toLowerCase()));
  // Replacements are functions: a `$` in the stylesheet or the data is a dollar, not a pattern.
  return plain
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace(/<ld-json-(\d+)>/g, (_, index) => linkedData[Number(index)] ?? '');
}

const RESIDUE = [
  { found: /<script\b/i, says: 'a script element' },
  { found: /\/_next\//, says: 'an address under /_next/' },
  { found: /__next|\$RC|\$RX/, says: 'framework data' },
  { found: /<template\b/i, says: 'a template element (content that waits for a script)' },
  { found: /<!--/, says: 'a comment' },
  {
    found: /<[a-z][^<>]*\son[a-z]+\s*=/i,
    says: 'an event attribute (on…=), which never runs here',
  },
  {
    found: /<[a-z][^<>]*\sstyle\s*=/i,
    says: 'a style attribute, which the content security policy blocks',
  },
  { found: /<[a-z][^<>]*\s(?:href|src|action)="\s*javascript:/i, says: 'a javascript: address' },
  {
    found: /<link\b[^>]*\brel="(?:stylesheet|preload|modulepreload)"/i,
    says: 'a link to a stylesheet or a preload',
  },
];

/**
 * What should not be in a plain document and is. Empty for a good one.
 *
 * @param {string} document
 * @returns {string[]}
 */
export function residueOf(document) {
  const elements = withoutLinkedDataAndStyle(document);
  const faults = RESIDUE.filter(({ found }) => found.test(elements)).map(({ says }) => says);
  if (document.split('<style>').length !== 2) faults.push('not exactly one style element');
  if (!/<body\b[^>]*>[\s\S]*\S[\s\S]*<\/body>/.test(document))
    faults.push('an empty or missing body');
  return faults;
}

/** @param {string} document */
function withoutLinkedDataAndStyle(document) {
  return document
    .replace(SCRIPT, (element, attributes) => (LINKED_DATA.test(attributes) ? '' : element))
    .replace(STYLE_ELEMENT, '');
}

/**
 * The addresses of the stylesheets a prerendered page asks for, in order.
 *
 * @param {string} html what Next.js rendered
 * @returns {string[]}
 */
export function stylesheetsOf(html) {
  return (html.match(LINK) ?? [])
    .filter((element) => /\brel="stylesheet"/.test(element))
    .map((element) => /\bhref="([^"]*)"/.exec(element)?.[1] ?? '');
}
