import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import type { Fault } from './content-error';
import type { PageKind } from './page-kinds';
import { applyPageRules, type Known } from './page-rules';
import type { Node } from './tree';

/** A page ready to be rendered by mdx-bundler's client, and what was wrong with its text. */
export type Compiled = {
  /** Empty if the text could not be read at all. */
  readonly code: string;
  /** The page's syntax tree, each [phrase] turned into a Phrase tag. */
  readonly tree: Node;
  readonly faults: readonly Fault[];
};

/** The text of one file of content. `file` is its path as an editor knows it. */
export type Source = { readonly path: string; readonly file: string; readonly text: string };

const compiled = new Map<string, { readonly text: string; readonly result: Promise<Compiled> }>();

/**
 * Compiles the MDX of a page, once for each text in a process. Never rejects for a mistake in the
 * text: mistakes are in `faults`, with their lines.
 */
export function compile(source: Source, kind: PageKind, known: () => Known): Promise<Compiled> {
  const before = compiled.get(source.path);
  if (before?.text === source.text) return before.result;
  const result = compileNow(source, kind, known());
  compiled.set(source.path, { text: source.text, result });
  return result;
}

/** A name after the first --- would have the reader of labels run the label as code. */
export function strangeOpening(text: string, file: string): Fault | undefined {
  if (/^---\r?\n/u.test(text)) return undefined;
  return { file, line: 1, message: 'the first line must be --- and nothing else' };
}

async function compileNow(source: Source, kind: PageKind, known: Known): Promise<Compiled> {
  let tree: Node = { type: 'root' };
  let faults: Fault[] = [];
  const strange = strangeOpening(source.text, source.file);
  if (strange !== undefined) return { code: '', tree, faults: [strange] };
  const rules = () => (root: Node) => {
    faults = applyPageRules(root, source.file, kind, known);
    tree = root;
  };
  try {
    const { code } = await bundleMDX({
      source: source.text,
      mdxOptions(options) {
        options.remarkPlugins = [...(options.remarkPlugins ?? []), remarkGfm, rules];
        return options;
      },
      esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    });
    return { code, tree, faults };
  } catch (error) {
    return { code: '', tree, faults: [...faults, ...unreadable(error, source.file)] };
  }
}

/** esbuild hands over a list of messages with their places; anything else is told as it is. */
function unreadable(error: unknown, file: string): Fault[] {
  const messages = messagesOf(error);
  if (messages.length === 0) return [{ file, message: unread(String(error)) }];
  return messages.map(({ text, location }) =>
    location === null || location === undefined
      ? { file, message: unread(text) }
      : { file, line: location.line, message: unread(text) },
  );
}

type BuildMessage = { text: string; location?: { line: number } | null };

function messagesOf(error: unknown): BuildMessage[] {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return [];
  return error.errors;
}

/** The reader's own note after a message advises code, which content may not hold. */
function unread(message: string): string {
  const [reason = message] = message.replace(/^\[plugin [^\]]*\]\s*/u, '').split(/ \(note:|\n/u);
  return `this cannot be read as a page: ${reason}`;
}
