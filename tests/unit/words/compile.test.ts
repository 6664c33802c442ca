import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { compile } from '@/lib/words/compile';
import { glossary } from '@/lib/words/library';
import { parsePage } from '@/lib/words/page-tree';
import { termFinder } from '@/lib/words/terms';
import { transform } from '@/lib/words/transform';
import { attribute, isTag } from '@/lib/words/tree';

const terms = termFinder(glossary());

const page = (body: string): Root => parsePage(`---\ntitle: A page\n---\n\n${body}\n`, 'page.mdx');

const codeOf = (body: string) => compile(page(body), () => terms);

/** A tree as one line, with its tags. */
function written(node: Nodes): string {
  if ('value' in node) return node.type === 'yaml' ? '' : node.value;
  const inner = 'children' in node ? node.children.map(written).join('') : '';
  if (!isTag(node)) return inner;
  const id = attribute(node, 'of') ?? attribute(node, 'id');
  return id === undefined ? `<${node.name}>${inner}` : `<${node.name} ${id}>${inner}`;
}

test.each([
  ['curly brackets alone', '{globalThis.SECRET}\n\nWords.'],
  ['curly brackets in running text', 'Words. {globalThis.SECRET}'],
  ['curly brackets in an attribute', 'Words. <Contact id={globalThis.SECRET}/>'],
  ['curly brackets that spread', 'Words. <Contact {...globalThis.SECRET}/>'],
  ['an import', 'import SECRET from "node:fs";\n\nWords.'],
  ['an export', 'export const one = globalThis.SECRET;\n\nWords.'],
  ['a script', '<script>SECRET</script>\n\nWords.'],
  ['a picture that loads', 'Words. <img src="x" onerror="SECRET"/>'],
  ['code inside a tag of ours', '<Warning>\n\nWords. {globalThis.SECRET}\n\n</Warning>'],
  ['code inside code', '<div>\n\n{globalThis.SECRET}\n\n</div>\n\nWords.'],
  ['code after code', '{globalThis.SECRET}\n\n{globalThis.SECRET}\n\nWords.'],
  ['a tag of a part of an object', '<globalThis.SECRET/>\n\nWords.'],
])('code never reaches the compiler, whatever the checks say: %s', async (_, body) => {
  const code = await codeOf(body);
  expect(code).toContain('Words.');
  expect(code).not.toContain('SECRET');
});

test('a phrase becomes a tag that says it, an explained word one that links it, and the rest stays', () => {
  const tree = page('Ring [the setting] and ask about mediation.');
  transform(tree, terms);
  expect(written(tree)).toBe('Ring <Phrase the setting> and ask about <Term mediation>mediation.');
});

test('a tag keeps its attributes, with a value and without', async () => {
  const code = await codeOf('Ask <Contact id="ipsea" inline/> or [mediation](/routes/mediation).');
  expect(code).toMatch(/id:\s*"ipsea",\s*inline:\s*(?:true|!0)/u);
  expect(code).toContain('/routes/mediation');
});

test('a page is compiled once, and its tree stays as it was read', async () => {
  const tree = page('Ring [the setting].');
  const before = structuredClone(tree);
  const code = compile(tree, () => terms);
  expect(compile(tree, () => terms)).toBe(code);
  await code;
  expect(tree).toEqual(before);
});

test('each cell of a table but the first is named after its column', async () => {
  const code = await codeOf('| What | The limit |\n|---|---|\n| A reply | At least **15** days |');
  expect(code.match(/"data-label":\s*"[^"]*"/gu)).toEqual(['"data-label":"The limit"']);
});
