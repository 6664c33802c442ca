import type { Nodes, Paragraph } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Fault } from '@/lib/words/content-error';
import { easyReadLabel } from '@/lib/words/page-schema';
import { pageTree } from '@/lib/words/page-tree';
import { head, lineOfName, pagesIn, textOf } from '@/lib/words/read';
import { isTag, tagName, wordsOf } from '@/lib/words/tree';
import { fault } from './fault';
import { sentencesIn, wordsIn } from './passage';

/** The most words of a line. It holds one idea: a sentence or two, and where they lead. */
const LONGEST_LINE = 20;

/** What would put more than one idea in a line, or none. */
const NOT_A_LINE: Readonly<Record<string, string>> = {
  list: 'list; write each of its items as a line of its own',
  blockquote: 'block of words to say; write them as a line between quotation marks',
};

/** What is wrong with the form of an Easy Read page, besides what holds for every page. */
export function easyReadFaults(id: string, root: string): Fault[] {
  const name = `easy-read/${id}.mdx`;
  const page = pageTree(name, root);
  return [
    ...sameAsAnother(id, root),
    ...lineFaults(page).map(({ line, message }) => fault(name, root, message, line)),
    ...(saysTheClock(page) ? [] : [fault(name, root, CLOCK)]),
  ];
}

const CLOCK = 'it must say that what it is about does not stop the two months to appeal';

/** Every Easy Read page may be the only one that its reader gets. */
function saysTheClock(page: Nodes): boolean {
  const said: string[] = [];
  visitParents(page, 'paragraph', (line) => {
    said.push(...sentencesIn(wordsOf(line)));
  });
  return said.some((one) => /two months/iu.test(one) && /not stop/iu.test(one));
}

/** A page that is said again twice would be linked to one of the two. */
function sameAsAnother(id: string, root: string): Fault[] {
  const ofPage = (one: string) => head(root, `easy-read/${one}.mdx`, easyReadLabel).label.of;
  const other = pagesIn('easy-read', root).find((one) => one < id && ofPage(one) === ofPage(id));
  if (other === undefined) return [];
  const name = `easy-read/${id}.mdx`;
  const message = `easy-read/${other}.mdx says the same page again; a page has one Easy Read`;
  return [fault(name, root, message, lineOfName(textOf(name, root), ['of']))];
}

type LineFault = { readonly line: number | undefined; readonly message: string };

function lineFaults(page: Nodes): LineFault[] {
  const found: LineFault[] = [];
  visitParents(page, (node) => {
    const tell = (message: string) => found.push({ line: node.position?.start.line, message });
    const refusal = NOT_A_LINE[node.type];
    if (refusal !== undefined) tell(`Easy Read has no ${refusal}`);
    if (node.type === 'paragraph') for (const message of ofLine(node)) tell(message);
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Draw')
      tell('<Draw> stands at the start of a line, with words behind it');
  });
  return found;
}

function ofLine(line: Paragraph): string[] {
  const drawings = line.children.filter((child) => tagName(child) === 'Draw');
  const many = wordsIn(wordsOf(line)).length;
  return [
    ...(drawings.length === 1 && line.children[0] === drawings[0]
      ? []
      : ['a line starts with one drawing: <Draw of="…"/>']),
    ...(many > LONGEST_LINE
      ? [`a line has ${many} words; at most ${LONGEST_LINE}, so that it says one thing`]
      : []),
    ...(line.children.some((child) => isTag(child) && child.name !== 'Draw')
      ? ['a contact stands on a line of its own']
      : []),
  ];
}
