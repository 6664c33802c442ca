/**
 * The site's one stylesheet, cut for the kinds of page that a family on one bar of signal meets: each such kind gets the
 * rules that a page of its kind can match. What is used is read from the finished pages, never guessed from sources.
 */
import { PurgeCSS } from 'purgecss';

/** Every other kind has the whole: each further kind costs its hash in the headers of every response. */
const CUT = ['question', 'result', 'kit', 'route', 'long'];

/** Lists that the library empties although a page without what they name is just what the rule is for. */
const MISREAD = /:not\([^(){}]*:(?:is|where)\([^)]*\)/;

/**
 * @typedef {import('./plain-document.mjs').Names} Names
 * @typedef {{ says: string | undefined, names: Names }} Page
 */

/**
 * The stylesheet of each kind that has one of its own and a page.
 *
 * @param {string} style the whole
 * @param {readonly Page[]} pages
 * @returns {Promise<ReadonlyMap<string | undefined, string>>}
 */
export async function stylesByKind(style, pages) {
  /** @type {Map<string, string>} */
  const styles = new Map();
  for (const kind of CUT) {
    const ofKind = pages.filter(({ says }) => says === kind).map(({ names }) => names);
    if (ofKind.length > 0) styles.set(kind, await styleFor(style, ofKind));
  }
  return styles;
}

/**
 * The stylesheet without the rules that none of these pages can match. A rule that may match stays.
 *
 * @param {string} style
 * @param {readonly Names[]} pages
 * @returns {Promise<string>}
 */
export async function styleFor(style, pages) {
  const misread = MISREAD.exec(style)?.[0];
  if (misread)
    throw new Error(
      `The stylesheet cannot be cut: it holds "${misread}". Write it without the inner list.`,
    );
  /** @param {(names: Names) => ReadonlySet<string>} part */
  const all = (part) => [...new Set(pages.flatMap((names) => [...part(names)]))];
  const used = {
    attributes: { names: all(({ attributes }) => attributes), values: all(({ values }) => values) },
    classes: all(({ classes }) => classes),
    ids: all(({ ids }) => ids),
    tags: all(({ tags }) => tags),
    undetermined: [],
  };
  const [cut] = await new PurgeCSS().purge({
    content: [{ raw: 'the names', extension: 'names' }],
    extractors: [{ extensions: ['names'], extractor: () => used }],
    css: [{ raw: style }],
    // A state or a part of an element (:focus-visible, ::view-transition-old) stands in no document.
    safelist: { standard: [/^[:&]/] },
  });
  if (cut === undefined) throw new Error('The stylesheet could not be cut.');
  return cut.css;
}
