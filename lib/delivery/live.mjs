/**
 * Answers the addresses that depend on a request, by calling the site's own pages and handlers. Nothing of a visitor's
 * request gets through but the path and the bounded query.
 */
import { SiteFault } from './log.mjs';

/** A name that is on no network: only ever compared with, so that no answer can name another host. */
const ORIGIN = 'http://site.invalid';
/** Stands in the layout where a page's own part goes; no text holds it. */
const PLACE = '\u{fdd0}';

/**
 * @typedef {import('./pack.mjs').LiveRoute} LiveRoute
 * @typedef {Readonly<Record<string, string | string[]>>} Query
 * @typedef {{ readonly searchParams: Promise<Query> }} PageProps
 * @typedef {{ readonly title?: unknown }} Metadata
 *
 * @typedef {object} Answered what a handler gives: a `Response`, of which the build has made one that is kept
 * @property {number} status
 * @property {{ get(name: string): string | null | undefined }} headers
 * @property {Uint8Array} kept
 *
 * @typedef {object} LiveModule a page or a handler of `app/`
 * @property {(request: { readonly url: string }) => Answered | Promise<Answered>} [GET]
 * @property {(props: PageProps) => unknown} [default]
 * @property {Metadata} [metadata]
 * @property {(props: PageProps) => Metadata | Promise<Metadata>} [generateMetadata]
 *
 * @typedef {object} Bundle what `live-bundle.mjs` makes
 * @property {Readonly<Record<string, LiveModule>>} modules by address
 * @property {{ default: unknown, metadata: Metadata }} layout
 * @property {(component: unknown, props: object) => unknown} createElement
 * @property {(element: unknown) => string} renderToStaticMarkup
 *
 * @typedef {{ kind: 'body', status: number, type: string, disposition?: string | undefined, body: Buffer }} BodyAnswer
 * @typedef {{ kind: 'redirect', forGood: boolean, location: string }} RedirectAnswer
 * @typedef {{ kind: 'instead', status: number, path: string, query: string }} InsteadAnswer a page, under this status
 * @typedef {{ kind: 'notFound' }} NotFoundAnswer
 * @typedef {BodyAnswer | RedirectAnswer | InsteadAnswer | NotFoundAnswer} Answer
 */

const HTML_TYPE = 'text/html; charset=utf-8';

/**
 * Calls a handler.
 *
 * @param {LiveModule | undefined} module
 * @param {string} path
 * @param {string} query
 * @returns {Promise<Answer>} rejects as the handler does, and where it leads to another host or says nothing
 */
export async function handlerAnswer(module, path, query) {
  if (module?.GET === undefined)
    throw new SiteFault(`${path} has no handler; build the site again.`);
  const { status, headers, kept } = await module.GET({ url: ORIGIN + path + query });
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location)
    return { kind: 'redirect', forGood: status === 308, location: localAddress(location) };
  if (kept.length === 0 && status >= 400) return withoutBody(path, status, headers);
  return {
    kind: 'body',
    status,
    type: headers.get('content-type') ?? 'application/octet-stream',
    disposition: headers.get('content-disposition') ?? undefined,
    body: Buffer.from(kept),
  };
}

/**
 * The page a handler names in `Content-Location` when it has no body of its own, or the page for what is not there.
 *
 * @param {string} path @param {number} status @param {Answered['headers']} headers @returns {Answer}
 */
function withoutBody(path, status, headers) {
  const instead = headers.get('content-location');
  if (status < 500 && instead) {
    const [address = '', ...rest] = localAddress(instead).split('?');
    const query = rest.length > 0 ? `?${rest.join('?')}` : '';
    return { kind: 'instead', status, path: address, query };
  }
  if (status === 404) return { kind: 'notFound' };
  throw new SiteFault(`${path} answered ${status} with nothing.`);
}

/** Makes the pages that depend on a request. */
export class Pages {
  #bundle;
  #routes;
  #around;

  /** @param {Bundle} bundle @param {readonly LiveRoute[]} live */
  constructor(bundle, live) {
    this.#bundle = bundle;
    this.#routes = new Map(live.map((route) => [route.address, route]));
    const { createElement, renderToStaticMarkup, layout } = bundle;
    const whole = renderToStaticMarkup(createElement(layout.default, { children: PLACE }));
    const [before = '', after = ''] = whole.slice(whole.indexOf('<body')).split(PLACE);
    this.#around = { before, after };
  }

  /**
   * Answers a live address.
   *
   * @param {string} path
   * @param {string} query
   * @returns {Promise<Answer>} a page comes as a body; `instead` names a page that is not live; rejects as the page does
   */
  async answer(path, query) {
    const route = this.#routes.get(path);
    if (route === undefined) return { kind: 'notFound' };
    if (route.kind === 'page') return this.#page(route, query);
    const answer = await handlerAnswer(this.#bundle.modules[path], path, query);
    if (answer.kind !== 'instead' || this.#routes.get(answer.path)?.kind !== 'page') return answer;
    const page = await this.answer(answer.path, answer.query);
    return page.kind === 'body' ? { ...page, status: answer.status } : page;
  }

  /** @param {LiveRoute} route @param {string} query @returns {Promise<BodyAnswer>} */
  async #page({ address, head }, query) {
    const { modules, layout, renderToStaticMarkup } = this.#bundle;
    const { [address]: module } = modules;
    if (module?.default === undefined || head === undefined)
      throw new SiteFault(`${address} has no page; build the site again.`);
    const props = { searchParams: Promise.resolve(queryOf(query)) };
    const metadata = module.generateMetadata
      ? await module.generateMetadata(props)
      : module.metadata;
    const content = renderToStaticMarkup(await module.default(props));
    const title = escaped(titleOf(layout.metadata.title, metadata?.title));
    const { before, after } = this.#around;
    const html = `${head.beforeTitle}${title}${head.afterTitle}${before}${content}${after}`;
    return { kind: 'body', status: 200, type: HTML_TYPE, body: Buffer.from(html) };
  }
}

/**
 * The head of a document around its title, which is all of it that depends on a request.
 *
 * @param {string} document plain
 */
export function headOf(document) {
  const from = document.indexOf('<title>') + '<title>'.length;
  const to = document.indexOf('</title>', from);
  return {
    beforeTitle: document.slice(0, from),
    afterTitle: document.slice(to, document.indexOf('<body', to)),
  };
}

/**
 * A query as Next.js hands it to a page: repeated names as a list.
 *
 * @param {string} query
 * @returns {Query}
 */
function queryOf(query) {
  /** @type {Map<string, string | string[]>} */
  const values = new Map();
  for (const [name, value] of new URLSearchParams(query)) {
    const known = values.get(name);
    if (known === undefined) values.set(name, value);
    else if (Array.isArray(known)) known.push(value);
    else values.set(name, [known, value]);
  }
  return Object.fromEntries(values);
}

/**
 * The title of a page within the site's.
 *
 * @param {unknown} site the layout's: `{ default, template }`
 * @param {unknown} page
 * @returns {string}
 */
function titleOf(site, page) {
  const { default: own = '', template = '%s' } =
    /** @type {{ default?: string, template?: string }} */ (site);
  return typeof page === 'string' ? template.replace('%s', () => page) : own;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * An address of this site, from one a handler gave.
 *
 * @param {string} location
 * @returns {string} a path with its query
 */
function localAddress(location) {
  const url = new URL(location, ORIGIN);
  if (url.origin !== ORIGIN) throw new SiteFault('A handler named an address of another host.');
  return `/${url.pathname.replace(/^\/+/, '')}${url.search}${url.hash}`;
}
