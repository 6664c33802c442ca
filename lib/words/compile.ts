import type { Root } from 'mdast';
import { bundleMDX } from 'mdx-bundler';
import type { TermFinder } from './terms';
import { transform } from './transform';

const compiled = new WeakMap<Root, Promise<string>>();

/**
 * Compiles the tree of a page, once in a process, to code for mdx-bundler's client. Nothing that an editor writes
 * between curly brackets, after import or export, or as HTML is in the code.
 */
export function compile(page: Root, terms: () => TermFinder): Promise<string> {
  const before = compiled.get(page);
  if (before !== undefined) return before;
  const code = compileNow(page, terms());
  compiled.set(page, code);
  return code;
}

async function compileNow(page: Root, terms: TermFinder): Promise<string> {
  const tree = structuredClone(page);
  transform(tree, terms);
  const { code } = await bundleMDX({
    // The bundler never reads the text, so it cannot read it in another way than the checks do.
    source: '',
    mdxOptions: (options) => ({ ...options, remarkPlugins: [() => () => tree] }),
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
  });
  return code;
}
