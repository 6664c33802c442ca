import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import matter from 'gray-matter';
import type { z } from 'zod';
import type interfaceFile from '@/content/interface.json';
import type reasonsFile from '@/content/reasons.json';
import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import { ContentError, type Fault } from './content-error';
import { strangeOpening } from './front-matter';
import { didYouMean } from './nearest';
import * as pageSchema from './page-schema';
import { plainIssues } from './plain-issue';
import type { Voices } from './say';
import * as schema from './schema';

/** Where the published content is. Every function takes another folder, for checks and tests. */
export const CONTENT = join(process.cwd(), 'content');

/** A file's path as an editor knows it: from the folder that holds the content. */
export function pathFor(name: string, root = CONTENT): string {
  return join(basename(root), name).replaceAll('\\', '/');
}

/** The names without `.mdx` of the pages in one folder of the content, in alphabetical order. */
export function pagesIn(folder: string, root = CONTENT): string[] {
  const path = join(/*turbopackIgnore: true*/ root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort();
}

const parsed = new Map<string, unknown>();

/** Keeps what a file holds for the life of the process; a fault is not kept. */
function once<T>(name: string, root: string, make: () => T): T {
  const path = join(/*turbopackIgnore: true*/ root, name);
  // An editor who tries words out sees them at once; a build reads thousands of times.
  const stamp = process.env.NODE_ENV === 'development' ? statSync(path).mtimeMs : '';
  const key = `${path} ${stamp}`;
  if (!parsed.has(key)) parsed.set(key, make());
  return parsed.get(key) as T;
}

const merges = new WeakMap<object, object>();

/** National entries with the council's own, merged once: a build asks for them thousands of times. */
function merged<T extends object>(national: T, local: T): T {
  const known = merges.get(local) as T | undefined;
  if (known !== undefined) return known;
  const all = { ...national, ...local };
  merges.set(local, all);
  return all;
}

/** Whether there is such a file of the content. */
export function hasFile(name: string, root = CONTENT): boolean {
  return existsSync(join(/*turbopackIgnore: true*/ root, name));
}

/** The text of one file of the content. Throws ContentError if there is none. */
export function textOf(name: string, root = CONTENT): string {
  const path = join(/*turbopackIgnore: true*/ root, name);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ContentError([
      { file: pathFor(name, root), message: 'this file is missing or cannot be read' },
    ]);
  }
}

/** Finds the line on which the last name of a path stands, by looking for each name after the one before. */
export function lineOfName(text: string, path: readonly PropertyKey[]): number | undefined {
  let at = 0;
  for (const name of path.filter((part) => typeof part === 'string')) {
    const quoted = name.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
    const found = new RegExp(`["']?${quoted}["']?\\s*:`, 'u').exec(text.slice(at));
    if (found === null) break;
    at += found.index + 1;
  }
  return at === 0 ? undefined : text.slice(0, at).split('\n').length;
}

function check<T>(data: unknown, form: z.ZodType<T>, file: string, text: string): T {
  const result = form.safeParse(data);
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues
      .flatMap((issue) => plainIssues(issue, data))
      .map(({ path, message }): Fault => {
        const line = lineOfName(text, path);
        return line === undefined ? { file, message } : { file, line, message };
      }),
  );
}

export function data<T>(root: string, name: string, form: z.ZodType<T>): T {
  return once(name, root, () => {
    const file = pathFor(name, root);
    const text = textOf(name, root);
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      throw new ContentError([notJson(error, file, text)]);
    }
    return check(json, form, file, text);
  });
}

function notJson(error: unknown, file: string, text: string): Fault {
  const message =
    'this is not valid JSON; look for a missing comma, quotation mark or bracket near here';
  const at = /at position (\d+)/u.exec(String(error))?.[1];
  return at === undefined
    ? { file, message }
    : { file, line: text.slice(0, Number(at)).split('\n').length, message };
}

/** What stands between the --- lines at the head of a page, and the text below it. */
export function head<T>(
  root: string,
  name: string,
  form: z.ZodType<T>,
): { label: T; body: string } {
  return once(name, root, () => {
    const file = pathFor(name, root);
    const text = textOf(name, root);
    const strange = strangeOpening(text, file);
    if (strange !== undefined) throw new ContentError([strange]);
    try {
      const page = matter(text, {});
      return { label: check(page.data, form, file, text), body: page.content.trim() };
    } catch (error) {
      if (error instanceof ContentError) throw error;
      const [reason = ''] = String(error).split('\n');
      const message = `the part between the --- lines cannot be read: ${reason}`;
      throw new ContentError([{ file, message }]);
    }
  });
}

/** The sources that every council's site cites. */
export function nationalSources(root = CONTENT): Readonly<Record<string, schema.Source>> {
  return data(root, 'sources.json', schema.sources);
}

/** The sources that pages and rules cite: those of every site, and the council's own. */
export function sources(root = CONTENT): Readonly<Record<SourceId, schema.Source>> {
  return merged(nationalSources(root), council(root).sources) as Record<SourceId, schema.Source>;
}

/** One source. */
export function source(id: SourceId, root = CONTENT): schema.Source {
  return sources(root)[id];
}

/** The bodies that every council's site names. */
export function nationalContacts(root = CONTENT): Readonly<Record<string, schema.Contact>> {
  return data(root, 'contacts.json', schema.contacts);
}

/** National bodies and the council's local services, by id. */
export function contacts(root = CONTENT): Readonly<Record<string, schema.Contact>> {
  return merged(nationalContacts(root), council(root).contacts);
}

/** One contact. Throws ContentError if there is none of this id. */
export function contact(id: string, root = CONTENT): schema.Contact {
  const all = contacts(root);
  const found = all[id];
  if (found !== undefined) return found;
  const message = `no contact called "${id}"${didYouMean(id, Object.keys(all))}`;
  throw new ContentError([{ file: pathFor('contacts.json', root), message }]);
}

/** The council whose site this is. */
export function council(root = CONTENT): schema.Council {
  return data(root, 'council/council.json', schema.council);
}

/** A contact's id that stands for whoever runs informal resolution in this council's area. */
export const INFORMAL_SERVICE = 'informal-service';

/** A contact's id that stands for each of the council's services for mediation and formal disagreement resolution. */
export const DISAGREEMENT_SERVICES = 'disagreement-services';

/** The ids of the contacts that an id of a step's button stands for: its own, or those of the council's services. */
export function servicesOf(id: string, root = CONTENT): readonly string[] {
  if (id === DISAGREEMENT_SERVICES) return council(root).disagreementServices;
  return id === INFORMAL_SERVICE ? [councilWords(root).informalService] : [id];
}

const voiced = new WeakMap<object, { readonly national: Voices; readonly all: Voices }>();

/**
 * The words for each reader and situation that stand for a [phrase]; see `say`. Those about informal resolution are the
 * council's, where it has one.
 */
export function voices(root = CONTENT): Voices {
  const national = data(root, 'voices.json', schema.voices);
  const local = council(root);
  const before = voiced.get(local);
  if (before?.national === national) return before.all;
  const own = Object.entries(informalPhrases(local)).map(([phrase, everyone]) => [
    phrase,
    { everyone },
  ]);
  const all = { ...national, parties: { ...national.parties, ...Object.fromEntries(own) } };
  voiced.set(local, { national, all });
  return all;
}

function informalPhrases({ informalResolution: service }: schema.Council): Record<string, string> {
  if (service === null) return {};
  return {
    'the informal service': service.name,
    'the informal service alone': service.shortName,
    'whether the informal service is independent': service.independent,
  };
}

/** What the council puts into the pages of every council. */
export function councilWords(root = CONTENT): schema.CouncilWords {
  return {
    file: pathFor('council/sentences.json', root),
    sentences: data(root, 'council/sentences.json', schema.councilSentences),
    phrases: informalPhrases(council(root)),
    informalService: council(root).informalResolution?.runBy ?? 'sen-team',
  };
}

/** What the law has the council do, by step and by answer. */
export function duties(root = CONTENT) {
  return data(root, 'duties.json', schema.duties);
}

/** The words about each time limit. */
export function clocks(root = CONTENT): Readonly<Record<ClockId, schema.Clock>> {
  return data(root, 'clocks.json', schema.clocks);
}

type Worded<T> = T extends string ? string : { readonly [K in keyof T]: Worded<T[K]> };

/** The plain reasons that rules name. */
export function reasons(root = CONTENT): Worded<typeof reasonsFile> {
  return data(root, 'reasons.json', schema.reasons) as Worded<typeof reasonsFile>;
}

/** The words of buttons, headings and notes that every page shares. */
export function interfaceWords(root = CONTENT): Worded<typeof interfaceFile> {
  return data(root, 'interface.json', schema.words) as Worded<typeof interfaceFile>;
}

/** The label of a route's page: its title, its action, what it costs and how long it takes. */
export function routeFrontMatter(id: RouteId, root = CONTENT): pageSchema.RouteLabel {
  return head(root, `routes/${id}.mdx`, pageSchema.routeLabel).label;
}

/** The label of a young person's own words for a step. */
export function youngFrontMatter(id: RouteId, root = CONTENT): pageSchema.YoungLabel {
  return head(root, `young/${id}.mdx`, pageSchema.youngLabel).label;
}
