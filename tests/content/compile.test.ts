import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '@/lib/words/compile';
import { describeFault } from '@/lib/words/content-error';
import { ARTICLE_PAGE, type PageKind, ROUTE_PAGE, TOPICS_PAGE } from '@/lib/words/page-kinds';
import { known } from '@/lib/words/pages';
import type { Node } from '@/lib/words/tree';

const BROKEN = join(process.cwd(), 'tests/support/broken-content/pages');
const KINDS: Readonly<Record<string, PageKind>> = {
  article: ARTICLE_PAGE,
  route: ROUTE_PAGE,
  topics: TOPICS_PAGE,
};

function compileText(text: string, kind: PageKind = ARTICLE_PAGE) {
  return compile({ path: text, file: 'page.mdx', text }, kind, () => known());
}

const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;

for (const name of readdirSync(BROKEN))
  test(`a page with a fault is refused: ${name.replace('.mdx', '').replaceAll('-', ' ')}`, async () => {
    const text = readFileSync(join(BROKEN, name), 'utf8');
    const kind = KINDS[/kind: '?(\w+)/u.exec(text)?.[1] ?? ''];
    const fault = /fault: '(.*)'/u.exec(text)?.[1]?.replaceAll("''", "'");
    const { faults } = await compileText(text, kind);
    expect(faults.map(({ message }) => message).join('\n')).toContain(fault);
  });

test('a fault names its file and its line, that of the label counted', async () => {
  const { faults } = await compileText(page('Words.\n\nWrong. <Cite id="rg-39"/>'));
  expect(faults.map(describeFault)).toEqual([
    'page.mdx line 7: no source called "rg-39"; did you mean "reg-39"?',
  ]);
});

test('a page that cannot be read names its line', async () => {
  const { faults, code } = await compileText(page('Words.\n\n<Warning>\n\nWords.'));
  expect(faults.map(({ line }) => line)).toEqual([7]);
  expect(code).toBe('');
});

test('all faults of a page are told at once', async () => {
  const body = '*One* {two} <Three/> [four](/routes/four) <Cite id="five"/> [six]';
  expect((await compileText(page(body))).faults).toHaveLength(6);
});

test('code in a page is told and does not reach the compiler', async () => {
  const { code, faults } = await compileText(page('{globalThis.process.env.HOME}\n\nWords.'));
  expect(faults).toHaveLength(1);
  expect(code).toContain('Words.');
  expect(code).not.toContain('HOME');
});

test('a phrase becomes a tag that says it, and the rest of the text stays', async () => {
  const { tree } = await compileText(page('Ring [the setting] and ask.'));
  const parts = tree.children?.find((node) => node.type === 'paragraph')?.children ?? [];
  const written = (node: Node) =>
    node.value ?? `<${node.name} of="${node.attributes?.[0]?.value}">`;
  expect(parts.map(written)).toEqual(['Ring ', '<Phrase of="the setting">', ' and ask.']);
});

test('a page without a fault compiles to code', async () => {
  const body = '**Bold.** Words, [mediation](/routes/mediation). <Contact id="ipsea" inline/>';
  const { code, faults } = await compileText(page(body));
  expect(faults).toEqual([]);
  expect(code).toContain('mediation');
});

test('the same text is compiled once', async () => {
  const text = page('Once.');
  expect(await compileText(text)).toBe(await compileText(text));
});

test('each cell of a table but the first is named after its column', async () => {
  const table = '| What | The limit |\n|---|---|\n| A reply | At least **15** days |';
  const { code } = await compileText(page(table));
  expect(code.match(/"data-label":\s*"[^"]*"/gu)).toEqual(['"data-label":"The limit"']);
});
