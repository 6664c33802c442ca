/**
 * What each kind of page may weigh, in brotli bytes: the whole page, style included. A person on one bar of signal
 * gets a page of these sizes in one round trip: a first TCP window carries about 14 KB, headers included.
 */

const HEADERS = 1800;

/** @typedef {'question' | 'result' | 'kit' | 'route' | 'long' | 'other'} PageKind */

/** @type {Record<PageKind, number>} */
export const BUDGETS = {
  question: 4608,
  result: 8704,
  // A result with all that an officer hands on: three codes to scan, three messages, a leaflet. Read at a desk.
  kit: 14 * 1024 - HEADERS,
  route: 8192,
  // The part of every duty, of every topic, and of every source stand on one page each: two round trips.
  long: 15 * 1024,
  other: 14 * 1024 - HEADERS,
};

/**
 * The kind a page is weighed as: what it says of itself, for a question, a result, an officer's result and a route.
 *
 * @param {string} address
 * @param {string | undefined} says
 * @returns {PageKind}
 */
export function pageKindOf(address, says) {
  if (says === 'result' || says === 'kit' || says === 'route' || says === 'long') return says;
  const asks = /^\/check(?:\/|$)/.test(address);
  return says === 'question' || asks ? 'question' : 'other';
}

/**
 * @typedef {object} Weight
 * @property {string} address
 * @property {PageKind} kind
 * @property {number} bytes in brotli
 */

/**
 * The pages over their budget, in words.
 *
 * @param {readonly Weight[]} weights
 * @returns {string[]}
 */
export function overBudget(weights) {
  return weights
    .filter(({ kind, bytes }) => bytes > BUDGETS[kind])
    .map(
      ({ address, kind, bytes }) =>
        `${address} weighs ${bytes} bytes; a page of the kind "${kind}" may weigh ${BUDGETS[kind]}.`,
    );
}

/**
 * One line for each kind: how many pages, the median, the largest and its address, the budget.
 *
 * @param {readonly Weight[]} weights
 * @returns {string[]}
 */
export function weightReport(weights) {
  return /** @type {PageKind[]} */ (Object.keys(BUDGETS)).flatMap((kind) => {
    const ofKind = weights
      .filter((weight) => weight.kind === kind)
      .sort((a, b) => a.bytes - b.bytes);
    const largest = ofKind.at(-1);
    const median = ofKind[Math.floor(ofKind.length / 2)];
    if (!largest || !median) return [];
    return [
      `${kind}: ${ofKind.length} pages, median ${median.bytes} bytes, largest ${largest.bytes} of ${BUDGETS[kind]} (${largest.address})`,
    ];
  });
}
