/** The configuration with which nginx serves the folder: `nginx/site.conf`, filled in from the same tables. */
import { readFile } from 'node:fs/promises';
import { headerTable } from './headers.mjs';
import { stepOf } from './log.mjs';
import { SPECULATION_RULES, TYPES } from './media-types.mjs';

/** The first key, which has its own rule in the file. */
const WHO = 'who';
/** The one live address that nginx can answer itself. */
const FORM = '/check/next';
/** Headers that the file sets from the status or the address. */
const BY_CASE = [
  'Cache-Control',
  'Vary',
  'X-Robots-Tag',
  'Speculation-Rules',
  'Allow',
  'Cross-Origin-Resource-Policy',
];

/**
 * @param {object} site
 * @param {readonly string[]} site.styleHashes
 * @param {readonly { address: string }[]} site.live
 * @param {readonly { address: string, template: string, kind: string, disposition?: string | undefined }[]} site.entries
 * @param {readonly string[]} site.keys of the questions, in the order in which answers stand in an address
 * @param {readonly import('./closed-lists.mjs').Moved[]} site.moved
 * @param {boolean} [site.subDomains] whether the names below this one may only be reached by https too
 * @returns {Promise<string>} the text of a file for nginx's http block
 */
export async function nginxConfiguration({
  styleHashes,
  live,
  entries,
  keys,
  moved,
  subDomains = true,
}) {
  const template = await readFile(new URL('./nginx/site.conf', import.meta.url), 'utf8');
  /** @type {Record<string, string>} */
  const values = {
    ...headerRules(headerTable(styleHashes, { subDomains }), entries),
    ...addressRules(live, keys),
    results: resultMap(entries),
    movedRules: movedRules(moved),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`nginx/site.conf asks for "${name}", which nginx.mjs does not give.`);
    return value;
  });
}

/** @param {import('./headers.mjs').HeaderTable} table @param {readonly { address: string, kind: string, disposition?: string | undefined }[]} entries */
function headerRules(table, entries) {
  return {
    pageCache: table.page['Cache-Control'] ?? '',
    movedCache: table.moved['Cache-Control'] ?? '',
    speculationRules: table.page['Speculation-Rules'] ?? '',
    speculationAddress: SPECULATION_RULES.address,
    speculationType: SPECULATION_RULES.type,
    assetCaches: lines(
      entries
        .filter(({ kind }) => kind === 'asset')
        .map(({ address }) => `  "${address}" "${table.asset['Cache-Control']}";`),
    ),
    dispositions: lines(
      entries.flatMap(({ address, disposition }) =>
        disposition ? [`  "${address}" '${disposition}';`] : [],
      ),
    ),
    types: lines(Object.entries(TYPES).map(([ending, type]) => `    "${type}" ${ending};`)),
    headers: lines(
      Object.entries(table.page)
        .filter(([name]) => !BY_CASE.includes(name))
        .map(([name, value]) => `  add_header ${name} "${value}" always;`),
    ),
  };
}

/** @param {readonly { address: string }[]} live @param {readonly string[]} keys */
function addressRules(live, keys) {
  return {
    answerMaps: lines(keys.filter((key) => key !== WHO).map(answerMap)),
    answers: keys.map((key) => `\${site_${key}}`).join(''),
    liveLocations: lines(
      live
        .filter(({ address }) => address !== FORM)
        .map(
          ({ address }) =>
            `  location = ${address} { error_page 503 /without-server.html; return 503; }`,
        ),
    ),
  };
}

/**
 * One redirect for each start of an address that has moved. A start may have moved twice: `/choose` and what stood
 * below it, so the longest is matched first.
 *
 * @param {readonly import('./closed-lists.mjs').Moved[]} moved
 */
function movedRules(moved) {
  const [first, ...others] = moved;
  const twice = others
    .filter(({ from }) => first !== undefined && from.startsWith(`${first.to}/`))
    .map(({ from, to, note }) => ({
      from: first === undefined ? from : from.replace(first.to, first.from),
      to,
      note,
    }));
  return lines(
    [...others, ...twice, ...(first === undefined ? [] : [first])].map(
      ({ from, to, note }) =>
        `  location ~ "^${from.replace('.', '\\.')}(?<site_rest>(?:/[a-z0-9-]+)*)$" { return 308 ${to}$site_rest${note}; }`,
    ),
  );
}

/**
 * What the log calls each result, by the name of its file: the step and no answer. Who reads changes the words alone, so
 * a pattern stands for every reader; names would be too long for the table that nginx keeps of them.
 *
 * @param {readonly { address: string, template: string }[]} entries
 */
function resultMap(entries) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { address, template } of entries) {
    if (stepOf(template) === undefined) continue;
    const [, base, , ...answers] = address.split('/');
    const row = `"~^/${base}/[a-z-]+/(?:ANSWERS)/index\\.html$" "${template}";`;
    found.set(row, (found.get(row) ?? new Set()).add(answers.join('/')));
  }
  return lines(
    [...found].flatMap(([row, answers]) =>
      inParts([...answers]).map((part) => `  ${row.replace('ANSWERS', part)}`),
    ),
  );
}

/** The longest word of a configuration that nginx takes is 4096 bytes. */
const LONGEST_PATTERN = 3900;

/** Alternatives of a pattern, as few patterns as the longest word allows. @param {readonly string[]} all */
function inParts(all) {
  /** @type {string[]} */
  const parts = [];
  for (const one of all) {
    const last = parts.at(-1);
    if (last === undefined || last.length + one.length + 1 > LONGEST_PATTERN) parts.push(one);
    else parts[parts.length - 1] = `${last}|${one}`;
  }
  return parts;
}

/** @param {string} key */
function answerMap(key) {
  return `map $arg_${key} $site_${key} { default "/!"; "" ""; "~^(?<site_v_${key}>[a-z0-9-]+)$" "/$site_v_${key}"; }`;
}

/** @param {readonly string[]} each */
function lines(each) {
  return each.join('\n');
}
