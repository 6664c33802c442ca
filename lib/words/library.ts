import type { z } from 'zod';
import { ROUTE_IDS, type RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import { letterBlocks } from './letter-text';
import {
  CONTENT,
  contacts,
  councilWords,
  data,
  head,
  pagesIn,
  routeFrontMatter,
  voices,
} from './read';
import { type Speaker, say } from './say';
import * as schema from './schema';
import type { SearchDocument, Synonyms } from './search';
import { wordsFor } from './words';

/** What can be read besides the steps: guides, letters, the words explained, the pages about the site. */

type Labelled<L extends { readonly sources: readonly string[] }> = Omit<L, 'sources'> & {
  readonly sources: readonly SourceId[];
};

/** The sources of a label: the content check has held them against the list. */
function cited<L extends { readonly sources: readonly string[] }>(label: L): Labelled<L> {
  return { ...label, sources: label.sources as readonly SourceId[] };
}

const GUIDES = 'guides';
const LETTERS = 'letters';
const ABOUT = 'council/pages';

export function guideIds(): string[] {
  return pagesIn(GUIDES);
}

export function guideLabel(id: string): Labelled<schema.GuideLabel> {
  return cited(head(CONTENT, `${GUIDES}/${id}.mdx`, schema.guideLabel).label);
}

export function aboutIds(): string[] {
  return pagesIn(ABOUT);
}

export function aboutLabel(id: string): Labelled<schema.AboutLabel> {
  return cited(head(CONTENT, `${ABOUT}/${id}.mdx`, schema.aboutLabel).label);
}

export function letterIds(): string[] {
  return pagesIn(LETTERS);
}

export function letter(id: string): Labelled<schema.LetterLabel> {
  return cited(head(CONTENT, `${LETTERS}/${id}.mdx`, schema.letterLabel).label);
}

/** The letter in the words of each person who can sign it. */
export function letterVersions(id: string) {
  const { label, body } = head(CONTENT, `${LETTERS}/${id}.mdx`, schema.letterLabel);
  return label.signs.map((signs) => ({
    signs,
    blocks: letterBlocks(body, { voice: signs }, voices()),
  }));
}

/** The letters that go with a step: for these answers, or all of them where no answers are known. */
export function lettersFor(route: RouteId, answers: readonly string[] | undefined): string[] {
  return letterIds().filter((id) => {
    const found = letter(id);
    const fits =
      answers === undefined ||
      found.answers.length === 0 ||
      found.answers.some((one) => answers.includes(one));
    return fits && found.routes.includes(route);
  });
}

/** The words explained, in alphabetical order, as everyone reads them. */
export function glossary(): Readonly<Record<string, schema.Term>> {
  const terms = data(CONTENT, 'glossary.json', schema.glossary);
  return Object.fromEntries(
    Object.entries(terms).map(([id, term]) => [
      id,
      { ...term, means: say(term.means, EVERYONE, voices()) },
    ]),
  );
}

/** What changed on the site and when, the newest first; then where it differs from the council's own pages. */
export function changes(): readonly schema.Change[] {
  return ['changes.json', 'council/changes.json']
    .flatMap((name) => data(CONTENT, name, schema.changes))
    .toSorted((one, other) => other.date.localeCompare(one.date));
}

export function synonyms(): Synonyms {
  return data(CONTENT, 'search-words.json', schema.searchWords);
}

const EVERYONE: Speaker = { voice: 'everyone' };

const COUNCIL = /<Council says="([^"]+)"/gu;

/** A page's words without its tags and marks: what a search reads. */
function plainText(body: string): string {
  const sentences = new Map(Object.entries(councilWords().sentences));
  const words = body
    .replaceAll(
      COUNCIL,
      (tag, id: string) => `${[sentences.get(id)?.text].flat().join(' ')} ${tag}`,
    )
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\]\([^)]*\)/gu, '] ')
    .replaceAll(/[[\]*#>|_-]+/gu, ' ');
  return words.replaceAll(/\s+/gu, ' ');
}

/** The addresses of what can be found. */
export type SearchHrefs = {
  readonly route: (id: RouteId) => string;
  readonly topic: (id: string) => string;
  readonly guide: (id: string) => string;
  readonly letter: (id: string) => string;
  readonly term: (id: string) => string;
  readonly contact: (id: string) => string;
  readonly deadlines: string;
};

const LINK = /\[([^\]]+)\]\([^)]*\)/gu;
const TOPIC = /<Topic id="([^"]+)" title="([^"]+)">(.+?)<\/Topic>/gsu;

/** The problems with their own part on one step's page, each as its title, its first paragraph and all its text. */
function topics() {
  const { body } = head(CONTENT, 'routes/other-routes.mdx', schema.routeLabel);
  return [...body.matchAll(TOPIC)].map(([, id = '', title = '', text = '']) => {
    const [first = ''] = text.trim().split('\n\n');
    const words = say(first.replaceAll(LINK, '$1'), EVERYONE, voices());
    return { id, title, summary: plainText(words).trim(), text: plainText(text) };
  });
}

/** Everything a visitor can search for. */
export function searchDocuments(href: SearchHrefs): SearchDocument[] {
  const said = (words: string) => say(words, EVERYONE, voices());
  const body = <T>(name: string, form: z.ZodType<T>) => plainText(head(CONTENT, name, form).body);
  const { deadlines } = wordsFor(EVERYONE);
  return [
    ...ROUTE_IDS.map((id) => ({
      href: href.route(id),
      kind: 'route' as const,
      title: routeFrontMatter(id).title,
      summary: said(routeFrontMatter(id).summary),
      text: body(`routes/${id}.mdx`, schema.routeLabel),
    })),
    ...topics().map(({ id, ...topic }) => ({
      href: href.topic(id),
      kind: 'route' as const,
      ...topic,
    })),
    ...guideIds().map((id) => ({
      href: href.guide(id),
      kind: 'guide' as const,
      title: guideLabel(id).title,
      summary: guideLabel(id).summary,
      text: body(`${GUIDES}/${id}.mdx`, schema.guideLabel),
    })),
    ...letterIds().map((id) => ({
      href: href.letter(id),
      kind: 'letter' as const,
      title: letter(id).title,
      summary: said(letter(id).summary),
      text: body(`${LETTERS}/${id}.mdx`, schema.letterLabel),
    })),
    ...Object.entries(glossary()).map(([id, { term, means, also = [], abbreviation = '' }]) => ({
      href: href.term(id),
      kind: 'term' as const,
      title: term,
      summary: means,
      text: [...also, abbreviation].join(' '),
    })),
    ...Object.entries(contacts()).map(([id, contact]) => ({
      href: href.contact(id),
      kind: 'page' as const,
      title: contact.name,
      summary: contact.for,
      text: '',
    })),
    {
      href: href.deadlines,
      kind: 'page' as const,
      title: deadlines.title,
      summary: deadlines.description,
      text: deadlines.lead,
    },
  ];
}
