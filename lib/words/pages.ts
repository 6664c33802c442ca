import { dirname, join } from 'node:path';
import type { QuestionId } from '@/lib/domain/question';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import { type Compiled, compile } from './compile';
import { ContentError } from './content-error';
import { INFORMAL_SERVICE } from './council-words';
import { aboutLabel, guideLabel } from './library';
import {
  ARTICLE_PAGE,
  COUNCIL_PAGE,
  LETTER_PAGE,
  type PageKind,
  QUESTION_PAGE,
  ROUTE_PAGE,
  TOPICS_PAGE,
} from './page-kinds';
import type { Known } from './page-rules';
import {
  CONTENT,
  contacts,
  council,
  councilWords,
  data,
  hasFile,
  head,
  pagesIn,
  pathFor,
  routeFrontMatter,
  sources,
  textOf,
  voices,
} from './read';
import * as schema from './schema';
import { termFinder } from './terms';

/**
 * Pages with their text, as code for mdx-bundler's client. Apart from the labels and lists, so that an address answered
 * on a request never loads the compiler.
 */

/** A step's label and its page. */
export type RoutePage = schema.RouteLabel & { readonly id: RouteId; readonly code: string };

/** The ids and phrases that the text of a page may name. */
export function known(root = CONTENT): Known {
  return {
    contacts: [...Object.keys(contacts(root)), INFORMAL_SERVICE],
    sources: Object.keys(sources(root)),
    councilSources: Object.keys(council(root).sources),
    council: councilWords(root),
    voices: voices(root),
    terms: hasFile('glossary.json', root)
      ? termFinder(data(root, 'glossary.json', schema.glossary))
      : undefined,
    pages: ['routes', 'guides', 'letters'].flatMap((folder) =>
      pagesIn(folder, root).map((name) => `/${folder}/${name}`),
    ),
  };
}

/** Which rules the pages of a folder obey. */
function kindOf(name: string): PageKind {
  if (name === 'routes/other-routes.mdx') return TOPICS_PAGE;
  switch (dirname(name)) {
    case 'routes':
      return ROUTE_PAGE;
    case 'questions':
      return QUESTION_PAGE;
    case 'letters':
      return LETTER_PAGE;
    case 'council/pages':
      return COUNCIL_PAGE;
    default:
      return ARTICLE_PAGE;
  }
}

/** Compiles the page in one file of the content; its mistakes are handed over, not thrown. */
export function compiledPage(name: string, root = CONTENT): Promise<Compiled> {
  const source = {
    path: join(/*turbopackIgnore: true*/ root, name),
    file: pathFor(name, root),
    text: textOf(name, root),
    takes: councilWords(root).sentences,
  };
  return compile(source, kindOf(name), () => known(root));
}

async function flawless(name: string, root: string): Promise<Compiled> {
  const page = await compiledPage(name, root);
  if (page.faults.length > 0) throw new ContentError(page.faults);
  return page;
}

/** A label and its page; what the page rests on is what its label lists, and what the council says there. */
async function withPage<L extends { readonly sources: readonly SourceId[] }>(
  label: L,
  name: string,
  root = CONTENT,
) {
  const { code, cites } = await flawless(name, root);
  return { ...label, sources: [...new Set([...label.sources, ...cites])], code };
}

/** A route's page. Throws ContentError if its file has a fault. */
export async function routePage(id: RouteId, root = CONTENT): Promise<RoutePage> {
  return { ...(await withPage(routeFrontMatter(id, root), `routes/${id}.mdx`, root)), id };
}

/** The code of the text below a question's label, or undefined if nothing is written there. */
export async function questionHelp(id: QuestionId, root = CONTENT): Promise<string | undefined> {
  const name = `questions/${id}.mdx`;
  const { body } = head(root, name, schema.questionLabel);
  return body === '' ? undefined : (await flawless(name, root)).code;
}

/** A guide. Throws ContentError if its file has a fault. */
export async function guidePage(id: string) {
  return withPage(guideLabel(id), `guides/${id}.mdx`);
}

/** A page about the site. Throws ContentError if its file has a fault. */
export async function aboutPage(id: string) {
  return withPage(aboutLabel(id), `council/pages/${id}.mdx`);
}
