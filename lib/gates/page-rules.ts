import type { Heading, Link, Nodes, Parents, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Fault } from '@/lib/words/content-error';
import { didYouMean } from '@/lib/words/nearest';
import { unknownPhrase } from '@/lib/words/say';
import { isTag, tagName, wordsOf } from '@/lib/words/tree';
import type { Known } from './known';
import type { PageKind } from './page-kinds';
import { knowsPhrase, phrasesIn } from './phrases';
import { checkSections } from './section-rules';
import { checkTag } from './tag-rules';

/** A page under its check: what it may hold, what it may name, and where its faults are told. */
export type Rules = {
  readonly kind: PageKind;
  readonly known: Known;
  /** Tells a fault, of a node or of the whole page. */
  readonly report: (node: Nodes | undefined, message: string) => void;
};

/** Markdown that some pages may hold and others not, and what it is called in a fault. */
const MARKDOWN: Readonly<Record<string, string>> = {
  root: '',
  yaml: '',
  paragraph: '',
  text: '',
  strong: '',
  list: '',
  listItem: '',
  blockquote: '',
  link: '',
  break: '',
  emphasis: 'italics are hard to read; use **bold** or plain words',
  delete: 'crossed-out text is not used on this site',
  inlineCode: 'text between ` marks is not used on this site',
  code: 'text indented by four spaces or between ``` lines is not used on this site',
  image: 'pictures are not used on these pages',
  imageReference: 'pictures are not used on these pages',
  thematicBreak: 'a line across the page is not used on this site',
  definition: 'write the address in the link itself: [words](/routes/mediation)',
  linkReference: 'write the address in the link itself: [words](/routes/mediation)',
  footnoteReference: 'footnotes are not used; put the words in the text',
  footnoteDefinition: 'footnotes are not used; put the words in the text',
  html: 'HTML is not allowed in content',
  mdxjsEsm: 'a line that starts with import or export is code; code is not allowed in content',
  mdxFlowExpression: 'curly brackets run code; code is not allowed in content',
  mdxTextExpression: 'curly brackets run code; code is not allowed in content',
};

const TABLE_PARTS = ['table', 'tableRow', 'tableCell'];

/** Phrases of a person who speaks for themself. */
const FIRST_PERSON = /^(?:me|my|i)\b/iu;

/**
 * Checks a page's tree against what its kind of page may hold. `file` is its path as an editor knows it.
 *
 * @returns every fault found, in the order of the page
 */
export function pageRuleFaults(page: Root, file: string, kind: PageKind, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Rules['report'] = (node, message) => {
    const line = node?.position?.start.line;
    faults.push(line === undefined ? { file, message } : { file, line, message });
  };
  const rules = { kind, known, report };
  checkSections(page, rules);
  visitParents(page, (node, parents) => checkNode(node, parents, rules));
  return faults;
}

function checkNode(node: Nodes, parents: readonly Parents[], rules: Rules): void {
  const { kind, report } = rules;
  if (isTag(node)) {
    checkTag(node, parents, rules);
  } else if (node.type === 'heading') {
    checkHeading(node, rules);
  } else if (TABLE_PARTS.includes(node.type)) {
    if (node.type === 'table' && !kind.tables) report(node, 'tables are not allowed on this page');
  } else {
    const refusal = MARKDOWN[node.type] ?? `"${node.type}" is not allowed in content`;
    if (refusal !== '') report(node, refusal);
  }
  if (node.type === 'text') checkText(node, parents, rules);
  if (node.type === 'link') checkLink(node, rules);
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    report(node, 'tick boxes in lists are not used on this site');
}

function checkHeading(node: Heading, { kind, report }: Rules): void {
  if (kind.headings.length === 0) {
    report(node, 'headings are not allowed here; the tags make them');
  } else if (!kind.headings.includes(node.depth)) {
    report(node, 'only headings with ## or ### are allowed');
  }
}

function checkText(node: Text, parents: readonly Parents[], { kind, known, report }: Rules): void {
  for (const phrase of phrasesIn(node.value)) {
    if (!knowsPhrase(phrase, known.voices)) report(node, unknownPhrase(phrase, known.voices));
    const spoken = parents.some((parent) => tagName(parent) === 'Say');
    const sayable = [...kind.sections, ...kind.tags].includes('Say');
    if (sayable && FIRST_PERSON.test(phrase) && !spoken)
      report(node, `[${phrase}] is for words said aloud; use it only inside <Say>`);
  }
  if (/[[\]]/u.test(node.value.replaceAll(/\[[^[\]]+\]/gu, '')))
    report(node, 'a square bracket has no partner; a phrase cannot hold bold words or links');
}

const EMPTY_WORDS = ['', 'click here', 'here', 'link', 'more', 'read more', 'this', 'this page'];

function checkLink(node: Link, { known, report }: Rules): void {
  const words = wordsOf(node).trim();
  const { url } = node;
  if (EMPTY_WORDS.includes(words.toLowerCase()))
    report(node, `the link "${words}" does not say where it goes`);
  if (/^(?:https?|mailto):/u.test(url) && url.endsWith(words)) {
    report(
      node,
      `"${words}" stands bare; name it in contacts.json or sources.json and use its tag`,
    );
    return;
  }
  if (!url.startsWith('/')) {
    report(
      node,
      `the link to "${url}" leaves this site; add it to sources.json or contacts.json and use <Cite> or <Contact>`,
    );
    return;
  }
  const [page = ''] = url.split('#');
  const ofContent = /^\/(?:routes|guides|letters|easy-read)\/./u.test(page);
  if (ofContent && !known.pages.includes(page))
    report(node, `no page at "${page}"${didYouMean(page, known.pages)}`);
}
