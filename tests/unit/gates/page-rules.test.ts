import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { known } from '@/lib/gates/known';
import { ARTICLE_PAGE, type PageKind, ROUTE_PAGE } from '@/lib/gates/page-kinds';
import { pageRuleFaults } from '@/lib/gates/page-rules';
import { ContentError, describeFault, type Fault } from '@/lib/words/content-error';
import { parsePage } from '@/lib/words/page-tree';

const BROKEN = join(process.cwd(), 'tests/support/broken-content/pages');
const KINDS: Readonly<Record<string, PageKind>> = {
  article: ARTICLE_PAGE,
  route: ROUTE_PAGE,
};

/** The faults of a page, be they of its reading or of its check. */
function faultsOf(text: string, kind: PageKind = ARTICLE_PAGE): readonly Fault[] {
  try {
    return pageRuleFaults(parsePage(text, 'page.mdx'), 'page.mdx', kind, known());
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;

for (const name of readdirSync(BROKEN))
  test(`a page with a fault is refused: ${name.replace('.mdx', '').replaceAll('-', ' ')}`, () => {
    const text = readFileSync(join(BROKEN, name), 'utf8');
    const kind = KINDS[/kind: '?(\w+)/u.exec(text)?.[1] ?? ''];
    const fault = /fault: '(.*)'/u.exec(text)?.[1]?.replaceAll("''", "'");
    const told = faultsOf(text, kind).map(({ message }) => message);
    expect(told.join('\n')).toContain(fault);
  });

test('a fault names its file and its line, that of the label counted', () => {
  expect(faultsOf(page('Words.\n\nWrong. <Cite id="rg-39"/>')).map(describeFault)).toEqual([
    'page.mdx line 7: no source called "rg-39"; did you mean "reg-39"?',
  ]);
});

test('all faults of a page are told at once', () => {
  const body = '*One* {two} <Three/> [four](/routes/four) <Cite id="five"/> [six]';
  expect(faultsOf(page(body))).toHaveLength(6);
});

test('a page without a fault is let pass', () => {
  const body = '**Bold.** Words, [mediation](/routes/mediation). <Contact id="ipsea" inline/>';
  expect(faultsOf(page(body))).toEqual([]);
});

test('a check changes nothing of the page', () => {
  const tree = parsePage(page('Ring [the setting] {now}.\n\nexport const one = 1;'), 'page.mdx');
  const before = structuredClone(tree);
  pageRuleFaults(tree, 'page.mdx', ARTICLE_PAGE, known());
  expect(tree).toEqual(before);
});
