import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import type { SourceId } from '@/lib/domain/source';
import type { Fault } from './content-error';
import { sayForCouncil } from './council-words';
import { strangeOpening } from './front-matter';
import type { PageKind } from './page-kinds';
import { applyPageRules, type Known } from './page-rules';
import { labelCells } from './table-labels';
import type { Node } from './tree';

/** A page ready to be rendered by mdx-bundler's client, and what was wrong with its text. */
export type Compiled = {
  /** Empty if the text could not be read at all. */
  readonly code: string;
  /** The page's syntax tree, each [phrase] turned into a Phrase tag. */
  readonly tree: Node;
  /** The sources of what the council says on the page. */
  readonly cites: readonly SourceId[];
  readonly faults: readonly Fault[];
};

/** The text of one file of content. `file` is its path as an editor knows it. */
export type Source = {
  readonly path: string;
  readonly file: string;
  readonly text: string;
  /** What the text takes from another file: the same page is compiled again when it is another object. */
  readonly takes?: object;
};

const compiled = new Map<string, { readonly source: Source; readonly result: Promise<Compiled> }>();

/**
 * Compiles the MDX of a page, once for each text in a process. Never rejects for a mistake in the
 * text: mistakes are in `faults`, with their lines.
 */
export function compile(source: Source, kind: PageKind, known: () => Known): Promise<Compiled> {
  const before = compiled.get(source.path);
  if (before?.source.text === source.text && before.source.takes === source.takes)
    return before.result;
  const result = compileNow(source, kind, known());
  compiled.set(source.path, { source, result });
  return result;
}

async function compileNow(source: Source, kind: PageKind, known: Known): Promise<Compiled> {
  let tree: Node = { type: 'root' };
  let faults: Fault[] = [];
  let cites: readonly SourceId[] = [];
  const strange = strangeOpening(source.text, source.file);
  if (strange !== undefined) return { code: '', tree, cites, faults: [strange] };
  function rules(this: { parse: (text: string) => Node }) {
    return (root: Node) => {
      faults = applyPageRules(root, source.file, kind, known);
      const said = sayForCouncil(root, source.file, known, (text) => this.parse(text));
      faults.push(...said.faults);
      cites = said.cites;
      labelCells(root);
      tree = root;
    };
  }
  try {
    const { code } = await bundleMDX({
      source: source.text,
      mdxOptions(options) {
        options.remarkPlugins = [...(options.remarkPlugins ?? []), remarkGfm, rules];
        return options;
      },
      esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    });
    return { code, tree, cites, faults };
  } catch (error) {
    return { code: '', tree, cites, faults: [...faults, ...unreadable(error, source.file)] };
  }
}

/** esbuild hands over a list of messages; anything else is told as it is. */
function unreadable(error: unknown, file: string): Fault[] {
  const messages = messagesOf(error);
  if (messages.length === 0) return [unread(String(error), file)];
  return messages.map(({ text }) => unread(text, file));
}

function messagesOf(error: unknown): { text: string }[] {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return [];
  return error.errors;
}

/**
 * Reads "…:\n  7:2: Unexpected character `!` (note: …)" or "…:\n  1:1: Expected a tag (7:1-7:10)". The
 * notes in brackets advise code, which content may not hold.
 */
function unread(text: string, file: string): Fault {
  const [, place, reason = text] = /(\d+):\d+: ([^\n]+)/u.exec(text) ?? [];
  const line = Number(/\((\d+):\d+-/u.exec(reason)?.[1] ?? place);
  const plain = reason.replace(/ \((?:note: |\d+:\d+).*$/u, '');
  const message = `this cannot be read as a page: ${plain}`;
  return Number.isNaN(line) ? { file, message } : { file, line, message };
}
