import type { Nodes } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { GENERAL } from '@/lib/domain/letter';
import { ROUTE_IDS, type RouteId } from '@/lib/domain/route';
import { councilPage } from './council-words';
import { familiesSay } from './families-say';
import { inVariant } from './letter-tree';
import { glossary, guideIds, guideLabel, letter, letterIds } from './library';
import { contacts, routeFrontMatter, voices } from './read';
import { EVERYONE, say } from './say';
import type { Saying, SearchDocument } from './search';
import { OWN_PAGES, type OwnPage } from './search-pages';
import { attribute, isTag, wordsOf } from './tree';
import { wordsFor } from './words';

/** The words of each paragraph, heading and cell, in order. */
function textsOf(node: Nodes): string[] {
  const texts: string[] = [];
  visitParents(node, ['paragraph', 'heading', 'tableCell'], (block) => {
    texts.push(wordsOf(block));
  });
  return texts;
}

/** All the words of a page or of a part: what a search reads. A phrase is found by its own name. */
function plainText(node: Nodes): string {
  return textsOf(node).join(' ').replaceAll(/[[\]]/gu, '');
}

/** The addresses of what can be found. */
export type SearchHrefs = {
  readonly route: (id: RouteId) => string;
  readonly topic: (id: string) => string;
  readonly guide: (id: string) => string;
  readonly letter: (id: string) => string;
  readonly term: (id: string) => string;
  readonly contact: (id: string) => string;
} & { readonly [page in OwnPage]: string };

const said = (words: string) => say(words, EVERYONE, voices());

/** The problems with their own part on one step's page, each as its title, its first paragraph and all its text. */
function topics() {
  return councilPage('routes/other-routes.mdx').page.children.flatMap((part) => {
    if (!isTag(part) || part.name !== 'Topic') return [];
    const [first = ''] = textsOf(part);
    const [id = '', title = ''] = [attribute(part, 'id'), attribute(part, 'title')];
    return [{ id, title, summary: said(first).trim(), text: plainText(part) }];
  });
}

/** A document by the name that what families say has for its page. */
type Named = SearchDocument & { readonly page: string };

function ownPages(href: SearchHrefs): Named[] {
  const words = wordsFor(EVERYONE);
  const { deadlines, contact, letters, guides, professionals, sources, decisions, route } = words;
  const all = {
    allRoutes: { title: route.allTitle, description: route.allDescription },
    deadlines,
    decisions,
    easyRead: words.easyRead,
    guides,
    help: contact,
    letters,
    professionals,
    sources,
  } satisfies Record<OwnPage, unknown>;
  return OWN_PAGES.map((page) => ({
    page,
    href: href[page],
    kind: 'page',
    title: all[page].title,
    summary: all[page].description,
    text: page === 'deadlines' ? deadlines.lead : '',
  }));
}

/** The sentences that families say, by the page that they lead to. */
function sayings(): Map<string, Saying[]> {
  const by = new Map<string, Saying[]>();
  for (const [matter, { pages, sentences }] of Object.entries(familiesSay()))
    for (const [place, page] of pages.entries())
      by.set(page, [...(by.get(page) ?? []), { matter, place, sentences }]);
  return by;
}

/** Everything a visitor can search for, with what families say about it. */
export function searchDocuments(href: SearchHrefs): SearchDocument[] {
  const by = sayings();
  return named(href).map(({ page, ...document }) => ({ ...document, said: by.get(page) ?? [] }));
}

function named(href: SearchHrefs): Named[] {
  return [
    ...ROUTE_IDS.map((id) => ({
      page: `routes/${id}`,
      href: href.route(id),
      kind: 'route' as const,
      title: routeFrontMatter(id).title,
      summary: said(routeFrontMatter(id).summary),
      text: plainText(councilPage(`routes/${id}.mdx`).page),
    })),
    ...topics().map(({ id, ...topic }) => ({
      page: `topics/${id}`,
      href: href.topic(id),
      kind: 'route' as const,
      ...topic,
    })),
    ...guideIds().map((id) => ({
      page: `guides/${id}`,
      href: href.guide(id),
      kind: 'guide' as const,
      title: guideLabel(id).title,
      summary: guideLabel(id).summary,
      text: plainText(councilPage(`guides/${id}.mdx`).page),
    })),
    ...letterIds().map((id) => ({
      page: `letters/${id}`,
      href: href.letter(id),
      kind: 'letter' as const,
      title: letter(id).title,
      summary: said(letter(id).summary),
      text: plainText(inVariant(councilPage(`letters/${id}.mdx`).page, GENERAL)),
    })),
    ...Object.entries(glossary()).map(([id, { term, means, also = [], abbreviation = '' }]) => ({
      page: `glossary/${id}`,
      href: href.term(id),
      kind: 'term' as const,
      title: term,
      summary: means,
      text: [...also, abbreviation].join(' '),
    })),
    ...Object.entries(contacts()).map(([id, contact]) => ({
      page: `contacts/${id}`,
      href: href.contact(id),
      kind: 'page' as const,
      title: contact.name,
      summary: contact.for,
      text: '',
    })),
    ...ownPages(href),
  ];
}
