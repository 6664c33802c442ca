import type { QuestionId } from '@/lib/domain/question';
import type { RouteId } from '@/lib/domain/route';
import { compile } from './compile';
import { aboutLabel, glossary, guideLabel } from './library';
import { pageTree } from './page-tree';
import { CONTENT, head, routeFrontMatter } from './read';
import * as schema from './schema';
import { termFinder } from './terms';

/**
 * Pages with their text, as code for mdx-bundler's client. Apart from the labels and lists, so that an address answered
 * on a request never loads the compiler.
 */

/** A step's label and its page. */
export type RoutePage = schema.RouteLabel & { readonly id: RouteId; readonly code: string };

/** The code of the page in one file of the content. Throws ContentError if the file cannot be read. */
async function codeOf(name: string): Promise<string> {
  return compile(pageTree(name), () => termFinder(glossary()));
}

/** A route's page. Throws ContentError if its file cannot be read. */
export async function routePage(id: RouteId): Promise<RoutePage> {
  return { ...routeFrontMatter(id), id, code: await codeOf(`routes/${id}.mdx`) };
}

/** The code of the text below a question's label, or undefined if nothing is written there. */
export async function questionHelp(id: QuestionId): Promise<string | undefined> {
  const name = `questions/${id}.mdx`;
  const { body } = head(CONTENT, name, schema.questionLabel);
  return body === '' ? undefined : codeOf(name);
}

/** A guide. Throws ContentError if its file cannot be read. */
export async function guidePage(id: string) {
  return { ...guideLabel(id), code: await codeOf(`guides/${id}.mdx`) };
}

/** A page about the site. Throws ContentError if its file cannot be read. */
export async function aboutPage(id: string) {
  return { ...aboutLabel(id), code: await codeOf(`council/pages/${id}.mdx`) };
}
