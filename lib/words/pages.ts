import { dirname, join } from 'node:path';
import type { QuestionId } from '@/lib/domain/question';
import type { RouteId } from '@/lib/domain/route';
import { type Compiled, compile } from './compile';
import { ContentError } from './content-error';
import { aboutLabel, guideLabel } from './library';
import {
  ARTICLE_PAGE,
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
    contacts: Object.keys(contacts(root)),
    sources: Object.keys(sources(root)),
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
  };
  return compile(source, kindOf(name), () => known(root));
}

async function codeOf(name: string, root: string): Promise<string> {
  const { code, faults } = await compiledPage(name, root);
  if (faults.length > 0) throw new ContentError(faults);
  return code;
}

/** A route's page. Throws ContentError if its file has a fault. */
export async function routePage(id: RouteId, root = CONTENT): Promise<RoutePage> {
  return { ...routeFrontMatter(id, root), id, code: await codeOf(`routes/${id}.mdx`, root) };
}

/** The code of the text below a question's label, or undefined if nothing is written there. */
export async function questionHelp(id: QuestionId, root = CONTENT): Promise<string | undefined> {
  const name = `questions/${id}.mdx`;
  const { body } = head(root, name, schema.questionLabel);
  return body === '' ? undefined : codeOf(name, root);
}

/** A guide. Throws ContentError if its file has a fault. */
export async function guidePage(id: string) {
  return { ...guideLabel(id), code: await codeOf(`guides/${id}.mdx`, CONTENT) };
}

/** A page about the site. Throws ContentError if its file has a fault. */
export async function aboutPage(id: string) {
  return { ...aboutLabel(id), code: await codeOf(`council/pages/${id}.mdx`, CONTENT) };
}
