/**
 * A page as Next.js renders it, made into a plain document: the same elements and words, with no script, no flight
 * data, no hints for files that are never fetched, and one style element, to be filled. A page is parsed as a browser
 * would parse it; what is taken out, and the proof of what is left, go by its tags and attributes, never by its words.
 */
import { html as HTML, parse, serialize, defaultTreeAdapter as tree } from 'parse5';

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Document} Document
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent
 *
 * What a stylesheet can ask of the elements of a page.
 *
 * @typedef {Record<'tags' | 'classes' | 'ids' | 'attributes' | 'values', ReadonlySet<string>>} Names
 *
 * @typedef {object} PlainPage
 * @property {string} document with one style element, empty: `dressed` fills it
 * @property {Names} names what the elements of the document use
 * @property {string[]} residue what should not be in the document and is
 * @property {string[]} sheets the addresses of the stylesheets that the page asked for, in order
 * @property {string | undefined} says the kind that the page gives itself (`data-page`)
 * @property {string | undefined} next the step that a result gives itself (`data-next`)
 */

const UNDRESSED = '<style></style>';
const FETCHED_BY_SCRIPTS_ONLY = [
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
];
/** Attributes that a browser fetches or follows. */
const ADDRESSES = [
  'action',
  'data',
  'formaction',
  'href',
  'manifest',
  'poster',
  'src',
  'srcset',
  'xlink:href',
];
/** At the start of an address or of one of a set, with or without a host. */
const FRAMEWORK_ADDRESS = /(?:^|[\s,]|\/\/[^/]*)\/_next\//;
/** Names that Next.js and React give to what a script would fill in, move or hide. */
const FRAMEWORK_ID = /^(?:__next|[BPS]:[0-9a-f]+$)/;

/**
 * @param {string} html what Next.js rendered
 * @returns {PlainPage}
 */
export function plainPage(html) {
  const page = parsed(html);
  const nodes = [...everyNode(page)];
  const elements = nodes.filter((node) => tree.isElementNode(node));
  const sheets = sheetsAmong(elements);
  for (const node of nodes.filter(isForScripts)) tree.detachNode(node);
  // Where Next.js would stream late metadata; empty, because metadata is never late here.
  for (const node of elements.filter(isEmptyPlace)) tree.detachNode(node);
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (head) tree.appendChild(head, tree.createElement('style', HTML.NS.HTML, []));
  return {
    document: serialize(page),
    names: namesIn(page),
    residue: residueIn(page),
    sheets,
    says: saidAmong(elements, 'data-page'),
    next: saidAmong(elements, 'data-next'),
  };
}

/**
 * The document with its stylesheet.
 *
 * @param {string} document with one empty style element
 * @param {string} style letter for letter, so that its hash allows it
 * @returns {string}
 */
export function dressed(document, style) {
  if (document.split(UNDRESSED).length !== 2)
    throw new Error(`A document does not hold ${UNDRESSED} exactly once.`);
  return document.replace(UNDRESSED, () => `<style>${style}</style>`);
}

/**
 * The plain document alone, with its stylesheet.
 *
 * @param {string} html what Next.js rendered
 * @param {string} style
 * @returns {string}
 */
export function toPlainDocument(html, style) {
  return dressed(plainPage(html).document, style);
}

/**
 * What should not be in a plain document and is. Empty for a good one.
 *
 * @param {string} document
 * @returns {string[]}
 */
export function residueOf(document) {
  return residueIn(parsed(document));
}

/**
 * The addresses of the stylesheets a prerendered page asks for, in order.
 *
 * @param {string} html what Next.js rendered
 * @returns {string[]}
 */
export function stylesheetsOf(html) {
  return sheetsAmong([...everyNode(parsed(html))].filter((node) => tree.isElementNode(node)));
}

/** @param {string} html */
function parsed(html) {
  // As for a visitor without scripts, so that what stands in a noscript element is read too.
  return parse(html, { scriptingEnabled: false });
}

/** @param {Parent} parent @returns {Generator<Node>} in the order of the page */
function* everyNode(parent) {
  for (const child of parent.childNodes) {
    yield child;
    if ('childNodes' in child) yield* everyNode(child);
  }
}

/** @param {Element} element @param {string} name */
function attribute({ attrs }, name) {
  return attrs.find((one) => one.name === name)?.value;
}

/** @param {Element} element @param {readonly string[]} relations */
function isLink(element, relations) {
  const rel = attribute(element, 'rel')?.toLowerCase().split(/\s+/) ?? [];
  return element.tagName === 'link' && rel.some((one) => relations.includes(one));
}

/** @param {readonly Element[]} elements */
function sheetsAmong(elements) {
  return elements
    .filter((element) => isLink(element, ['stylesheet']))
    .map((element) => attribute(element, 'href') ?? '');
}

/** What a page says of itself. @param {readonly Element[]} elements @param {string} name */
function saidAmong(elements, name) {
  return elements
    .filter(({ tagName }) => tagName === 'body' || tagName === 'main')
    .map((element) => attribute(element, name))
    .find((says) => says !== undefined);
}

/** @param {Node} node */
function isForScripts(node) {
  if (tree.isCommentNode(node)) return true;
  if (!tree.isElementNode(node)) return false;
  return (
    node.tagName === 'script' ||
    node.tagName === 'style' ||
    isLink(node, FETCHED_BY_SCRIPTS_ONLY) ||
    (node.tagName === 'meta' && attribute(node, 'name')?.startsWith('next-') === true)
  );
}

/** @param {Node} node */
function isEmptyPlace(node) {
  return (
    tree.isElementNode(node) &&
    node.tagName === 'div' &&
    node.childNodes.length === 0 &&
    node.attrs.length === 1 &&
    attribute(node, 'hidden') !== undefined
  );
}

/** @param {Document} page @returns {Names} */
function namesIn(page) {
  const elements = [...everyNode(page)].filter((node) => tree.isElementNode(node));
  const attributes = elements.flatMap(({ attrs }) => attrs);
  return {
    tags: new Set(elements.map(({ tagName }) => tagName)),
    classes: new Set(
      elements.flatMap((element) => attribute(element, 'class')?.split(/\s+/) ?? []),
    ),
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    attributes: new Set(attributes.map(({ name }) => name)),
    values: new Set(attributes.map(({ value }) => value)),
  };
}

/** @param {Document} page */
function residueIn(page) {
  const nodes = [...everyNode(page)];
  const elements = nodes.filter((node) => tree.isElementNode(node));
  const faults = new Set(nodes.flatMap(faultsOf));
  if (elements.filter(({ tagName }) => tagName === 'style').length !== 1)
    faults.add('not exactly one style element');
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (!body || ![...everyNode(body)].some((node) => tree.isTextNode(node) && /\S/.test(node.value)))
    faults.add('an empty or missing body');
  return [...faults];
}

/** @param {Node} node @returns {string[]} */
function faultsOf(node) {
  if (tree.isCommentNode(node)) return ['a comment'];
  if (!tree.isElementNode(node)) return [];
  const faults = node.attrs.flatMap(faultsOfAttribute);
  if (node.tagName === 'script') faults.push('a script element');
  if (node.tagName === 'template')
    faults.push('a template element (content that waits for a script)');
  if (isLink(node, FETCHED_BY_SCRIPTS_ONLY))
    faults.push('a link to a stylesheet, or to a file to fetch ahead');
  return faults;
}

/** @param {{ name: string, prefix?: string | undefined, value: string }} attribute @returns {string[]} */
function faultsOfAttribute({ name: own, prefix, value }) {
  const name = prefix ? `${prefix}:${own}` : own;
  if (name.startsWith('on')) return ['an event attribute (on…=), which never runs here'];
  if (name === 'style') return ['a style attribute, which the content security policy blocks'];
  if (name === 'id' && FRAMEWORK_ID.test(value)) return ['framework data'];
  if (!ADDRESSES.includes(name)) return [];
  // A browser passes over spaces and line breaks in the name of a scheme.
  if (/^javascript:/i.test(value.replace(/[^!-~]/g, ''))) return ['a javascript: address'];
  return FRAMEWORK_ADDRESS.test(value) ? ['an address under /_next/'] : [];
}
