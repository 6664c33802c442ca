import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { ContentError, type Fault } from '@/lib/words/content-error';
import { pageTree, parsePage } from '@/lib/words/page-tree';

const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;

function faultsOf(text: string): readonly Fault[] {
  try {
    parsePage(text, 'page.mdx');
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

/** The types of a page's parts, its label left out. */
const partsOf = (body: string): string[] =>
  parsePage(page(body), 'page.mdx').children.flatMap(({ type }: Nodes) =>
    type === 'yaml' ? [] : [type],
  );

test.each([
  ['a tag that is not closed', 'Words.\n\n<Warning>\n\nWords.', 7],
  ['a tag that closes another', '<Warning>\n\n</For>', 5],
  ['curly brackets that are not closed', 'Words.\n\n{words', 8],
  ['what is no code between curly brackets', 'Words.\n\nMore {a b}.', 7],
  ['an arrow made of signs', 'Words <- here.', 5],
])('a page that cannot be read names its line: %s', (_, body, line) => {
  const faults = faultsOf(page(body));
  expect(faults.map((fault) => fault.line)).toEqual([line]);
  expect(faults[0]?.message).toMatch(/^this cannot be read as a page: /u);
  // A place within the text, or advice on code, is no help to an editor.
  expect(faults[0]?.message).not.toMatch(/\(note:|\(\d+:\d+/u);
});

test('a label that would be run as code is refused', () => {
  expect(faultsOf('---js\nprocess.exit(1)\n---\n\nWords.\n')).toEqual([
    { file: 'page.mdx', line: 1, message: 'the first line must be --- and nothing else' },
  ]);
});

test('a line of nothing but tags stands on its own, and tags beside words stand in the text', () => {
  expect(partsOf('<Warning>Words.</Warning>')).toEqual(['mdxJsxFlowElement']);
  expect(partsOf('<For voice="parent">One.</For> <For voice="professional">Two.</For>')).toEqual([
    'mdxJsxFlowElement',
    'mdxJsxFlowElement',
  ]);
  expect(partsOf('Ask <Contact id="ipsea" inline/>')).toEqual(['paragraph']);
});

test('the file of a page is read once', () => {
  expect(pageTree('routes/mediation.mdx')).toBe(pageTree('routes/mediation.mdx'));
});
