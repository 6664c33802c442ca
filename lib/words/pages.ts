import type { QuestionId } from '@/lib/domain/question';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import { compile } from './compile';
import { councilPage } from './council-words';
import { type Part, partsOf, partsOfStep } from './headings';
import { aboutLabel, easyReadLabel, glossary, guideLabel } from './library';
import type { RouteLabel } from './page-schema';
import { questionFile, questionText } from './question';
import { youngFrontMatter } from './read';
import { routeLabel } from './route';
import { termFinder } from './terms';

/**
 * Pages with their text, as code for mdx-bundler's client. Apart from the labels and lists, so that an address answered
 * on a request never loads the compiler.
 */

/** A step's label and its page. */
export type RoutePage = RouteLabel & {
  readonly id: RouteId;
  readonly code: string;
  readonly parts: readonly Part[];
};

/** The code of the page in one file of the content. Throws ContentError if the file cannot be read. */
async function codeOf(name: string): Promise<string> {
  return compile(councilPage(name).page, () => termFinder(glossary()));
}

/** A label and its page; what the page rests on is what its label lists, and what the council says there. */
async function withPage<L extends { readonly sources: readonly SourceId[] }>(
  label: L,
  name: string,
) {
  const sources = [...new Set([...label.sources, ...councilPage(name).cites])];
  return { ...label, sources, code: await codeOf(name) };
}

/** A route's page. Throws ContentError if its file cannot be read. */
export async function routePage(id: RouteId): Promise<RoutePage> {
  const name = `routes/${id}.mdx`;
  const parts = partsOfStep(councilPage(name).page);
  return { ...(await withPage(routeLabel(id), name)), id, parts };
}

/** A young person's own words for a step. Throws ContentError if the file cannot be read. */
export async function youngPage(id: RouteId) {
  return withPage(youngFrontMatter(id), `young/${id}.mdx`);
}

/** The code of the text below a question's label, or undefined if nothing is written there. */
export async function questionHelp(id: QuestionId): Promise<string | undefined> {
  return questionText(id) === '' ? undefined : codeOf(questionFile(id));
}

/** A guide. Throws ContentError if its file cannot be read. */
export async function guidePage(id: string) {
  const name = `guides/${id}.mdx`;
  return { ...(await withPage(guideLabel(id), name)), parts: partsOf(councilPage(name).page) };
}

/** An Easy Read page. Throws ContentError if its file cannot be read. */
export async function easyReadPage(id: string) {
  return withPage(easyReadLabel(id), `easy-read/${id}.mdx`);
}

/** A page about the site. Throws ContentError if its file cannot be read. */
export async function aboutPage(id: string) {
  return withPage(aboutLabel(id), `council/pages/${id}.mdx`);
}
